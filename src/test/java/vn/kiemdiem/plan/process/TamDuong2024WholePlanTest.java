package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

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

    @Autowired
    private Organization organization;

    @Autowired
    private Ratings ratings;

    @Autowired
    private JdbcClient jdbc;

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

    @Test
    @Order(2)
    @DisplayName("S000-D24, D11a, D16, U02, U03, U08: mọi tập thể, cá nhân trong danh sách đều có mức đã quyết định")
    void everybodyHasADecidedLevel() {
        Set<String> decided = ratings.inEffect(PLAN, RatingStage.DECISION).keySet();

        assertThat(organization.subjectsOf("tam-duong-district", EnumSet.allOf(SubjectKind.class)))
                .hasSize(384)
                .filteredOn(subject -> !decided.contains(subject.id()))
                .isEmpty();
    }

    @Test
    @Order(3)
    @DisplayName("S000-T01, T03 đến T06: ai có mức các năm trước đều có mức nhiệm kỳ đã quyết định")
    void everybodyWithEarlierYearsHasATermLevel() {
        assertThat(jdbc.sql("""
                        select distinct subject from yearly_level except
                        select subject from term_rating where plan = ? and stage = 'DECISION'
                        """).param(PLAN).query(String.class).list()).isEmpty();
    }

    @Test
    @Order(4)
    @DisplayName("S000-D28, D29, D30: ai được thông báo mức đều có kế hoạch khắc phục")
    void everybodyWhoWasToldHasARemedialPlan() {
        List<String> told = told();

        assertThat(told).isNotEmpty();
        assertThat(jdbc.sql("select distinct subject from remedial_plan where plan = ?")
                        .param(PLAN)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(told);
    }

    private List<String> told() {
        return jdbc.sql("select subject from rating_notice where plan = ?")
                .param(PLAN)
                .query(String.class)
                .list();
    }
}
