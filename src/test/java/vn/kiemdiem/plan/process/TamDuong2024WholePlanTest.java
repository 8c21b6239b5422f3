package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.web.ReadReport;

/** The whole of plan 310-KH/HU in its invented district, from its issue to its last remedial plan, in this order. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TamDuong2024WholePlanTest {

    private static final String PLAN = "tam-duong-2024";

    @Autowired
    private PlanRun run;

    @Autowired
    private LateDistrict district;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Organization organization;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Escalations escalations;

    @Autowired
    private JdbcClient jdbc;

    private ProcessInstance plan;
    private TypedResults typed;

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
        typed = district.play();

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

    @Test
    @Order(5)
    @DisplayName("S000-D09, D11a, D21: hai chi bộ, một Đảng ủy xã muộn thì đúng ba nơi ấy bị báo, không ai khác")
    void exactlyTheLateOnesAreEscalated() {
        assertThat(escalations.findByPlanOrderById(PLAN))
                .extracting(Escalation::unit, Escalation::deadline)
                .containsExactlyInAnyOrder(
                        tuple(LateDistrict.BRANCH, "D09"),
                        tuple(LateDistrict.GRASSROOTS_BRANCH, "D21"),
                        tuple(LateDistrict.COMMUNE, "D11a"));
    }

    @Test
    @Order(6)
    @DisplayName("S000-R30, S000-U09: hồ sơ bị trả lại thì mức cũ còn lại bên mức mới")
    void theReturnedBranchKeepsItsOldLevelsBesideTheNew() {
        assertThat(organization.subjectsOf(LateDistrict.RERATED, Set.of(SubjectKind.MEMBER)))
                .isNotEmpty()
                .allSatisfy(member -> assertThat(proposals(member))
                        .hasSize(2)
                        .doesNotHaveDuplicates()
                        .endsWith(typed.years(RatingStage.PROPOSAL).get(member.id())));
    }

    @Test
    @Order(7)
    @DisplayName("Báo cáo cuối: từng con số đúng bằng số đếm lại từ những gì đã điền")
    void everyCountOfTheReportIsWhatWasTyped(@LocalServerPort int port) {
        run.givePassword("td-ban-to-chuc");
        byte[] workbook = new RestCalls(port)
                .download("/api/plans/" + PLAN + "/report.xlsx", "td-ban-to-chuc")
                .body();

        new ReportOfTyped(typed, organization.subjects(), ReadReport.of(workbook)).agrees();
    }

    private List<RatingLevel> proposals(Subject subject) {
        return ratings.findByPlanOrderById(PLAN).stream()
                .filter(rating -> rating.subject().equals(subject.id()))
                .filter(rating -> rating.stage() == RatingStage.PROPOSAL)
                .map(Rating::level)
                .toList();
    }

    private List<String> told() {
        return jdbc.sql("select subject from rating_notice where plan = ?")
                .param(PLAN)
                .query(String.class)
                .list();
    }
}
