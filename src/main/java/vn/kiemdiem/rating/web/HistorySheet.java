package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Worksheet;
import vn.kiemdiem.rating.Rating;

/** The last sheet: every level ever recorded, also those that a later one replaced. */
final class HistorySheet {

    static final String NAME = "Quá trình ghi";

    private static final List<String> HEADINGS =
            List.of("STT", "Lúc", "Đối tượng", "Bước", "Mức xếp loại", "Lý do", "Người ghi");

    private final ReportSheet sheet;
    private final PlanReport report;

    HistorySheet(Worksheet sheet, PlanReport report) {
        this.sheet = new ReportSheet(sheet, 6, 17, 34, 14, 32, 40, 24);
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(report.plan(), "Quá trình ghi kết quả xếp loại", report.at());
        sheet.headings(0, HEADINGS);
        int number = 0;
        for (Rating rating : report.ratings()) {
            number++;
            row(number, rating);
        }
        sheet.finish();
    }

    private void row(int number, Rating rating) throws IOException {
        sheet.number(0, number, "0");
        sheet.moment(1, report.local(rating.recordedAt()));
        sheet.text(2, report.nameOf(rating.subject()));
        sheet.text(3, rating.stage().label());
        sheet.text(4, rating.level().label());
        sheet.text(5, Objects.requireNonNullElse(rating.reason(), ""));
        sheet.text(6, report.nameOf(rating.recordedBy()));
        sheet.nextRow();
    }
}
