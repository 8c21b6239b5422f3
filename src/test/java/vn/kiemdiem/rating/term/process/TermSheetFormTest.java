package vn.kiemdiem.rating.term.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.duty.Drafts;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.term.TermPlan;

@ProductTest
class TermSheetFormTest {

    @Autowired
    private PlanRun run;

    @Autowired
    private TermPlan plan;

    @Autowired
    private FormTrial trial;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void startPlan() {
        run.start(SmallPlan.DEMO);
        plan.start();
    }

    @AfterEach
    void reset() {
        run.reset();
        plan.remove();
    }

    @Test
    @DisplayName("S000-A11: chưa có năm nào thì quy tắc không xác định mức, và phải nêu lý do")
    void withoutYearsTheRuleLeavesTheLevelToTheBody() {
        Task task = proposal();

        assertThat(row(task, "dang-vien-01"))
                .containsEntry("name", "Đảng viên 01\nBí thư Chi bộ")
                .containsEntry("years", "2020: chưa có\n2021: chưa có\n2022: chưa có\n2023: chưa có")
                .containsEntry("earlier", "—")
                .doesNotContainKey("level");
        trial.refused(
                task,
                sheet(task, row -> row.put("level", "GOOD")),
                "Đảng viên 01, mục «Lý do» chưa được điền, mà theo quy tắc thì chưa xác định được mức.");
        trial.refused(task, sheet(task, row -> {}), "Đảng viên 01, mục «Mức nhiệm kỳ» chưa được chọn.");
    }

    @Test
    @DisplayName("S000-R06, S000-A05: năm trước theo cấp quyết định, năm nay theo mức đề xuất và là tạm tính")
    void sheetFollowsWhatIsImportedAndProposed() {
        Task task = proposal();

        plan.importYears();
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");

        assertThat(row(task, "dang-vien-01"))
                .containsEntry(
                        "years",
                        "2020: Xuất sắc – Ban Thường vụ Huyện ủy\n2021: Xuất sắc – Ban Thường vụ Huyện ủy\n"
                                + "2022: Xuất sắc – Ban Thường vụ Tỉnh ủy\n2023: Xuất sắc – đề xuất, chưa quyết định")
                .containsEntry(
                        "rule",
                        "«Hoàn thành xuất sắc nhiệm vụ» vì cả 4 năm đều xuất sắc. Tạm tính: có năm chưa quyết định.")
                .containsEntry("level", "EXCELLENT");
        assertThat(row(task, "dang-vien-03"))
                .containsEntry(
                        "rule",
                        "Chưa có mức xếp loại năm 2021; cần đủ 4 năm 2020, 2021, 2022, 2023, cấp có thẩm quyền quyết"
                                + " định.")
                .doesNotContainKey("level");
        assertThat(trial.shown(task, "stateText"))
                .isEqualTo(
                        "quy tắc xác định được mức của 2/3 người; chưa xác định vì thiếu năm: 1 người (Đảng viên 03).");
        assertThat(trial.shown(task, "basisText")).isEqualTo("Quy định số 16-QĐ/HU.");
    }

    @Test
    @DisplayName("S000-R02 đến R05: mức theo quy tắc được ghi cùng bốn năm; khác quy tắc thì phải nêu lý do")
    void levelsAreRecordedWithTheirYears() {
        plan.importYears();
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");
        Task task = proposal();
        Consumer<Map<String, Object>> third =
                of("dang-vien-03", "COMPLETED", "Năm 2021 đi học, được cơ sở nhận xét tốt");

        trial.refused(
                task,
                sheet(task, third.andThen(of("dang-vien-02", "EXCELLENT", ""))),
                "Đảng viên 02, mục «Lý do» chưa được điền, mà mức «Hoàn thành xuất sắc nhiệm vụ» khác kết quả theo quy"
                        + " tắc là «Hoàn thành tốt nhiệm vụ».");
        trial.complete(task, sheet(task, third.andThen(of("dang-vien-02", "COMPLETED", "Có thiếu sót mới phát hiện"))));

        assertThat(trial.rows("term_rating"))
                .extracting(row -> List.of(
                        row.get("subject"),
                        row.get("stage"),
                        row.get("level"),
                        String.valueOf(row.get("ruled")),
                        row.get("provisional"),
                        row.get("body")))
                .containsExactly(
                        List.of("dang-vien-01", "PROPOSAL", "EXCELLENT", "EXCELLENT", true, SmallPlan.UNIT),
                        List.of("dang-vien-02", "PROPOSAL", "COMPLETED", "GOOD", true, SmallPlan.UNIT),
                        List.of("dang-vien-03", "PROPOSAL", "COMPLETED", "null", true, SmallPlan.UNIT));
        assertThat(trial.rows("term_year")).hasSize(4 + 4 + 3);
        assertThat(trial.rows("term_year").get(3))
                .containsEntry("year", 2023)
                .containsEntry("level", "EXCELLENT")
                .containsEntry("decided_by", "đề xuất, chưa quyết định")
                .containsEntry("provisional", true);
    }

