package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingCount;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/** The first sheet: how many subjects have which level, how far each stage has come, and how the numbers are meant. */
final class SummarySheet {

    static final String NAME = "Tổng hợp";

    private static final List<RatingLevel> DESCENDING =
            List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);
    private static final int FIRST_PAIR = 2;

    private final ReportSheet sheet;
    private final PlanReport report;

    SummarySheet(Worksheet sheet, PlanReport report) {
        this.sheet = new ReportSheet(sheet, 36, 13, 11, 11, 11, 11, 11, 11, 11, 11);
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(
                report.plan(),
                "Tổng hợp kết quả đánh giá, xếp loại chất lượng "
                        + report.plan().period(),
                report.at());
        if (report.ratings().isEmpty()) {
            sheet.paragraph("Chưa có kết quả xếp loại nào được ghi.");
        } else {
            levels();
            sheet.nextRow();
            stages();
            sheet.nextRow();
            notes();
        }
        sheet.finish();
    }

    private void levels() throws IOException {
        sheet.heading(0, 1, 2, "Loại đối tượng");
        sheet.heading(1, 1, 2, "Số đối tượng có kết quả");
        int column = FIRST_PAIR;
        for (RatingLevel level : DESCENDING) {
            sheet.heading(column, 2, 1, level.label());
            column += 2;
        }
        sheet.nextRow();
        for (column = FIRST_PAIR; column < FIRST_PAIR + 2 * DESCENDING.size(); column += 2) {
            sheet.heading(column, 1, 1, "Số lượng");
            sheet.heading(column + 1, 1, 1, "Tỷ lệ %");
        }
        sheet.nextRow();
        for (RatingCount count : report.counts()) {
            levels(count);
        }
        if (report.counts().isEmpty()) {
            sheet.paragraph("Chưa có đề xuất, thẩm định hay quyết định nào; mới có kết quả tự xếp loại.");
        }
    }

    private void levels(RatingCount count) throws IOException {
        sheet.text(0, count.kind().vietnameseName());
        sheet.number(1, count.total(), "0");
        int column = FIRST_PAIR;
        for (RatingLevel level : DESCENDING) {
            sheet.number(column, count.byLevel().getOrDefault(level, 0), "0");
            sheet.number(column + 1, count.percent(level), "0.0");
            column += 2;
        }
        sheet.nextRow();
    }

    private void stages() throws IOException {
        sheet.heading(0, 2, 1, "Số đối tượng đã ghi kết quả ở từng bước");
        int column = FIRST_PAIR;
        for (RatingStage stage : RatingStage.values()) {
            sheet.heading(column, 2, 1, stage.label());
            column += 2;
        }
        sheet.nextRow();
        for (SubjectKind kind : report.subjects().keySet()) {
            stages(kind);
        }
    }

    private void stages(SubjectKind kind) throws IOException {
        sheet.spread(0, 2, kind.vietnameseName(), "left");
        int column = FIRST_PAIR;
        for (RatingStage stage : RatingStage.values()) {
            String rated = report.rated(kind, stage).map(String::valueOf).orElse(ReportSheet.NOTHING);
            sheet.spread(column, 2, rated, "center");
            column += 2;
        }
        sheet.nextRow();
    }

    private void notes() throws IOException {
        sheet.paragraph("Mỗi đối tượng tính theo quyết định; chưa có quyết định thì theo ý kiến ghi sau cùng, thẩm định"
                + " hoặc đề xuất. Tự xếp loại không tính là kết quả.");
        sheet.paragraph("«—»: chưa ghi kết quả nào ở bước này, vì chưa làm đến hoặc vì kế hoạch không quy định.");
    }
}
