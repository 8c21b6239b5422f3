package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
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
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.web.ReadReport;

/** The whole of plan 211-KH/ĐUK in its invented bloc, from its issue to its conference, in this order. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BinhThuanBloc2024WholePlanTest {

    private static final String PLAN = BinhThuanBloc2024Process.KEY;
    private static final Set<String> REVIEWED_ONLY =
            Set.of("bt-dang-uy-bo-phan-01", "bt-chi-uy-bo-phan-01-01", "bt-chi-uy-01-01", "bt-chi-uy-02-01");
    private static final Set<String> LEFT_OUT =
            Set.of("bt-dang-vien-31", "bt-dang-vien-43", "bt-dang-vien-57", "bt-dang-vien-62");

    @Autowired
    private PlanRun run;

    @Autowired
    private LateBloc bloc;

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
        typed = bloc.play();

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(plan.getId())
                        .completed()
                        .count())
                .isEqualTo(1);
    }

    @Test
    @Order(2)
    @DisplayName(
            "S003-R01, R04, R07: ai thuộc diện xếp loại đều có mức đã quyết định, người được trừ và tập thể chỉ kiểm điểm thì không")
    void everybodyWhoIsRatedHasADecidedLevel() {
        Set<String> decided = ratings.inEffect(PLAN, RatingStage.DECISION).keySet();

        assertThat(organization.subjectsOf("binh-thuan-bloc", EnumSet.allOf(SubjectKind.class)))
                .hasSize(81)
                .extracting(Subject::id)
                .filteredOn(subject -> !decided.contains(subject))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(REVIEWED_ONLY, LEFT_OUT).flatMap(Set::stream).toList());
    }

    @Test
    @Order(3)
    @DisplayName("S003-R04, R01: đảng ủy bộ phận, chi ủy trực thuộc và người được trừ không có mức nào ở bước nào")
    void whoIsNotRatedHasNoLevelAtAnyStage() {
        assertThat(ratings.findByPlanOrderById(PLAN))
                .isNotEmpty()
                .extracting(Rating::subject)
                .doesNotContainAnyElementsOf(REVIEWED_ONLY)
                .doesNotContainAnyElementsOf(LEFT_OUT);
    }

    @Test
    @Order(4)
    @DisplayName("S003-R07: cấp nào quyết định phần của cấp ấy")
    void everyLevelIsDecidedByItsBody() {
        assertThat(decidedBy("bt-dang-bo-01")).isEqualTo("binh-thuan-standing-committee");
        assertThat(decidedBy("bt-chi-uy-co-so-01")).isEqualTo("binh-thuan-standing-committee");
        assertThat(decidedBy("bt-dang-bo-bo-phan-01")).isEqualTo("binh-thuan-grassroots-01-executive-committee");
        assertThat(decidedBy("bt-chi-bo-bo-phan-01-02")).isEqualTo("binh-thuan-grassroots-01-executive-committee");
        assertThat(decidedBy("bt-dang-vien-12")).isEqualTo("binh-thuan-grassroots-01-executive-committee");
        assertThat(decidedBy("bt-dang-vien-18")).isEqualTo("binh-thuan-grassroots-01-executive-committee");
        assertThat(decidedBy("bt-dang-vien-54")).isEqualTo("binh-thuan-grassroots-branch-01");
    }

    @Test
    @Order(5)
    @DisplayName("S003-D07, D13, R06: đúng hai nơi muộn bị báo, không ai khác; họp Chủ nhật 15/12 vẫn kịp")
    void exactlyTheLateOnesAreEscalated() {
        assertThat(escalations.findByPlanOrderById(PLAN))
                .extracting(Escalation::unit, Escalation::deadline)
                .containsExactlyInAnyOrder(
                        tuple(LateBloc.SECTION_BRANCH, "D07"), tuple(LateBloc.GRASSROOTS_BRANCH, "D13"));
    }

    @Test
    @Order(6)
    @DisplayName("S003-R10, D14: tổng hợp, báo lịch, thẩm định rồi mới quyết định; hội nghị tổng kết họp riêng")
    void decisionWaitsForTheAppraisal() {
        List<String> steps = List.of(
                BinhThuanBloc2024Process.Elements.SYNTHESIZE,
                BinhThuanBloc2024Process.Elements.NOTIFY_SCHEDULE,
                BinhThuanBloc2024Process.Elements.APPRAISE_UNITS,
                BinhThuanBloc2024Process.Elements.DECIDE_RATINGS);
        List<Date> ends = steps.stream()
                .map(this::one)
                .map(HistoricActivityInstance::getEndTime)
                .toList();

        assertThat(ends).isSorted();
        assertThat(steps)
                .allSatisfy(step -> assertThat(one(BinhThuanBloc2024Process.Elements.ADVISE_CONFERENCE)
                                .getStartTime())
                        .isBefore(one(step).getStartTime()));
    }

    @Test
    @Order(7)
    @DisplayName("S003-R02, D05: ba đảng viên sinh hoạt tạm thời, ý kiến về mỗi người có trước mức của người ấy")
    void opinionsComeBeforeTheirDecisions() {
        assertThat(jdbc.sql("""
                        select opinion.subject from basis_opinion opinion
                          join basis_answer answer on answer.id = opinion.basis_answer
                          join rating on rating.plan = answer.plan and rating.subject = opinion.subject
                               and rating.stage = 'DECISION' and rating.recorded_at > answer.recorded_at
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("bt-dang-vien-18", "bt-dang-vien-49", "bt-dang-vien-56");
    }

    @Test
    @Order(8)
    @DisplayName("S003-R08, D11, R09: chỉ hai đơn vị có tên trong Thông báo 2035 mời các đồng chí dự kiểm điểm")
    void onlyListedUnitsInvited() {
        assertThat(jdbc.sql("select unit || ': ' || position from invitation where plan = ?")
                        .param(PLAN)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "binh-thuan-grassroots-01: Bí thư Đảng ủy Khối",
                        "binh-thuan-grassroots-01: Phó Trưởng Ban Tổ chức Đảng ủy Khối",
                        "binh-thuan-grassroots-branch-01: Phó Bí thư Thường trực Đảng ủy Khối");
    }

    @Test
    @Order(9)
    @DisplayName("S003-R07: kế hoạch nêu đủ cấp quyết định, không phải hỏi lại Ban Tổ chức")
    void nobodyHasToSayWhoDecides() {
        assertThat(ended(BinhThuanBloc2024Process.Elements.CHECK_AUTHORITY)).isEqualTo(1);
        assertThat(ended(BinhThuanBloc2024Process.Elements.CLARIFY_AUTHORITY)).isZero();
    }

    @Test
    @Order(10)
    @DisplayName("S003-D06, D14: mỗi chi, đảng bộ cơ sở nhận đúng một thông báo gợi ý và một lịch thẩm định")
    void everyGrassrootsUnitIsNoticedOnce() {
        assertThat(ended(BinhThuanBloc2024Process.Elements.TAKE_UP_SUGGESTIONS)).isEqualTo(4);
        assertThat(ended(BinhThuanBloc2024Process.Elements.PREPARE_FOR_APPRAISAL))
                .isEqualTo(4);
    }

    @Test
    @Order(11)
    @DisplayName("Báo cáo cuối: từng con số đúng bằng số đếm lại từ những gì đã điền")
    void everyCountOfTheReportIsWhatWasTyped(@LocalServerPort int port) {
        run.givePassword("bt-ban-to-chuc");
        byte[] workbook = new RestCalls(port)
                .download("/api/plans/" + PLAN + "/report.xlsx", "bt-ban-to-chuc")
                .body();

        new ReportOfTyped(typed, organization.subjects(), ReadReport.of(workbook)).agrees();
    }

    private long ended(String element) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(element)
                .finished()
                .count();
    }

    private String decidedBy(String subject) {
        return ratings.inEffect(PLAN, RatingStage.DECISION).get(subject).body();
    }

    private HistoricActivityInstance one(String element) {
        return history.createHistoricActivityInstanceQuery().activityId(element).singleResult();
    }
}
