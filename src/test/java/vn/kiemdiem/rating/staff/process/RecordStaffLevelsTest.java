package vn.kiemdiem.rating.staff.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class RecordStaffLevelsTest {

    private static final String FORM = "record-staff-levels";
    private static final Map<String, String> RATES = Map.of("rates", "branch,committee-member");

    @Autowired
    private TaskService tasks;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private PlanRun run;

    @Autowired
    private FormTrial trial;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void onlyPeopleHaveAStaffLevel() {
        Task task = trial.open(FORM, RATES);

        assertThat(FormFilling.rows(tasks, task, "staffLevels"))
                .extracting(row -> row.get("subject"))
                .containsExactly("dang-vien-01", "dang-vien-02", "dang-vien-03");
    }

    @Test
    void laterRecordBeginsWithTheEarlier() {
        Task first = trial.open(FORM, RATES);
        trial.complete(first, mixed(first));
        Task second = trial.again(FORM);

        assertThat(FormFilling.rows(tasks, second, "staffLevels"))
                .extracting(row -> row.get("staffLevel"))
                .containsExactly("EXCELLENT", "NONE", "NONE");
    }

    @Test
    void rosterAndPoolShowItBesideTheLevelAndForceNothing() {
        rosterAndPool(true);

        Task roster = run.task(SmallPlan.element("rate-roster"));
        assertThat(shown(roster))
                .containsEntry("chi-bo", "—")
                .containsEntry("dang-vien-01", "Hoàn thành xuất sắc nhiệm vụ")
                .containsEntry("dang-vien-02", "Không thuộc diện");
        assertThat(trial.shown(roster, "showsStaffLevels")).isEqualTo(true);
        trial.complete(roster, FormFilling.roster(tasks, roster, "2023-11-03"));
        Task pool = run.task(SmallPlan.element("rate-pool"));
        assertThat(shown(pool)).containsEntry("dang-vien-01", "Xuất sắc").containsEntry("chi-bo", "—");
        trial.complete(pool, FormFilling.pooled(tasks, pool, "COMPLETED"));
        assertThat(trial.rows("rating")).hasSize(8);
    }

    @Test
    void planWithoutStaffLevelsDoesNotShowThem() {
        rosterAndPool(false);

        Task roster = run.task(SmallPlan.element("rate-roster"));
        assertThat(trial.shown(roster, "showsStaffLevels")).isEqualTo(false);
    }

    @Test
    void missingAndStrangeLevelsAreRefused() {
        Task task = trial.open(FORM, RATES);

        trial.refused(
                task,
                Map.of("staffLevels", FormFilling.filled(tasks, task, "staffLevels", row -> {})),
                "Đảng viên 01, mục «Mức xếp loại cán bộ, công chức, viên chức» chưa được chọn.");
        trial.refused(
                task,
                FormFilling.staffed(tasks, task, "FIRST"),
                "Đảng viên 01, mục «Mức xếp loại cán bộ, công chức, viên chức» có mức «FIRST» không tồn tại.");
        trial.refused(
                task,
                Map.of(
                        "staffLevels",
                        FormFilling.filled(
                                tasks,
                                task,
                                "staffLevels",
                                row -> row.putAll(Map.of("subject", "chi-bo", "staffLevel", "GOOD")))),
                "«chi-bo» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
    }

    private void rosterAndPool(boolean withStaffLevels) {
        AbstractFlowNodeBuilder<?, ?> last = SmallPlan.draw().startEvent();
        if (withStaffLevels) {
            last = SmallPlan.task(last, FORM, RATES);
        }
        last = SmallPlan.task(last, "rate-roster", RATES);
        last = SmallPlan.task(last, "rate-pool", Map.of("rates", "branch,committee-member", "as", "appraisal"));
        plan.deploy(last.endEvent().done(), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        if (withStaffLevels) {
            Task task = run.task(SmallPlan.element(FORM));
            trial.complete(task, mixed(task));
        }
    }

    private Map<String, Object> mixed(Task task) {
        return Map.of(
                "staffLevels",
                FormFilling.filled(
                        tasks,
                        task,
                        "staffLevels",
                        row -> row.put(
                                "staffLevel", row.get("subject").equals("dang-vien-01") ? "EXCELLENT" : "NONE")));
    }

    private Map<Object, Object> shown(Task task) {
        Map<Object, Object> shown = new HashMap<>();
        FormFilling.rows(tasks, task, "ratings").forEach(row -> shown.put(row.get("subject"), row.get("staffLevel")));
        return shown;
    }
}
