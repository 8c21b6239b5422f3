package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;

/** The sheet of the cap: how large each pool is, how many it may have excellent, how many it has, decided by whom. */
final class PoolSheet {

    static final String NAME = "Tỷ lệ xuất sắc";

    private static final List<String> HEADINGS = List.of(
            "STT",
            "Cấp quyết định",
            "Nhóm cùng tính tỷ lệ",
            "Số đối tượng",
            "Số làm mẫu tính",
            "Tối đa xuất sắc",
            "Xuất sắc đã chọn",
            "Người ghi",
            "Căn cứ trong kế hoạch");

    private final ReportSheet sheet;
    private final PlanReport report;

    PoolSheet(Worksheet sheet, PlanReport report) {
        this.sheet = new ReportSheet(sheet, 6, 26, 34, 10, 10, 10, 10, 24, 40);
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(report.plan(), "Số xuất sắc trong từng nhóm", report.at());
        sheet.headings(0, HEADINGS);
        int number = 0;
        for (CountedPool pool : report.pools()) {
            number++;
            row(number, pool);
        }
        sheet.finish();
    }

    private void row(int number, CountedPool counted) throws IOException {
        sheet.number(0, number, "0");
        sheet.text(1, counted.body());
        sheet.text(2, counted.pool().name());
        sheet.number(3, counted.pool().count().size(), "0");
        sheet.number(4, counted.base(), "0");
        if (counted.allowance().isPresent()) {
            sheet.number(5, counted.allowance().getAsInt(), "0");
        } else {
            sheet.centered(5, "Không quy định");
        }
        sheet.number(6, counted.pool().count().excellent(), "0");
        sheet.text(7, counted.pool().recordedBy().stream().map(report::nameOf).collect(Collectors.joining(", ")));
        sheet.text(8, counted.ground());
        sheet.nextRow();
    }
}
