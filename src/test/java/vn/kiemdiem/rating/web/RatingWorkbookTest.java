package vn.kiemdiem.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemdiem.organization.SubjectKind;

class RatingWorkbookTest {

    private static final int MANY = 5_000;
    private static final String REMEDIES = "Kế hoạch khắc phục";

    @Test
    void planWithoutAnyLevelHasAWorkbookThatSaysSo() {
        ReadReport report = ReadReport.of(ReportFixtures.anEmptyReport());

        assertThat(report.names()).containsExactly("Tổng hợp");
        assertThat(report.texts("Tổng hợp"))
                .contains(
                        "Chi bộ trường",
                        "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2023",
                        "Kiểm điểm, đánh giá, xếp loại",
                        "Kế hoạch số 01-KH/CB ngày 03/11/2023 – số liệu lúc 09:00 ngày 16/11/2023",
                        "Chưa có kết quả xếp loại nào được ghi.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\",\"Xem\")",
                "+84 912",
                "-1",
                "@SUM(1;2)",
                "<b>&amp;\"'",
                "dòng một\ndòng hai",
                "Đảng viên 09, Ẩn ẫ – «đ», ừ ữ ự ộ ặ ẵ 👍"
            })
    void whateverWasTypedStaysText(String text) {
        ReadReport report = ReadReport.of(ReportFixtures.aReportSaying(text));

        assertThat(report.cells()).extracting(Cell::getFormula).containsOnlyNulls();
        assertThat(report.row("Đảng viên", text)).contains(text, "Đề xuất: " + text);
        assertThat(report.cells().stream().filter(cell -> text.equals(cell.getText())))
                .hasSize(4)
                .allMatch(cell -> cell.getType() == CellType.STRING);
    }

    @Test
    void lettersThatAWorkbookCannotHoldAreLeftOut() {
        ReadReport report = ReadReport.of(ReportFixtures.aReportSaying("Trước\u000b\u0001sau\ud83d"));

        assertThat(report.texts("Đảng viên")).anyMatch(text -> text.startsWith("Trước") && text.contains("sau"));
    }

    @Test
    void textLongerThanACellIsCutVisibly() {
        ReadReport report = ReadReport.of(ReportFixtures.aReportSaying("đ".repeat(40_000)));

        assertThat(report.texts("Đảng viên")).anyMatch(text -> text.length() > 30_000 && text.endsWith("…"));
    }

    @Test
    void sheetsOfAllKindsHaveNamesThatASpreadsheetTakes() {
        List<String> names =
                Arrays.stream(SubjectKind.values()).map(KindSheet::name).toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .doesNotContain(SummarySheet.NAME, HistorySheet.NAME)
                .allMatch(name -> name.length() <= 31 && !name.isBlank() && name.equals(name.strip()))
                .noneMatch(name -> name.matches(".*[\\\\/?*\\[\\]:].*"))
                .contains("Đảng viên", "Tập thể Ban Thường vụ, Ban Chấp");
    }

    @Test
    void recognitionHasSheetsOfItsOwnWithCounts() {
        ReadReport report = ReadReport.of(ReportFixtures.aReportOfRecognition());

        assertThat(report.names()).containsExactly("Tổng hợp", "Bốn tốt", "Khen thưởng");
        assertThat(report.texts("Bốn tốt"))
                .contains("Chi bộ: 2 tổ chức; tự đánh giá đạt 1; công nhận 1, không công nhận 0, chưa xét 1.");
        assertThat(report.row("Bốn tốt", "Chi bộ 01"))
                .containsSubsequence(
                        "Chi bộ 01", "Không đạt", "Công nhận", "Quyết định: Đủ bốn tiêu chí", "Bí thư Chi bộ");
        assertThat(report.row("Bốn tốt", "Chi bộ 02")).containsSubsequence("Đạt", "—");
        assertThat(report.texts("Khen thưởng")).contains("Bằng khen: đề nghị cấp trên 1.");
        assertThat(report.row("Khen thưởng", "Đảng viên 03"))
                .containsSubsequence("Bằng khen", "Đề nghị cấp trên", "Dẫn đầu", "Chi bộ trường", "Bí thư Chi bộ");
    }

    @DisplayName(
            "S002-D15, S000-R31: ai đã được thông báo, hạn xây dựng, đã xây dựng gì; hạn 15/11 là quá, 16/11 thì chưa")
    @Test
    void remedialPlansHaveASheetWithWhoStillOwesOne() {
        ReadReport report = ReadReport.of(ReportFixtures.aReportOfRemedies());

        assertThat(report.names()).containsExactly("Tổng hợp", "Kế hoạch khắc phục");
        assertThat(report.texts(REMEDIES))
                .contains("Đã thông báo mức xếp loại: 5; đã xây dựng kế hoạch khắc phục: 1; chưa xây dựng: 4, trong đó"
                        + " quá hạn: 1.");
        assertThat(report.row(REMEDIES, "Chi bộ 01"))
                .startsWith(
                        "1",
                        "Chi bộ 01",
                        "Chi bộ",
                        "Chi bộ trường",
                        "01/11/2023",
                        "10/11/2023",
                        "Chậm",
                        "Họp sớm",
                        "31/12/2023",
                        "Bí thư Chi bộ");
        assertThat(report.row(REMEDIES, "muộn")).containsSubsequence("15/11/2023", "Chưa xây dựng", "—");
        assertThat(report.row(REMEDIES, "còn hạn")).containsSubsequence("16/11/2023", "Chưa xây dựng");
        assertThat(report.row(REMEDIES, "không hạn"))
                .containsSubsequence("Kế hoạch không quy định hạn", "Chưa xây dựng");
        assertThat(report.row(REMEDIES, "chưa giao")).containsSubsequence("01/11/2023", "—", "Chưa xây dựng");
    }

    @Test
    void thousandsOfMembersAreWrittenAndReadBack() {
        PlanReport many = ReportFixtures.aReportOnMembers(MANY);

        long begun = System.nanoTime();
        ReadReport report = ReadReport.of(many);
        Duration taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(taken).isLessThan(Duration.ofSeconds(60));
        assertThat(report.row("Đảng viên", "Đảng viên 05000"))
                .startsWith("5000", "Đảng viên 05000", "Giáo viên", "Hoàn thành nhiệm vụ")
                .contains("Bí thư Chi bộ");
        assertThat(Objects.requireNonNull(report.sheets().get("Quá trình ghi"))).hasSizeGreaterThan(4 * MANY);
    }
}
