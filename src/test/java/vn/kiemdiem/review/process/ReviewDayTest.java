package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Date;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class ReviewDayTest {

    private static final String REGISTER = "register-review-day";
    private static final String ASSIGN = "assign-attendees";

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private FormTrial trial;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void dayAndPlaceAreRegistered() {
        Task task = trial.open(REGISTER, Map.of());

        trial.complete(task, FormFilling.registered("2023-11-03", "2023-11-04"));

        assertThat(trial.rows("review_day_registration"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("plan", SmallPlan.ID),
                                entry("unit", SmallPlan.UNIT),
                                entry("first_day", Date.valueOf("2023-11-03")),
                                entry("last_day", Date.valueOf("2023-11-04")),
                                entry("place", "Hội trường lớn")));
    }

    @Test
    void pastAndReversedDaysAreRefused() {
        Task task = trial.open(REGISTER, Map.of());
        Map<String, Object> values = FormFilling.registered("2023-12-04", "2023-12-05");

        trial.refused(task, values, "firstDay", "2023-11-02", "Mục «Ngày bắt đầu» không được trước ngày 03/11/2023.");
        trial.refused(task, values, "lastDay", "2023-12-03", "Mục «Ngày kết thúc» không được trước ngày 04/12/2023.");
        trial.refused(task, values, "lastDay", null, "Mục «Ngày kết thúc» chưa được điền.");
        trial.refused(task, values, "place", "", "Mục «Địa điểm» chưa được điền.");
        trial.refused(task, values, "place", "a".repeat(20_001), "Mục «Địa điểm» dài quá 20000 ký tự; hãy rút gọn.");
    }

    @Test
    void attendeesAreAssignedToTheRegistrationInEffect() {
        register();
        Task task = run.task(SmallPlan.element(ASSIGN));

        assertThat(trial.shown(task, "registeredDays")).isEqualTo("04/12/2023 đến 05/12/2023");
        assertThat(trial.shown(task, "registeredPlace")).isEqualTo("Hội trường lớn");
        assertThat(trial.shown(task, "registeredUnit")).isEqualTo("Chi bộ trường PTDTBT THCS Trà Sơn");
        trial.complete(task, FormFilling.assigned());

        Object registration = trial.rows("review_day_registration").get(0).get("id");
        assertThat(trial.rows("attendee_assignment"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("unit", SmallPlan.UNIT),
                                entry("registration", registration),
                                entry("positions", "Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức")));
    }

    @Test
    void laterRegistrationTakesEffectInTheOpenTaskAndBothAreKept() {
        plan.deploy(
                SmallPlan.draw()
                        .startEvent()
                        .parallelGateway("fork")
                        .userTask(SmallPlan.element(ASSIGN))
                        .camundaFormRef(ASSIGN)
                        .camundaFormRefBinding("latest")
                        .camundaCandidateGroups(SmallPlan.UNIT)
                        .endEvent()
                        .moveToNode("fork")
                        .userTask("userTask_first")
                        .camundaFormRef(REGISTER)
                        .camundaFormRefBinding("latest")
                        .camundaCandidateGroups(SmallPlan.UNIT)
                        .userTask("userTask_second")
                        .camundaFormRef(REGISTER)
                        .camundaFormRefBinding("latest")
                        .camundaCandidateGroups(SmallPlan.UNIT)
                        .endEvent()
                        .done(),
                Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task assign = run.task(SmallPlan.element(ASSIGN));
        assertThat(trial.shown(assign, "registeredDays")).isEqualTo("(chưa đăng ký)");

        trial.complete(run.task("userTask_first"), FormFilling.registered("2023-12-04", "2023-12-05"));
        trial.complete(run.task("userTask_second"), FormFilling.registered("2023-12-07", "2023-12-07"));

        assertThat(trial.shown(assign, "registeredDays")).isEqualTo("07/12/2023");
        trial.complete(assign, FormFilling.assigned());
        Object later = trial.rows("review_day_registration").get(1).get("id");
        assertThat(trial.rows("review_day_registration")).hasSize(2);
        assertThat(trial.rows("attendee_assignment"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("registration", later));
    }

    @Test
    void withoutARegistrationNobodyIsAssigned() {
        Task task = trial.open(ASSIGN, Map.of());

        trial.refused(
                task,
                FormFilling.assigned(),
                "Chi bộ trường PTDTBT THCS Trà Sơn chưa đăng ký ngày kiểm điểm; hãy phân công sau khi đơn vị đăng ký.");
    }

    @Test
    void assignmentToARegistrationThatIsNoLongerShownIsRefused() {
        register();
        Map<String, Object> seen = FormFilling.assigned();
        seen.put("registeredDays", "01/12/2023");
        seen.put("registeredPlace", "Hội trường lớn");

        assertThatThrownBy(() -> trial.complete(run.task(SmallPlan.element(ASSIGN)), seen))
                .hasMessageContaining("Chi bộ trường PTDTBT THCS Trà Sơn vừa đăng ký lại ngày kiểm điểm.");

        assertThat(trial.rows("attendee_assignment")).isEmpty();
        assertThat(trial.shown(run.task(SmallPlan.element(ASSIGN)), "registeredDays"))
                .isEqualTo("04/12/2023 đến 05/12/2023");
        assertThat(trial.rows("task_draft"))
                .singleElement()
                .satisfies(draft -> assertThat(draft.get("content").toString())
                        .contains("Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức"));
    }

    @Test
    void assignmentOfNobodyIsRefused() {
        register();

        trial.refused(
                run.task(SmallPlan.element(ASSIGN)),
                Map.of("positions", " "),
                "Mục «Chức danh được phân công dự» chưa được điền.");
    }

    private void register() {
        plan.deploy(
                SmallPlan.task(SmallPlan.task(SmallPlan.draw().startEvent(), REGISTER, Map.of()), ASSIGN, Map.of())
                        .endEvent()
                        .done(),
                Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        trial.complete(run.task(SmallPlan.element(REGISTER)), FormFilling.registered("2023-12-04", "2023-12-05"));
    }
}
