package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
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
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.MinistryQuarter;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.web.ReadReport;

/** The proof that counts (issue 6): a plan written from scratch comes in over HTTP, starts, and is played to its end. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MinistryQuarterWholePlanTest {

    private static final String PLAN = MinistryQuarter.ID;
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String BOARD = "db-ban-to-chuc";

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private RepositoryService repository;

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
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;
    private LateMinistry ministry;

    @BeforeAll
    void planIsIssued(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.at(MinistryQuarter.ISSUED);
        MinistryQuarter.bringIn(rest, ADMINISTRATOR);
        assertThat(rest.post("/api/plans/" + PLAN + "/start", ADMINISTRATOR, "").statusCode())
                .isEqualTo(200);
        run.runWhatFollows();
        ministry = new LateMinistry(play, new PlanNights(PLAN, run, management, clock), tasks);
    }

    @AfterAll
    void forgetThePlan() {
        ministry.leave();
        run.reset();
        repository.createDeploymentQuery().deploymentSource("import: " + ADMINISTRATOR).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    @Order(1)
    @DisplayName("366-QĐ/TW, Điều 12.1: mỗi người tự chấm điểm của mình; ai không có tài khoản thì đơn vị chấm thay")
    void everybodyScoresThemselves() {
        play.complete(LateMinistry.BRIEF);

        List<Task> sheets = run.tasks(LateMinistry.SCORE_LEADER);

        assertThat(sheets).hasSize(19);
        assertThat(sheets)
                .filteredOn(sheet -> sheet.getAssignee() != null)
                .hasSize(18)
                .allSatisfy(sheet ->
                        assertThat(sheet.getAssignee()).isEqualTo(tasks.getVariable(sheet.getId(), "subject")));
        assertThat(FormFilling.rows(tasks, sheets.get(0), "items"))
                .extracting(row -> row.get("points"))
                .containsExactly("30", "70");
        assertThat(tasks.getVariable(sheets.get(0).getId(), "frameRule")).isEqualTo("không có điểm cộng");
    }

    @Test
    @Order(2)
    @DisplayName("Hạn D04: chỉ Cục gửi hồ sơ muộn bị báo, một lần; nơi chờ hồ sơ cũng được báo")
    void onlyTheLateUnitIsEscalated() {
        ministry.untilTheDossiersAreDue();
        assertThat(run.tasks(LateMinistry.APPRAISE)).isEmpty();
        assertThat(escalations.findByPlanOrderById(PLAN)).isEmpty();

        ministry.theLateOneSends();

        assertThat(escalations.findByPlanOrderById(PLAN))
                .extracting(Escalation::unit, Escalation::deadline)
                .containsExactly(tuple(LateMinistry.LATE, "D04"));
        assertThat(mails("%quá hạn%"))
                .contains("db-ban-to-chuc@du-bao.example", "db-can-bo-13@du-bao.example")
                .doesNotContain("db-can-bo-10@du-bao.example");
    }

    @Test
    @Order(3)
    @DisplayName("366-QĐ/TW, Điều 17: hồ sơ thiếu thì trả lại, bổ sung rồi mới nhận; thẩm định chờ đủ sáu đơn vị")
    void returnedDossierIsSupplemented() {
        assertThat(ended(LateMinistry.SUPPLEMENT)).isEqualTo(1);
        assertThat(ended(LateMinistry.RECEIVE)).isEqualTo(7);
        assertThat(run.tasks(LateMinistry.APPRAISE)).hasSize(1);
    }

    @Test
    @Order(4)
    @DisplayName(
            "366-QĐ/TW, Điều 11: hơn 20% số «Hoàn thành tốt nhiệm vụ» thì không lưu được; sáu tập thể, một xuất sắc")
    void moreExcellentThanAllowedIsRefused() {
        ministry.appraise();
        Task decision = run.task(LateMinistry.DECIDE_COLLECTIVES);
        Map<String, Object> asAppraised = Map.of(
                "ratings",
                FormFilling.filled(tasks, decision, "ratings", row -> {}),
                "seen",
                tasks.getVariable(decision.getId(), "seen"));

        assertThatThrownBy(() -> run.complete(decision, "db-thuong-vu", asAppraised))
                .rootCause()
                .hasMessageContaining("Tập thể lãnh đạo vụ, cục, Văn phòng Bộ")
                .hasMessageContaining("20%");

        assertThat(ratings.inEffect(PLAN, RatingStage.DECISION)).isEmpty();
    }

    @Test
    @Order(5)
    @DisplayName("366-QĐ/TW, Điều 12.2: tập thể được quyết định trước cá nhân; kế hoạch chạy hết")
    void planEnds() {
        ministry.decide();

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(PLAN)
                        .completed()
                        .count())
                .isEqualTo(1);
        assertThat(recordedAt(SubjectKind.UNIT_LEADERSHIP).max(Long::compare).orElseThrow())
                .isLessThan(
                        recordedAt(SubjectKind.UNIT_LEADER).min(Long::compare).orElseThrow());
    }

    @Test
    @Order(6)
    @DisplayName("366-QĐ/TW, Điều 3.4, Điều 11: ai được đánh giá thì có mức, mức không cao hơn điểm")
    void everybodyHasALevelThatThePointsReach() {
        Map<String, Rating> decided = ratings.inEffect(PLAN, RatingStage.DECISION);

        assertThat(decided).hasSize(25);
        assertThat(decided.values())
                .extracting(Rating::level)
                .filteredOn(level -> level != RatingLevel.GOOD)
                .containsExactlyInAnyOrder(
                        RatingLevel.EXCELLENT,
                        RatingLevel.EXCELLENT,
                        RatingLevel.EXCELLENT,
                        RatingLevel.COMPLETED,
                        RatingLevel.NOT_COMPLETED);
    }

    @Test
    @Order(7)
    @DisplayName("366-QĐ/TW, Điều 15.3: cả 25 mức đã được báo đến đơn vị, và không mở việc nào sau đó")
    void unitsAreToldTheirLevels() {
        assertThat(jdbc.sql("select subject from rating_notice where plan = ?")
                        .param(PLAN)
                        .query(String.class)
                        .list())
                .hasSize(25);
        assertThat(mails("%Cán bộ 04%")).contains("db-can-bo-04@du-bao.example");
    }

    @Test
    @Order(8)
    @DisplayName("Báo cáo cuối: từng con số đúng bằng số đếm lại từ những gì đã điền, cho quý I")
    void everyCountOfTheReportIsWhatWasTyped() {
        run.givePassword(BOARD);
        byte[] workbook =
                rest.download("/api/plans/" + PLAN + "/report.xlsx", BOARD).body();
        ReadReport report = ReadReport.of(workbook);

        new ReportOfTyped(ministry.typed(), subjects(), report).agrees();
        assertThat(report.rows("Tổng hợp").toString()).contains("XẾP LOẠI CHẤT LƯỢNG QUÝ I NĂM 2027");
    }

    private List<Subject> subjects() {
        return organization.subjectsOf("du-bao-committee", EnumSet.allOf(SubjectKind.class));
    }

    private Stream<Long> recordedAt(SubjectKind kind) {
        Set<String> ofKind = Set.copyOf(subjects().stream()
                .filter(subject -> subject.kind() == kind)
                .map(Subject::id)
                .toList());
        return ratings.inEffect(PLAN, RatingStage.DECISION).values().stream()
                .filter(rating -> ofKind.contains(rating.subject()))
                .map(rating -> rating.recordedAt().toEpochMilli());
    }

    private List<String> mails(String body) {
        return jdbc.sql("select distinct recipient_address from message where lower(body_text) like lower(?)")
                .param(body)
                .query(String.class)
                .list();
    }

    private long ended(String element) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(element)
                .finished()
                .count();
    }
}
