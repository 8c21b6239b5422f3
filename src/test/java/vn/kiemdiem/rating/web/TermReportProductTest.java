package vn.kiemdiem.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.term.TermPlan;

@ProductTest
class TermReportProductTest {

    private static final String SHEET = "Nhiệm kỳ";
    private static final String GOOD = "Hoàn thành tốt nhiệm vụ";
    private static final String EXCELLENT = "Hoàn thành xuất sắc nhiệm vụ";

    @Autowired
    private PlanRun run;

    @Autowired
    private TermPlan plan;

    private RestCalls rest;

    @BeforeEach
    void startPlan(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start(SmallPlan.DEMO);
        plan.start();
        // Who may read a plan is settled when its file or the organization comes in.
        run.importDemo(SmallPlan.DEMO);
        run.givePasswords();
        plan.importYears();
    }

    @AfterEach
    void reset() {
        run.reset();
        plan.remove();
    }

    @Test
    void planThatHasNotRatedItsTermSaysSo() throws IOException {
        assertThat(report().texts(SHEET))
                .contains("KẾT QUẢ XẾP LOẠI NHIỆM KỲ 2020 - 2023", "Chưa có kết quả xếp loại nhiệm kỳ nào được ghi.");
    }

    @Test
    @DisplayName("S000-R06: báo cáo có bốn năm, đề xuất, quyết định của từng người và số người ở từng mức")
    void sheetHasTheYearsAndEveryStage() throws IOException {
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");
        plan.rateTerm(TermPlan.PROPOSE_TERM);

        assertThat(report().row(SHEET, "Đảng viên 01"))
                .containsExactly(
                        "1",
                        "Đảng viên 01",
                        "Bí thư Chi bộ",
                        "Xuất sắc",
                        "Xuất sắc",
                        "Xuất sắc",
                        "Xuất sắc *",
                        EXCELLENT,
                        "—",
                        "—",
                        "«" + EXCELLENT + "» vì cả 4 năm đều xuất sắc.");

        plan.rateYear(TermPlan.DECIDE_YEAR, "GOOD");
        plan.rateTerm(TermPlan.DECIDE_TERM);

        ReadReport report = report();
        assertThat(report.row(SHEET, "Đảng viên 01")).containsSubsequence("Xuất sắc", "Tốt", EXCELLENT, "—", GOOD);
        assertThat(report.row(SHEET, "Đảng viên 03"))
                .containsSubsequence("Hoàn thành", "—", "Hoàn thành", "Tốt", GOOD, "—", GOOD);
        assertThat(report.row(SHEET, "Đề xuất")).containsSubsequence("1", "2", "0", "0");
        assertThat(report.row(SHEET, "Quyết định")).containsSubsequence("0", "3", "0", "0");
    }

    @Test
    void planWithoutTermHasNoSuchSheet() {
        byte[] other = rest.download("/api/plans/" + SmallPlan.DEMO + "/report.xlsx", "dang-uy-xa")
                .body();

        assertThat(ReadReport.of(other).names()).doesNotContain(SHEET);
    }

    private ReadReport report() throws IOException {
        byte[] workbook = rest.download("/api/plans/" + TermPlan.ID + "/report.xlsx", "dang-uy-xa")
                .body();
        Path kept = Path.of("target", "reports", "ket-qua-nhiem-ky.xlsx");
        Files.createDirectories(kept.getParent());
        Files.write(kept, workbook);
        return ReadReport.of(workbook);
    }
}
