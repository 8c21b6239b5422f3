package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.process.LamDong2021Process.Elements;
import vn.kiemdiem.rating.DecidedPools;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.policy.ExcellentCap;

/** The whole of plan 33-KH/HU in its invented district, from its issue to the province's decision, in this order. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LamDong2021WholePlanTest {

    private static final String STANDING_COMMITTEE = "lam-dong-standing-committee";

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private Plans plans;

    @Autowired
    private Ratings ratings;

    @Autowired
    private DecidedPools pools;

    @Autowired
    private Organization organization;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    private ProcessInstance plan;

    @BeforeAll
    void issueThePlan() {
        plan = run.start(LamDong2021Process.KEY);
        run.runWhatFollows();
    }

    @AfterAll
    void reset() {
        play.scoring(row -> {});
        run.reset();
    }

    @Test
    @Order(1)
    @DisplayName("S001-A02, A04: đối tượng không có cấp quyết định thì Ban Tổ chức được hỏi, phần mềm không đoán")
    void boardIsAskedWhoDecides() {
        Task clarification = run.task(Elements.CLARIFY_AUTHORITY);

        assertThat(FormFilling.rows(tasks, clarification, "rulings"))
                .extracting(row -> row.get("kind"))
                .contains("Đảng viên", "Tập thể Ban Thường vụ")
                .doesNotContain("Chi bộ", "Tập thể lãnh đạo, quản lý");
    }

    @Test
    @Order(2)
    @DisplayName("S001-F08, F10: chi bộ trực thuộc xong rồi Đảng ủy mới kiểm điểm")
    void committeeWaitsForItsBranches() {
        play.until(Elements.SCORE_BRANCH, Elements.COMPILE_STATE_RATINGS);

        assertThat(run.tasks(Elements.HOLD_COMMITTEE_REVIEW)).isEmpty();
        assertThat(run.tasks(Elements.DECIDE_BRANCHES)).isEmpty();
        assertThat(run.tasks(Elements.SCORE_BRANCH)).hasSize(branches());
    }

    @Test
    @Order(3)
    @DisplayName("S001-R18: chưa có kết quả của khối chính quyền thì chưa đề xuất, dù mọi nơi khác đã xong")
    void proposalWaitsForTheStateSide() {
        play.scoring(LamDong2021WholePlanTest::nearlyExcellent);
        play.until(Elements.COMPILE_STATE_RATINGS);

        assertThat(run.tasks(Elements.PROPOSE_RATINGS)).isEmpty();
        assertThat(run.tasks(Elements.COMPILE_STATE_RATINGS)).hasSize(1);

        play.complete(Elements.COMPILE_STATE_RATINGS);
        assertThat(run.tasks(Elements.PROPOSE_RATINGS)).hasSize(1);
    }

    @Test
    @Order(4)
    @DisplayName("S001-F15: quyết định tổ chức đảng trước, rồi mới đến tập thể lãnh đạo")
    void organizationsAreDecidedBeforeTheirCollectives() {
        play.until(Elements.DECIDE_ORGANIZATIONS);
        assertThat(run.tasks(Elements.DECIDE_COLLECTIVES)).isEmpty();

        play.complete(Elements.DECIDE_ORGANIZATIONS);

        assertThat(FormFilling.rows(tasks, run.task(Elements.DECIDE_COLLECTIVES), "ratings"))
                .filteredOn(row -> String.valueOf(row.get("name")).contains("Ban Tổ chức"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).containsEntry("organizationLevel", "GOOD"));
    }

    @Test
    @Order(5)
    @DisplayName("S001-R09: tập thể chỉ có một lãnh đạo không có trong danh sách quyết định")
    void collectiveOfOneLeaderIsNotDecided() {
        Set<String> onTheSheet = FormFilling.rows(tasks, run.task(Elements.DECIDE_COLLECTIVES), "ratings").stream()
                .map(row -> String.valueOf(row.get("subject")))
                .collect(Collectors.toSet());

        assertThat(organization.subjects())
                .filteredOn(subject -> onTheSheet.contains(subject.id()))
                .isNotEmpty()
                .allSatisfy(subject -> assertThat(organization
                                .unit(subject.unitId())
                                .orElseThrow()
                                .leaders())
                        .isGreaterThanOrEqualTo(2));
    }

    @Test
    @Order(6)
    @DisplayName("S001-F17, F18: xếp loại lại bao nhiêu lần cũng được cho đến khi có quyết định của tỉnh")
    void reRatingIsOpenUntilTheProvinceDecides() {
        play.until(Elements.RERATE, Elements.RECORD_PROVINCE_DECISION);
        Task again = run.task(Elements.RERATE);
        String lowered = decided(RatingLevel.GOOD).get(0).subject();

        run.complete(again, "ld-thuong-vu-1", sheet(again, lowered, "COMPLETED", "Phát hiện khuyết điểm mới"));

        assertThat(run.task(Elements.RERATE).getId()).isNotEqualTo(again.getId());
        assertThat(ratings.findByPlanOrderById(LamDong2021Process.KEY))
                .filteredOn(rating -> rating.subject().equals(lowered) && rating.stage() == RatingStage.DECISION)
                .extracting(Rating::level)
                .containsExactly(RatingLevel.GOOD, RatingLevel.COMPLETED);
    }

    @Test
    @Order(7)
    @DisplayName("S001-F18: quyết định của tỉnh kết thúc kế hoạch, kể cả việc xếp loại lại đang mở")
    void provinceEndsThePlan() {
        play.complete(Elements.RECORD_PROVINCE_DECISION);

        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(plan.getId())
                        .completed()
                        .count())
                .isEqualTo(1);
        assertThat(ratings.inEffect(LamDong2021Process.KEY, RatingStage.DECISION)
                        .values())
                .filteredOn(rating -> "lam-dong-province-standing-committee".equals(rating.body()))
                .extracting(Rating::subject)
                .singleElement()
                .isEqualTo(districtOrganization());
    }

    @Test
    @Order(8)
    @DisplayName("S001-R06, R07: không nhóm nào vượt số xuất sắc được phép")
    void noPoolIsOverItsCap() {
        ExcellentCap cap = plans.byId(LamDong2021Process.KEY)
                .orElseThrow()
                .rating()
                .excellentCap()
                .orElseThrow();

        pools.forEach(
                LamDong2021Process.KEY,
                cap.pool(),
                pool -> assertThat(cap.check(pool.name(), pool.kind(), pool.count()))
                        .as(pool.body() + " " + pool.name())
                        .isEmpty());
    }

    @Test
    @Order(9)
    @DisplayName("S001-R10: người mới kết nạp chưa đủ 6 tháng được kiểm điểm, không xếp loại")
    void newMembersHaveNoLevel() {
        assertThat(organization.subjects())
                .filteredOn(subject -> subject.admittedOn() != null
                        && subject.admittedOn().plusMonths(6).isAfter(LocalDate.of(2021, 12, 4)))
                .isNotEmpty()
                .extracting(Subject::id)
                .allSatisfy(id -> assertThat(ratings.findByPlanOrderById(LamDong2021Process.KEY))
                        .extracting(Rating::subject)
                        .doesNotContain(id));
    }

    @Test
    @Order(10)
    @DisplayName("S001-F13 sau F12, F20, F23: việc trước kết thúc rồi việc sau mới bắt đầu")
    void stepsKeepTheirOrder() {
        HistoricActivityInstance proposal = first(Elements.PROPOSE_RATINGS);

        assertThat(List.of(Elements.APPRAISE_RATINGS, Elements.SEND_STATE_RATINGS, Elements.SEND_FRONT_RATINGS))
                .allSatisfy(before -> assertThat(history.createHistoricActivityInstanceQuery()
                                .activityId(before)
                                .list())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step.getEndTime()).isBeforeOrEqualTo(proposal.getStartTime())));
    }

    /** Just below excellent, so that the levels rest on points: 94,5 of 100. */
    private static void nearlyExcellent(Map<String, Object> row) {
        boolean few = String.valueOf(row.get("criterion")).hashCode() % 2 == 0;
        row.put("bonus", few ? 0.5 : null);
    }

    private Map<String, Object> sheet(Task task, String subject, String level, String reason) {
        return Map.of("ratings", FormFilling.filled(tasks, task, "ratings", row -> {
            row.putIfAbsent("organizationLevel", "GOOD");
            if (row.get("subject").equals(subject)) {
                row.put("level", level);
                row.put("reason", reason);
            }
        }));
    }

    private List<Rating> decided(RatingLevel level) {
        return ratings.inEffect(LamDong2021Process.KEY, RatingStage.DECISION).values().stream()
                .filter(rating -> STANDING_COMMITTEE.equals(rating.body()) && rating.level() == level)
                .filter(rating -> organization
                        .subject(rating.subject())
                        .filter(subject -> subject.kind().isLeadership())
                        .isPresent())
                .toList();
    }

    private HistoricActivityInstance first(String element) {
        return history.createHistoricActivityInstanceQuery().activityId(element).singleResult();
    }

    private int branches() {
        return (int) organization.units().stream()
                .filter(unit -> unit.kind() == UnitKind.BRANCH)
                .filter(unit -> unit.id().startsWith("lam-dong"))
                .count();
    }

    private String districtOrganization() {
        return organization.subjects().stream()
                .filter(subject -> subject.unitId().equals("lam-dong-district"))
                .filter(subject -> subject.kind() == SubjectKind.PARTY_ORGANIZATION)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
