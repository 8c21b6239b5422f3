package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;

/** The whole of plan 310-KH/HU in its invented district, from its issue to its last remedial plan, in this order. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TamDuong2024WholePlanTest {

    private static final String PLAN = "tam-duong-2024";

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private ProcessInstance plan;

    @BeforeAll
    void issueThePlan() {
        plan = run.start(PLAN);
        run.runWhatFollows();
    }

    @AfterAll
    void reset() {
        run.reset();
    }

    @Test
    @Order(1)
    void everybodyDoesTheirDutyAndThePlanEnds() {
        play.until();

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(plan.getId())
                        .completed()
                        .count())
                .isEqualTo(1);
    }
}
