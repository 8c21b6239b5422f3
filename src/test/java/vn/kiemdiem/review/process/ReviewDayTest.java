package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.Date;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
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
    private static final String REASON = "Lý do không theo đúng thời gian của kế hoạch";
    private static final Map<String, String> WEEKLY = Map.of(
            "deadline.D05", "hoàn thành trước khi tổng kết năm của đơn vị (mốc tong-ket)",
            "deadline.D06", "trước ngày 23/11/2023",
            "deadline.D13", "đăng ký lịch về Văn phòng Huyện ủy trước 15h thứ năm hằng tuần (kịp D06)",
            "deadline.D14", "gửi dự thảo trước khi tổ chức kiểm điểm ít nhất 2 ngày (mốc kiem-diem)",
            "deadline.D18", "trước khi tổng kết năm ít nhất 3 ngày (mốc tong-ket)");

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

    @DisplayName("S002-D13, S002-R04: thẻ việc, đồng hồ và dòng «Hạn đăng ký» cùng nói hạn tuần cuối cùng kịp D06")
    @Test
    void weeklyCutOffIsTheDueDateAndTheLine() {
        Task task = openWeekly();

        assertThat(task.getDueDate()).isEqualTo("2023-11-16T14:59:59+07:00");
        assertThat(trial.shown(task, "deadlineText")).isEqualTo("trước 15h00 ngày 16/11/2023");
        assertThat(run.due("timerEvent_registerOverdue")).isEqualTo(Instant.parse("2023-11-16T08:00:00Z"));
        assertThat(trial.shown(task, "registration"))
                .isEqualTo("trước 15h ngày 09/11/2023 cho tuần 13/11/2023 – 19/11/2023; trước 15h ngày 16/11/2023 cho"
                        + " tuần 20/11/2023 – 26/11/2023");
        assertThat(trial.shown(task, "leadTime"))
                .isEqualTo(
                        "đăng ký lịch về Văn phòng Huyện ủy trước 15h thứ năm hằng tuần; gửi dự thảo trước khi tổ chức"
                                + " kiểm điểm ít nhất 2 ngày");
        assertThat(trial.shown(task, "weekly")).isEqualTo(true);
        assertThat(trial.shown(task, "summarized")).isEqualTo(true);
    }

    @DisplayName("S002-R04: ngày mà hạn tuần của nó đã qua cần lý do; có lý do thì được ghi")
    @Test
    void dayWhoseWeekIsClosedNeedsAReason() {
        Task task = openWeekly();
        Map<String, Object> values = FormFilling.registered("2023-11-12", "2023-11-12");

        trial.refused(
                task,
                values,
                "Mục «Ngày bắt đầu» không còn kịp đăng ký («trước 15h ngày 02/11/2023 cho tuần 06/11/2023 –"
                        + " 12/11/2023»); hãy chọn ngày muộn hơn, hoặc ghi lý do ở mục «" + REASON + "».");
        values.put("shortNotice", "Cấp trên xếp lịch");
        trial.complete(task, values);
        assertThat(trial.rows("review_day_registration"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("short_notice", "Cấp trên xếp lịch"));

        trial.complete(trial.again(REGISTER), FormFilling.registered("2023-11-13", "2023-11-13"));
        assertThat(trial.rows("review_day_registration").get(1)).containsEntry("short_notice", null);
    }

    @DisplayName("S002-D14: mã thứ hai của leadTime cũng được giữ")
    @Test
    void everyLeadTimeHasToBeKept() {
        plan.deploy(
                SmallPlan.task(SmallPlan.draw().startEvent(), REGISTER, Map.of("leadTime", "D06, D14"))
                        .endEvent()
                        .done(),
                WEEKLY);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task task = run.task(SmallPlan.element(REGISTER));

        trial.refused(
                task,
                FormFilling.registered("2023-11-04", "2023-11-04"),
                "Mục «Ngày bắt đầu» không còn đủ thời gian chuẩn bị («gửi dự thảo trước khi tổ chức kiểm điểm ít nhất 2"
                        + " ngày»); hãy chọn ngày muộn hơn, hoặc ghi lý do ở mục «" + REASON + "».");
    }

    @DisplayName(
            "S002-D05, S002-R02: tổng kết 15/12: kiểm điểm 14/12 được, 15/12 và 18/12 cần lý do; không ghi thì thôi")
    @Test
    void reviewEndsBeforeTheSummaryOfTheYear() {
        Task task = openWeekly();
        Map<String, Object> values = FormFilling.registered("2023-12-14", "2023-12-15");
        values.put("summaryOn", "2023-12-15");

        trial.refused(
                task,
                values,
                "Mục «Ngày kết thúc» phải trước ngày tổng kết năm của đơn vị (15/12/2023); hãy chọn ngày sớm hơn, hoặc"
                        + " ghi lý do ở mục «" + REASON + "».");
        values.put("lastDay", "2023-12-14");
        trial.complete(task, values);
        assertThat(trial.rows("review_day_registration"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(entry("summary_on", Date.valueOf("2023-12-15")), entry("short_notice", null)));

        Task again = trial.again(REGISTER);
        assertThat(trial.shown(again, "summaryOn")).isEqualTo("2023-12-15");
        Map<String, Object> late = FormFilling.registeredAtShortNotice("2023-12-18");
        late.put("summaryOn", "2023-12-15");
        trial.complete(again, late);
        Map<String, Object> withoutSummary = FormFilling.registered("2023-12-18", "2023-12-18");
        withoutSummary.put("summaryOn", null);
        trial.complete(trial.again(REGISTER), withoutSummary);
        assertThat(trial.rows("review_day_registration"))
                .extracting(row -> row.get("short_notice"), row -> row.get("summary_on"))
                .containsExactly(
                        tuple(null, Date.valueOf("2023-12-15")),
                        tuple("Chỉ bố trí được ngày này", Date.valueOf("2023-12-15")),
                        tuple(null, null));
    }

    @DisplayName("S002-R02: kế hoạch không hỏi ngày tổng kết thì ngày gửi kèm không được ghi")
    @Test
    void summaryThatThePlanDoesNotAskForIsNotRecorded() {
        Task task = trial.open(REGISTER, Map.of());
        assertThat(trial.shown(task, "summarized")).isEqualTo(false);
        assertThat(trial.shown(task, "weekly")).isEqualTo(false);
        Map<String, Object> values = FormFilling.registered("2023-12-18", "2023-12-18");
        values.put("summaryOn", "2023-12-15");

        trial.complete(task, values);

        assertThat(trial.rows("review_day_registration"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("summary_on", null));
    }

    @DisplayName("S002-D05: (mốc tong-ket) là ngày tổng kết đã đăng ký sau cùng")
    @Test
    void summaryOfTheYearIsAnEvent() {
        AbstractFlowNodeBuilder<?, ?> registered =
                SmallPlan.task(SmallPlan.draw().startEvent(), REGISTER, Map.of("summary", "D05"));
        plan.deploy(
                SmallPlan.task(registered, "issue-document", Map.of("document", "Báo cáo", "deadline", "D18"))
                        .endEvent()
                        .done(),
                WEEKLY);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Map<String, Object> values = FormFilling.registered("2023-12-11", "2023-12-11");
        values.put("summaryOn", "2023-12-20");

        trial.complete(run.task(SmallPlan.element(REGISTER)), values);

        assertThat(run.task(SmallPlan.element("issue-document")).getDueDate()).isEqualTo("2023-12-17T23:59:59+07:00");
    }

    private Task openWeekly() {
        plan.deploy(
                SmallPlan.task(
                                SmallPlan.draw().startEvent(),
                                REGISTER,
                                Map.of("leadTime", "D13, D14", "summary", "D05"))
                        .endEvent()
                        .moveToActivity(SmallPlan.element(REGISTER))
                        .boundaryEvent("timerEvent_registerOverdue")
                        .cancelActivity(false)
                        .timerWithDate("${deadline.lateFrom(execution, 'D13')}")
                        .endEvent()
                        .done(),
                WEEKLY);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        return run.task(SmallPlan.element(REGISTER));
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
