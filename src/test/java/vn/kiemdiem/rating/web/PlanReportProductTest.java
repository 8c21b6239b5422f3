package vn.kiemdiem.rating.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class PlanReportProductTest {

    private static final String PLAN = "tra-son-school-branch-2023";
    private static final String PATH = "/api/plans/" + PLAN + "/report.xlsx";
    private static final String GOOD = "Hoàn thành tốt nhiệm vụ";
    private static final String EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";
    private static final String COMPLETED = "Hoàn thành nhiệm vụ";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    private RestCalls rest;

    @BeforeEach
    void startPlan(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start(PLAN);
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void reportIsASpreadsheetToDownload() {
        HttpResponse<byte[]> answer = rest.download(PATH, "dang-uy-xa");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map())
                .containsEntry(
                        "content-type", List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .containsEntry("content-disposition", List.of("attachment; filename=\"ket-qua-" + PLAN + ".xlsx\""));
        assertThat(ReadReport.of(answer.body()).texts("Tổng hợp")).contains("Chưa có kết quả xếp loại nào được ghi.");
    }

    @Test
    void ownLevelsAloneAreNoResult() {
        run.playUntilTheMeeting("GOOD");

        ReadReport report = report();

        assertThat(report.texts("Tổng hợp"))
                .contains("Chưa có đề xuất, thẩm định hay quyết định nào; mới có kết quả tự xếp loại.");
        assertThat(report.row("Đảng viên", "Đảng viên 04"))
                .containsSubsequence("Đảng viên 04", "Tổ trưởng chuyên môn", GOOD, "—", "—", "—");
    }

    @Test
    void summaryCountsWhatTheMeetingTyped() {
        holdMeeting();

        ReadReport report = report();

        assertThat(report.names())
                .containsExactly(
                        "Tổng hợp",
                        "Chi bộ",
                        "Tập thể cấp ủy chi bộ",
                        "Cấp ủy viên chi bộ",
                        "Đảng viên",
                        "Quá trình ghi");
        assertThat(report.row("Tổng hợp", "Chi bộ"))
                .containsExactly("Chi bộ", "1", "0", "0.0", "0", "0.0", "1", "100.0", "0", "0.0");
        assertThat(report.row("Tổng hợp", "Tập thể cấp ủy chi bộ"))
                .containsExactly("Tập thể cấp ủy chi bộ", "1", "0", "0.0", "1", "100.0", "0", "0.0", "0", "0.0");
        assertThat(report.row("Tổng hợp", "Cấp ủy viên chi bộ"))
                .startsWith("Cấp ủy viên chi bộ", "3", "1")
                .satisfies(cells -> assertThat(Double.parseDouble(cells.get(3))).isCloseTo(33.3, within(0.1)))
                .satisfies(cells -> assertThat(Double.parseDouble(cells.get(5))).isCloseTo(66.7, within(0.1)));
        assertThat(report.row("Tổng hợp", "Đảng viên"))
                .startsWith("Đảng viên", "9", "0", "0.0", "8")
                .containsSubsequence("8", "0", "0.0", "1");
    }

    @Test
    void summarySaysWhichStagesHaveComeAndWhichHaveNot() {
        holdMeeting();

        List<String> summary = report().texts("Tổng hợp");

        assertThat(summary.subList(summary.indexOf("Số đối tượng đã ghi kết quả ở từng bước"), summary.size()))
                .filteredOn(text -> !text.isEmpty())
                .startsWith(
                        "Số đối tượng đã ghi kết quả ở từng bước", "Tự xếp loại", "Đề xuất", "Thẩm định", "Quyết định")
                .containsSubsequence("Chi bộ", "0", "1", "—", "—")
                .containsSubsequence("Đảng viên", "9", "9", "—", "—");
    }

    @Test
    void everyStageStandsBesideTheOthersWithItsReason() {
        holdMeeting();

        ReadReport report = report();

        assertThat(report.row("Cấp ủy viên chi bộ", "Đảng viên 01"))
                .containsSubsequence(
                        "Đảng viên 01",
                        "Bí thư Chi bộ",
                        GOOD,
                        EXCELLENT,
                        "—",
                        "—",
                        "Đề xuất: =Xứng đáng",
                        "Bí thư Chi bộ");
        assertThat(report.row("Chi bộ", "Chi bộ trường PTDTBT THCS Trà Sơn"))
                .containsSubsequence("—", COMPLETED, "—", "—", "Đề xuất: Còn hạn chế", "Bí thư Chi bộ");
    }

    @Test
    void historySaysWhoRecordedWhatAndWhen() {
        holdMeeting();

        List<String> history = report().texts("Quá trình ghi");

        assertThat(history)
                .containsSubsequence("Đảng viên 04", "Tự xếp loại", GOOD, "", "Đảng viên 04")
                .containsSubsequence("Đảng viên 01", "Đề xuất", EXCELLENT, "=Xứng đáng", "Bí thư Chi bộ");
        assertThat(history.stream().filter("Đề xuất"::equals)).hasSize(14);
        assertThat(history.stream().filter("Tự xếp loại"::equals)).hasSize(13);
    }

    @Test
    void printsOnPaperAsAReport() throws IOException {
        holdMeeting();
        Path folder = Files.createDirectories(Path.of("target", "report").toAbsolutePath());
        Path workbook = Files.write(
                folder.resolve("ket-qua.xlsx"),
                rest.download(PATH, "dang-uy-xa").body());
        Office office = Office.in(folder);

        Path pdf = office.pdf(workbook);

        assertThat(pages(pdf))
                .as("one per sheet, and no column on a page of its own")
                .isBetween(6L, 8L);
        assertThat(office.text(workbook).replaceAll("\\s+", " "))
                .contains("TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG NĂM 2023")
                .contains("Kế hoạch số 26-KH/CB ngày 03/11/2023")
                .contains("KẾT QUẢ XẾP LOẠI: ĐẢNG VIÊN")
                .contains("Tự xếp loại", "Đề xuất", "Thẩm định", "Quyết định")
                .contains("=Xứng đáng")
                .doesNotContain("Err:", "#NAME?", "###");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/plans/tra-son-school-branch-2023/report.xlsx,doan-the",
        "/api/plans/khong-co/report.xlsx,dang-uy-xa",
        "/api/plans/daily-digest/report.xlsx,quan-tri",
    })
    void unknownAndForeignPlansAreNotThere(String path, String account) {
        HttpResponse<String> answer = rest.get(path, account);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("\"detail\":\"Không có kế hoạch «", "», hoặc bạn không được xem kết quả của nó.\"");
    }

    private ReadReport report() {
        return ReadReport.of(rest.download(PATH, "dang-uy-xa").body());
    }

    private static long pages(Path pdf) throws IOException {
        String content = Files.readString(pdf, StandardCharsets.ISO_8859_1);
        return Pattern.compile("/Type\\s*/Page\\b(?!s)")
                .matcher(content)
                .results()
                .count();
    }

    private void holdMeeting() {
        run.playUntilTheMeeting("GOOD");
        Task meeting = run.task("userTask_holdReviewMeeting");
        run.complete(meeting, "bi-thu", FormFilling.rated(tasks, meeting, PlanReportProductTest::rate));
    }

    private static void rate(Map<String, Object> row) {
        switch (String.valueOf(row.get("subject"))) {
            case "dang-vien-01" -> row.putAll(Map.of("level", "EXCELLENT", "reason", "=Xứng đáng"));
            case "chi-bo" -> row.putAll(Map.of("level", "COMPLETED", "reason", "Còn hạn chế"));
            case "dang-vien-10" -> row.putAll(Map.of("level", "NOT_COMPLETED", "reason", "Chưa hoàn thành"));
            default -> row.put("level", "GOOD");
        }
    }
}
