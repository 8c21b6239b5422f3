package vn.kiemdiem.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.plan.process.FormFilling.briefed;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class EscalationTest {

    private static final String PLAN = "tra-son-school-branch-2023";
    private static final String COMMITTEE = "tra-son-school-branch-committee";
    private static final String LATE_TIMER = "timerEvent_preparationOverdue";

    @Autowired
    private PlanRun run;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Overdue overdue;

    @Autowired
    private RunningPlans plans;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void letThePreparationBeLate() {
        run.start(PLAN);
        run.complete("userTask_briefBranch", "bi-thu", briefed());
        run.at("2023-11-10T00:00:00+07:00");
        run.fire(LATE_TIMER);
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void theLateUnitAndTheBodyThatWaitsAreTold() {
        assertThat(recipients()).containsExactly("bi-thu@tra-son.example", "cap-uy@tra-son.example");
        assertThat(jdbc.sql("select body_text from message where recipient_address like 'cap-uy%'")
                        .query(String.class)
                        .single())
                .contains("Hoàn thành trước ngày: 10/11/2023")
                .contains("09/11/2023")
                .contains("Cấp uỷ Chi bộ")
                .contains("Thu thập căn cứ kiểm điểm Cấp uỷ")
                .contains("/camunda/app/tasklist/default/#/?task="
                        + run.task("userTask_collectBases").getId());
    }

    @Test
    void repeatedJobTellsNobodyTwice() {
        Escalation first = late();

        overdue.raise(
                plans.byId(PLAN).orElseThrow(),
                new MissedBy(COMMITTEE, "D07", first.instance(), first.lateFrom()),
                List.of("tra-son-school-branch"));

        assertThat(late()).isEqualTo(first);
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void lateInAnotherOfItsProcessesTheUnitIsToldOfThatToo() {
        Escalation first = late();

        overdue.raise(
                plans.byId(PLAN).orElseThrow(),
                new MissedBy(COMMITTEE, "D07", "another-instance", first.lateFrom()),
                List.of("tra-son-school-branch"));

        assertThat(escalations.findByPlanOrderById(PLAN))
                .extracting(Escalation::instance)
                .containsExactly(first.instance(), "another-instance");
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void withinTheGracePeriodNobodyElseIsTold() {
        run.at("2023-11-11T23:59:00+07:00");
        lookAfter();

        assertThat(late().level()).isEqualTo(1);
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void afterEachGracePeriodTheNextLevelIsTold() {
        run.at("2023-11-12T06:30:00+07:00");
        lookAfter();
        assertThat(late().level()).isEqualTo(2);
        assertThat(recipients()).hasSize(3).contains("bi-thu@tra-son.example");

        run.at("2023-11-14T06:30:00+07:00");
        lookAfter();
        lookAfter();

        assertThat(late().level()).isEqualTo(3);
        assertThat(recipients()).hasSize(4).contains("dang-uy-xa@tra-son.example");
    }

    @Test
    void aboveTheTopNobodyIsLeftToTell() {
        for (String day : List.of("12", "14", "16", "18", "20")) {
            run.at("2023-11-" + day + "T06:30:00+07:00");
            lookAfter();
        }

        assertThat(late().level()).isEqualTo(3);
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void doneLateIsClosedAndKept() {
        run.complete(
                "userTask_collectBases", "bi-thu", FormFilling.collected(tasks, run.task("userTask_collectBases")));
        run.complete(
                "userTask_completePreparation",
                "bi-thu",
                FormFilling.reviewed(tasks, run.task("userTask_completePreparation"), "GOOD"));

        lookAfter();

        assertThat(late().resolvedAt()).isNotNull();
        assertThat(late().unit()).isEqualTo(COMMITTEE);
    }

    private Escalation late() {
        List<Escalation> all = escalations.findByPlanOrderById(PLAN);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The daily process, as its timer would start it. */
    private void lookAfter() {
        String timer = management
                .createJobQuery()
                .processDefinitionKey("daily-escalation")
                .timers()
                .singleResult()
                .getId();
        management.executeJob(timer);
        run.runWhatFollows();
    }

    private List<String> recipients() {
        return jdbc.sql("select recipient_address from message order by recipient_address")
                .query(String.class)
                .list();
    }
}
