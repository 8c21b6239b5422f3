package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.kiemdiem.plan.process.FormFilling.briefed;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.plan.process.TraSonSchoolBranch2023Process.Elements;

@ProductTest
class TraSonSchoolBranch2023DeadlinesTest {

    private static final String COMMITTEE = "tra-son-school-branch-committee";

    @Autowired
    private PlanRun run;

    @Autowired
    private Escalations escalations;

    private ProcessInstance plan;

    @BeforeEach
    void startPlan(@Autowired ProcessEngine engine) {
        BpmnAwareTests.init(engine);
        plan = run.start(TraSonSchoolBranch2023Process.KEY);
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_briefBranch,2023-11-09T23:59:59+07:00",
        "userTask_collectBases,2023-11-09T23:59:59+07:00",
        "userTask_writeMemberReview,2023-11-16T23:59:59+07:00",
    })
    @DisplayName("S004-D07, S004-D08, S004-D12: hạn của việc là giây cuối cùng còn đúng hạn")
    void dueDateIsTheLastMoment(String element, String last) {
        if (!element.equals(Elements.BRIEF_BRANCH)) {
            run.complete(Elements.BRIEF_BRANCH, "bi-thu", briefed());
        }

        assertThat(run.tasks(element))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getDueDate().toInstant())
                        .isEqualTo(OffsetDateTime.parse(last).toInstant()));
    }

    @Test
    @DisplayName("S004-F05: kế hoạch không nêu ngày cho nơi cung cấp, nên việc không có hạn")
    void providersHaveNoDueDate() {
        run.complete(Elements.BRIEF_BRANCH, "bi-thu", briefed());

        assertThat(run.tasks(Elements.PROVIDE_BASIS))
                .allSatisfy(task -> assertThat(task.getDueDate()).isNull());
    }

    @ParameterizedTest
    @CsvSource({
        "timerEvent_briefingOverdue,serviceTask_escalateBriefing,D12,2023-11-09T23:59:59+07:00",
        "timerEvent_preparationOverdue,serviceTask_escalatePreparation,D07,2023-11-09T23:59:59+07:00",
        "timerEvent_meetingOverdue,serviceTask_escalateMeeting,D08,2023-11-16T23:59:59+07:00",
        "timerEvent_reportOverdue,serviceTask_escalateReport,D09,2023-11-19T23:59:59+07:00",
    })
    @DisplayName("S004-D12, S004-D07, S004-D08, S004-D09: giây cuối chưa quá hạn, giây sau thì quá hạn và được báo")
    void timerFiresOneSecondAfterTheLastMoment(String timer, String escalation, String code, String last) {
        if (!timer.equals(Elements.BRIEFING_OVERDUE)) {
            run.complete(Elements.BRIEF_BRANCH, "bi-thu", briefed());
        }
        OffsetDateTime lastMoment = OffsetDateTime.parse(last);
        assertThat(run.due(timer)).isEqualTo(lastMoment.plusSeconds(1).toInstant());
        run.at(last);
        assertThat(run.isDue(timer)).isFalse();

        run.at(lastMoment.plusSeconds(1).toString());
        assertThat(run.isDue(timer)).isTrue();
        run.fire(timer);

        assertThat(plan).isActive().hasPassed(timer, escalation);
        assertThat(escalations.findByPlanOrderById(TraSonSchoolBranch2023Process.KEY))
                .singleElement()
                .satisfies(late -> assertThat(late.deadline()).isEqualTo(code))
                .satisfies(late -> assertThat(late.lateFrom())
                        .isEqualTo(lastMoment.plusSeconds(1).toInstant()));
        assertThat(run.hasTimer(timer)).isFalse();
    }

    @Test
    @DisplayName("S004-D07: quá hạn thì việc còn mở được ưu tiên, việc chưa đến hạn thì không")
    void lateDutiesRiseInPriority() {
        run.complete(Elements.BRIEF_BRANCH, "bi-thu", briefed());
        run.at("2023-11-10T00:00:00+07:00");

        run.fire(Elements.PREPARATION_OVERDUE);

        assertThat(run.task(Elements.COLLECT_BASES).getPriority()).isEqualTo(75);
        assertThat(run.tasks(Elements.WRITE_MEMBER_REVIEW))
                .allSatisfy(task -> assertThat(task.getPriority()).isEqualTo(50));
        assertThat(escalations.findByPlanOrderById(TraSonSchoolBranch2023Process.KEY))
                .extracting(Escalation::unit)
                .containsExactly(COMMITTEE);
    }
}
