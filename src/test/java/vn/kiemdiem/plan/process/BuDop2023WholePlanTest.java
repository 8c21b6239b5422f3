package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.AuthorityRuling;
import vn.kiemdiem.rating.AuthorityRulings;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.web.ReadReport;

/** The whole of plan 128-KH/HU in its invented district, from its issue to its last remedial plan, in this order. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BuDop2023WholePlanTest {

    private static final String PLAN = BuDop2023Process.KEY;
    private static final String BOARD = "bd-ban-to-chuc";

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private Organization organization;

    @Autowired
    private Ratings ratings;

    @Autowired
    private AuthorityRulings rulings;

    @Autowired
    private Escalations escalations;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private LateBuDop district;
    private ProcessInstance plan;
    private TypedResults typed;

    @BeforeAll
    void issueThePlan(
            @Autowired WholePlay play,
            @Autowired RepositoryService repository,
            @Autowired TaskService tasks,
            @Autowired ManagementService management,
            @Autowired ProductClock clock) {
        plan = run.start(PLAN);
        run.runWhatFollows();
        run.givePassword(BOARD);
        district = new LateBuDop(
                play, new PlanNights(PLAN, run, management, clock), new MixedHand(repository, tasks), tasks);
    }

    @AfterAll
    void reset() {
        district.leave();
        run.reset();
    }

    @Test
    @Order(1)
    @DisplayName("S002-D15, R11: mọi việc xong thì kế hoạch kết thúc, hai kế hoạch khắc phục vẫn còn nợ")
    void everybodyDoesTheirDutyAndThePlanEnds() {
        typed = district.play();

        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(plan.getId())
                        .completed()
                        .count())
                .isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery().list())
                .hasSize(2)
                .allMatch(open -> open.getProcessDefinitionKey().equals(PLAN + "-remedial-plan"));
    }

    @Test
    @Order(2)
    @DisplayName("S002-D06, D07, D13, D23: bốn nơi muộn bốn hạn thì đúng bốn nơi ấy bị báo, không ai khác")
    void exactlyTheLateOnesAreEscalated() {
        assertThat(escalations.findByPlanOrderById(PLAN))
                .extracting(Escalation::unit, Escalation::deadline)
                .containsExactlyInAnyOrder(
                        tuple(LateBuDop.REGISTERS_LATE, "D13"),
                        tuple(LateBuDop.REVIEWS_LATE, "D06"),
                        tuple("bu-dop-standing-committee", "D23"),
                        tuple(LateBuDop.SENDS_LATE, "D07"));
    }

    @Test
    @Order(3)
    @DisplayName("S002-F24, F26: Ban Thường vụ, Ban Chấp hành quyết định đúng những ai kế hoạch giao")
    void thoseWhomThePlanGivesToADeciderAreDecided() {
        Set<SubjectKind> decided = ratings.inEffect(PLAN, RatingStage.DECISION).keySet().stream()
                .map(subject -> organization.subject(subject).orElseThrow().kind())
                .collect(Collectors.toSet());

        assertThat(decided)
                .containsExactlyInAnyOrder(
                        SubjectKind.PARTY_ORGANIZATION,
                        SubjectKind.BRANCH,
                        SubjectKind.EXECUTIVE_COMMITTEE,
                        SubjectKind.STANDING_COMMITTEE,
                        SubjectKind.BRANCH_COMMITTEE,
                        SubjectKind.UNIT_LEADERSHIP,
                        SubjectKind.COMMUNE_KEY_OFFICER,
                        SubjectKind.UNIT_LEADER);
        assertThat(ratings.inEffect(PLAN, RatingStage.DECISION)).doesNotContainKey("bd-standing-committee");
    }

    @Test
    @Order(4)
    @DisplayName("S002-A03: kế hoạch không nêu ai quyết định thì Ban Tổ chức làm rõ, không đoán")
    void whoeverHasNoDeciderIsAskedAbout() {
        assertThat(rulings.findByPlanOrderById(PLAN))
                .extracting(AuthorityRuling::subjectKind)
                .containsExactlyInAnyOrder(
                        SubjectKind.STANDING_COMMITTEE,
                        SubjectKind.COUNCIL_PERMANENT_BOARD,
                        SubjectKind.PEOPLES_COMMITTEE,
                        SubjectKind.STANDING_COMMITTEE_MEMBER,
                        SubjectKind.MEMBER);
    }

    @Test
    @Order(5)
    @DisplayName("S002-R01: mọi đảng viên tự xếp loại; kế hoạch không loại trừ ai, không có điểm, không có tỷ lệ")
    void everyMemberRatesHimself() {
        Set<String> rated = ratings.inEffect(PLAN, RatingStage.SELF).keySet();

        assertThat(organization.subjectsOf("bu-dop-district", EnumSet.of(SubjectKind.MEMBER)))
                .hasSize(44)
                .allMatch(member -> rated.contains(member.id()));
    }

    @Test
    @Order(6)
    @DisplayName("S002-R14: hồ sơ đơn vị về Ban Tổ chức, hồ sơ ủy viên về Văn phòng, kết quả về Tỉnh ủy")
    void everyDossierGoesWhereThePlanSays() {
        assertThat(jdbc.sql("select distinct kind || ' > ' || recipient from dossier where plan = ?")
                        .param(PLAN)
                        .query(String.class)
                        .list())
                .contains(
                        "review-results > bu-dop-organization-board",
                        "member-file > bu-dop-party-office",
                        "drafts > bu-dop-standing-committee",
                        "district-results > bu-dop-province-organization-board");
    }

    @Test
    @Order(7)
    @DisplayName("Báo cáo: từng con số đúng bằng số đếm lại từ những gì đã điền")
    void everyCountOfTheReportIsWhatWasTyped() {
        new ReportOfTyped(typed, organization.subjects(), report()).agrees();
    }

    @Test
    @Order(8)
    @DisplayName("S002-R11, F27: báo cáo nêu ai chưa xây dựng kế hoạch khắc phục, không bịa ra hạn")
    void reportListsTheRemedialPlansThatAreOwed() {
        List<List<String>> rows = report().rows("Kế hoạch khắc phục");

        assertThat(rows.stream().filter(row -> row.contains("Chưa xây dựng")).flatMap(List::stream))
                .contains("Đảng bộ Quân sự huyện", "Chi bộ Trung tâm Dịch vụ nông nghiệp");
        assertThat(rows).filteredOn(row -> row.contains("Chưa xây dựng")).hasSize(2);
        assertThat(rows)
                .filteredOn(row -> row.contains("Kế hoạch không quy định hạn"))
                .hasSize(9);
    }

    @Test
    @Order(9)
    @DisplayName("S002-D15, D16: kế hoạch khắc phục lập sau ba tháng vẫn không muộn, và rồi không còn việc nào")
    void remedialPlansAreNeverLate() {
        district.writeTheLastPlans();

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(escalations.findByPlanOrderById(PLAN)).hasSize(4);
        assertThat(report().rows("Kế hoạch khắc phục")).noneMatch(row -> row.contains("Chưa xây dựng"));
    }

    private ReadReport report() {
        return ReadReport.of(new RestCalls(port)
                .download("/api/plans/" + PLAN + "/report.xlsx", BOARD)
                .body());
    }
}
