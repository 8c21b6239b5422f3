package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.rating.RemedialRecords.Told;
import vn.kiemdiem.rating.RemedialRecords.Written;

/** Who was told a level, until when the remedial plan is due, and what it says (S002-D15, S000-R31). */
final class RemedialSheet {

    static final String NAME = "Kế hoạch khắc phục";

    private static final List<String> HEADINGS = List.of(
            "STT",
            "Tập thể, cá nhân",
            "Đối tượng",
            "Đơn vị",
            "Ngày thông báo",
            "Hạn xây dựng",
            "Hạn chế, khuyết điểm",
            "Biện pháp khắc phục",
            "Ngày hoàn thành khắc phục",
            "Người ghi",
            "Lúc");
    private static final String UNWRITTEN = "Chưa xây dựng";
    private static final String UNLIMITED = "Kế hoạch không quy định hạn";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReportSheet sheet;
    private final PlanReport report;

    RemedialSheet(Worksheet sheet, PlanReport report) {
        this.sheet = new ReportSheet(sheet, 6, 26, 18, 24, 13, 16, 30, 34, 14, 20, 17);
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(report.plan(), "Kế hoạch khắc phục hạn chế, khuyết điểm", report.at());
        sheet.paragraph(counts());
        sheet.nextRow();
        sheet.headings(2, HEADINGS);
        int number = 0;
        for (RemedialRow row : report.remedial()) {
            number++;
            row(number, row);
        }
        sheet.finish();
    }

    private String counts() {
        List<RemedialRow> rows = report.remedial();
        LocalDate today = report.at().toLocalDate();
        long written = rows.stream().filter(RemedialRow::isWritten).count();
        long overdue = rows.stream().filter(row -> row.isOverdue(today)).count();
        return "Đã thông báo mức xếp loại: %d; đã xây dựng kế hoạch khắc phục: %d; chưa xây dựng: %d, trong đó quá hạn: %d."
                .formatted(rows.size(), written, rows.size() - written, overdue);
    }

    private void row(int number, RemedialRow row) throws IOException {
        sheet.number(0, number, "0");
        sheet.text(1, row.subject().name());
        sheet.text(2, row.subject().kind().vietnameseName());
        sheet.text(3, row.unit());
        sheet.centered(4, DAY.format(row.told().noticedOn()));
        sheet.centered(5, due(row.told()));
        written(row.told().written());
        sheet.nextRow();
    }

    private static String due(Told told) {
        if (told.dueOn() != null) {
            return DAY.format(told.dueOn());
        }
        return told.assigned() ? UNLIMITED : ReportSheet.NOTHING;
    }

    private void written(@Nullable Written written) {
        if (written == null) {
            sheet.text(6, UNWRITTEN);
            for (int column = 7; column < HEADINGS.size(); column++) {
                sheet.centered(column, ReportSheet.NOTHING);
            }
            return;
        }
        sheet.text(6, written.shortcomings());
        sheet.text(7, written.measures());
        sheet.centered(8, DAY.format(written.completeBy()));
        sheet.text(9, report.nameOf(written.recordedBy()));
        sheet.moment(10, report.local(written.recordedAt()));
    }
}