    @Test
    @DisplayName("S000-R07: quyết định nhiệm kỳ chờ quyết định năm, tính lại và nêu chỗ đã đổi")
    void decisionWaitsForTheYearAndShowsWhatChanged() {
        plan.importYears();
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");
        trial.complete(proposal(), sheet(proposal(), of("dang-vien-03", "COMPLETED", "Năm 2021 đi học")));
        Task task = run.task(TermPlan.DECIDE_TERM);

        assertThat(row(task, "dang-vien-01"))
                .containsEntry("rule", "Chờ quyết định xếp loại năm 2023.")
                .containsEntry("earlier", "Đề xuất: Xuất sắc")
                .doesNotContainKey("level");
        trial.refused(
                task,
                sheet(task, row -> row.putAll(Map.of("level", "GOOD", "reason", "Theo ý kiến hội nghị"))),
                "Chưa quyết định nhiệm kỳ được vì năm 2023 chưa có quyết định xếp loại: Đảng viên 01, Đảng viên 02,"
                        + " Đảng viên 03; hãy ghi quyết định xếp loại năm 2023 của các đồng chí này trước.");

        plan.rateYear(TermPlan.DECIDE_YEAR, "GOOD");

        assertThat(row(task, "dang-vien-01"))
                .containsEntry(
                        "rule",
                        "«Hoàn thành tốt nhiệm vụ» vì có 4 năm từ mức tốt trở lên, không năm nào không hoàn thành.\n"
                                + "Đã đổi: khi đề xuất, theo quy tắc là «Hoàn thành xuất sắc nhiệm vụ».")
                .containsEntry("level", "GOOD");
        assertThat(trial.shown(task, "stateText"))
                .isEqualTo(
                        "quy tắc xác định được mức của 2/3 người; chưa xác định vì thiếu năm: 1 người (Đảng viên 03);"
                                + " kết quả đã đổi so với bước trước: 1 người (Đảng viên 01).");
        trial.complete(task, sheet(task, of("dang-vien-03", "COMPLETED", "Năm 2021 đi học")));
        assertThat(trial.rows("term_rating"))
                .filteredOn(row -> "DECISION".equals(row.get("stage")))
                .extracting(row -> List.of(row.get("subject"), row.get("level"), row.get("provisional")))
                .containsExactly(
                        List.of("dang-vien-01", "GOOD", false),
                        List.of("dang-vien-02", "GOOD", false),
                        List.of("dang-vien-03", "COMPLETED", false));
    }

    @Test
    @DisplayName("S000-R07: năm được quyết định trong lúc điền thì phiếu được làm mới, phần đã gõ được giữ")
    void whatWasTypedIsKeptWhenTheYearsChangeMeanwhile() {
        plan.importYears();
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");
        Task task = proposal();
        Map<String, Object> typed = sheet(task, of("dang-vien-03", "COMPLETED", "Năm 2021 đi học"));

        plan.rateYear(TermPlan.DECIDE_YEAR, "GOOD");

        assertThatThrownBy(() -> trial.complete(task, typed))
                .hasStackTraceContaining("Mức các năm của Đảng viên 01, Đảng viên 02, Đảng viên 03 đã đổi trong lúc"
                        + " đồng chí điền. Hãy mở lại việc này");
        assertThat(trial.rows("term_rating")).isEmpty();
        assertThat(drafts.find(task.getId(), FormTrial.CLERK).orElseThrow())
                .contains("dang-vien-03", "Năm 2021 đi học")
                .doesNotContain("dang-vien-01");
        assertThat(row(task, "dang-vien-01")).containsEntry("level", "GOOD");
    }

    @Test
    void whatTheBrowserSaysOfTheRuleIsNotBelieved() {
        plan.importYears();
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");
        Task task = proposal();
        Consumer<Map<String, Object>> third = of("dang-vien-03", "COMPLETED", "Năm 2021 đi học");

        trial.refused(
                task,
                sheet(task, third.andThen(row -> {
                    row.put("rule", "«Không hoàn thành nhiệm vụ»");
                    row.put("level", "NOT_COMPLETED");
                    row.put("reason", "");
                })),
                "Đảng viên 01, mục «Lý do» chưa được điền, mà mức «Không hoàn thành nhiệm vụ» khác kết quả theo quy tắc"
                        + " là «Hoàn thành xuất sắc nhiệm vụ».");
        trial.refused(
                task,
                sheet(task, third.andThen(row -> row.put("level", "SUPERB"))),
                "Đảng viên 01, mục «Mức nhiệm kỳ» có mức «SUPERB» không tồn tại.");
        trial.refused(
                task,
                sheet(task, third.andThen(row -> row.put("subject", "dang-vien-04"))),
                "«dang-vien-04» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
    }

    private Task proposal() {
        return run.task(TermPlan.PROPOSE_TERM);
    }

    private Map<String, Object> sheet(Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("terms", FormFilling.filled(tasks, task, "terms", typing));
    }

    private static Consumer<Map<String, Object>> of(String subject, String level, String reason) {
        return row -> {
            if (row.get("subject").equals(subject)) {
                row.put("level", level);
                row.put("reason", reason);
            }
        };
    }

    private Map<String, Object> row(Task task, String subject) {
        return FormFilling.rows(tasks, task, "terms").stream()
                .filter(row -> row.get("subject").equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
