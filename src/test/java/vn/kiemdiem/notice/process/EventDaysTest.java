package vn.kiemdiem.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class EventDaysTest {

    private static final String REGISTER = "register-review-day";
    private static final String DRAFT = "userTask_sendDraft";
    private static final String OVERDUE = "timerEvent_draftOverdue";
    private static final Map<String, String> HEADER = Map.of(
            "deadline.D04", "trước khi tổ chức kiểm điểm ít nhất 03 ngày làm việc (mốc kiem-diem)",
            "deadline.D28", "chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)");

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

    @DisplayName("S000-D04, A26: họp thứ Sáu 15/12 thì gửi chậm nhất hết thứ Ba 12/12; thẻ việc và đồng hồ như nhau")
    @Test
    void deadlineCountsBackFromTheRegisteredDay() {
        plan.deploy(registeredDraft("D04"), HEADER);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        trial.complete(run.task(SmallPlan.element(REGISTER)), FormFilling.registered("2023-12-15", "2023-12-16"));

        Task draft = run.task(DRAFT);
        assertThat(draft.getDueDate()).isEqualTo("2023-12-12T23:59:59+07:00");
        assertThat(trial.shown(draft, "deadlineText")).isEqualTo("hết ngày 12/12/2023");
        assertThat(run.due(OVERDUE)).isEqualTo(Instant.parse("2023-12-12T17:00:00Z"));
    }

    @Test
    void deadlineOfAnUnknownEventIsNotPutOnATimer() {
        plan.deploy(registeredDraft("D28"), HEADER);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task register = run.task(SmallPlan.element(REGISTER));

        assertThatThrownBy(() -> trial.complete(register, FormFilling.registered("2023-12-15", "2023-12-16")))
                .hasStackTraceContaining("Thời hạn D28 («chậm nhất sau 15 ngày kể từ khi có thông báo (mốc thong-bao)»)"
                        + " tính theo mốc «thong-bao» mà ngày của mốc này chưa biết nên không đặt được đồng hồ.");
    }

    @Test
    void plannedDeadlineOfAnUnknownEventGivesNoDueDate() {
        plan.deploy(
                SmallPlan.task(
                                SmallPlan.draw().startEvent(),
                                "issue-document",
                                Map.of("document", "Dự thảo", "deadline", "D04"))
                        .endEvent()
                        .done(),
                HEADER);
        run.start(SmallPlan.ID, SmallPlan.DEMO);

        Task task = run.task(SmallPlan.element("issue-document"));
        assertThat(task.getDueDate()).isNull();
        assertThat(trial.shown(task, "deadlineText")).isEqualTo("chưa quy định");
    }

    @DisplayName("S000-R13: ngày đăng ký phải còn đủ ngày làm việc, không thì ghi lý do")
    @ParameterizedTest
    @CsvSource({"2023-11-08, true", "2023-11-07, false", "2023-11-03, false", "2023-12-15, true"})
    void firstDayThatLeavesTooFewWorkingDaysNeedsAReason(String firstDay, boolean enough) {
        Task task = openWithLeadTime();
        Map<String, Object> values = FormFilling.registered(firstDay, firstDay);

        if (!enough) {
            trial.refused(
                    task,
                    values,
                    "Mục «Ngày bắt đầu» không còn đủ thời gian chuẩn bị («trước khi tổ chức kiểm điểm ít nhất 03 ngày làm"
                            + " việc»); hãy chọn ngày muộn hơn, hoặc ghi lý do ở mục «Lý do không theo đúng thời"
                            + " gian của kế hoạch».");
        }
        values.put("shortNotice", "Cấp trên yêu cầu họp sớm");
        trial.complete(task, values);

        assertThat(trial.rows("review_day_registration"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row.get("short_notice")).isEqualTo(enough ? null : "Cấp trên yêu cầu họp sớm"));
    }

    @Test
    void yearWithoutAWorkingCalendarIsRefused() {
        trial.refused(
                openWithLeadTime(),
                FormFilling.registered("2099-01-05", "2099-01-05"),
                "Mục «Ngày bắt đầu» thuộc năm chưa có lịch làm việc trong hệ thống; hãy chọn ngày sớm hơn.");
    }

    private Task openWithLeadTime() {
        plan.deploy(
                SmallPlan.task(SmallPlan.draw().startEvent(), REGISTER, Map.of("leadTime", "D04"))
                        .endEvent()
                        .done(),
                HEADER);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task task = run.task(SmallPlan.element(REGISTER));
        assertThat(trial.shown(task, "leadTime")).isEqualTo("trước khi tổ chức kiểm điểm ít nhất 03 ngày làm việc");
        return task;
    }

    private static BpmnModelInstance registeredDraft(String code) {
        AbstractFlowNodeBuilder<?, ?> registered =
                SmallPlan.task(SmallPlan.draw().startEvent(), REGISTER, Map.of());
        return SmallPlan.task(registered, DRAFT, "issue-document", Map.of("document", "Dự thảo"))
                .endEvent()
                .moveToActivity(DRAFT)
                .boundaryEvent(OVERDUE)
                .cancelActivity(false)
                .timerWithDate("${deadline.lateFrom(execution, '" + code + "')}")
                .endEvent()
                .done();
    }
}
