package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.plan.process.BuDop2023Process.Elements;

/** What waits for what in plan 128-KH/HU, and what does not. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuDop2023OrderTest {

    private static final String BRANCH = "bu-dop-grassroots-branch-02";
    private static final String COMMUNE = "bu-dop-commune-01";
    private static final String MEMBER = "bd-dang-vien-05";

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Escalations escalations;

    @BeforeAll
    void importTheDistrict() {
        run.importDemo(BuDop2023Process.KEY);
    }

    @BeforeEach
    void issueThePlan() {
        run.at("2023-12-01T10:00:00+07:00");
    }

    @AfterEach
    void reset() {
        play.waiting(task -> false);
        run.reset();
    }

    @Test
    @DisplayName("S002-D19, R03: chính quyền xong thì Đảng của cùng đơn vị mới kiểm điểm; đơn vị khác không phải chờ")
    void partySideWaitsForTheStateSideOfItsOwnUnit() {
        ProcessInstance branch =
                BuDop2023Pool.grassroots(runtime, BRANCH, BuDop2023Grassroots.Elements.GRASSROOTS_CALLED);
        ProcessInstance commune =
                BuDop2023Pool.grassroots(runtime, COMMUNE, BuDop2023Grassroots.Elements.GRASSROOTS_CALLED);
        play.waiting(task -> isStateSideOf(task, BRANCH));

        play.until(BuDop2023Grassroots.Elements.TAKE_RESULTS);

        assertThat(open(commune)).containsExactly(BuDop2023Grassroots.Elements.TAKE_RESULTS);
        assertThat(open(branch)).containsExactly(BuDop2023Grassroots.Elements.RATE_STATE);

        run.fire("timerEvent_reviewOverdue");
        assertThat(escalations.findByPlanOrderById(BuDop2023Process.KEY))
                .singleElement()
                .returns(BRANCH, Escalation::unit)
                .returns("D06", Escalation::deadline);

        play.waiting(task -> false);
        play.complete(BuDop2023Grassroots.Elements.RATE_STATE);
        assertThat(open(branch)).containsExactly(BuDop2023Grassroots.Elements.RECORD_STAFF_LEVELS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Elements.RECORD_BRANCH_REVIEW,
                Elements.RECORD_UNIT_REVIEW,
                Elements.HEAR_RESIDENCE,
                Elements.HEAR_FRONT
            })
    @DisplayName("S002-D22, R06, R08: thiếu một ủy viên hay một loại ý kiến thì Ban Thường vụ chưa kiểm điểm")
    void ownReviewWaitsForEverybody(String missing) {
        ProcessInstance district = BuDop2023Pool.district(runtime, Elements.REVIEW_STANDING_COMMITTEE);
        play.waiting(task -> task.getTaskDefinitionKey().equals(missing) && isOfTheMember(task));

        play.until(Elements.HOLD_OWN_REVIEW);
        assertThat(open(district)).containsExactly(missing);

        play.waiting(task -> false);
        play.until(Elements.HOLD_OWN_REVIEW);
        assertThat(open(district)).containsExactly(Elements.HOLD_OWN_REVIEW);
    }

    @Test
    @DisplayName("S002-D09, D10, A01: hồ sơ gửi Tỉnh ủy không chờ hội nghị Ban Chấp hành")
    void dossierGoesWithoutTheConference() {
        concluding();

        play.until(Elements.HOLD_DISTRICT_CONFERENCE);

        assertThat(run.hasTimer(Elements.CONCLUSION_OVERDUE)).isFalse();
        assertThat(run.hasTimer(Elements.DISTRICT_RATING_OVERDUE)).isTrue();
        run.fire(Elements.DISTRICT_RATING_OVERDUE);
        assertThat(late()).containsExactly("bu-dop-executive-committee D10");
    }

    @Test
    @DisplayName("S002-D09, D10, A01: hội nghị Ban Chấp hành không chờ hồ sơ gửi Tỉnh ủy")
    void conferenceIsHeldWithoutTheDossier() {
        concluding();

        play.until(Elements.COMPILE_OWN_DOSSIER, Elements.DECIDE_ORGANIZATIONS, Elements.COMMEND);

        assertThat(run.hasTimer(Elements.DISTRICT_RATING_OVERDUE)).isFalse();
        assertThat(run.hasTimer(Elements.CONCLUSION_OVERDUE)).isTrue();
        run.fire(Elements.CONCLUSION_OVERDUE);
        assertThat(late()).containsExactly("bu-dop-standing-committee D09");
    }

    @Test
    @DisplayName("S002-F27: mỗi tổ chức cơ sở đảng lập kế hoạch khắc phục sau khi được báo mức, không phải trước")
    void remedialPlansFollowTheDecision() {
        concluding();
        Set<String> decisions = Set.of(Elements.DECIDE_ORGANIZATIONS, Elements.COMMEND);
        play.waiting(task -> decisions.contains(task.getTaskDefinitionKey()));
        play.until();
        assertThat(run.tasks(BuDop2023Grassroots.Elements.WRITE_REMEDIAL_PLAN)).isEmpty();

        play.waiting(task -> false);
        play.until(BuDop2023Grassroots.Elements.WRITE_REMEDIAL_PLAN);

        assertThat(run.tasks(BuDop2023Grassroots.Elements.WRITE_REMEDIAL_PLAN)).hasSize(9);
    }

    private void concluding() {
        BuDop2023Pool.district(runtime, Elements.CONCLUDE, Elements.RATE_DISTRICT);
        run.runWhatFollows();
    }

    private List<String> late() {
        return escalations.findByPlanOrderById(BuDop2023Process.KEY).stream()
                .map(late -> late.unit() + " " + late.deadline())
                .toList();
    }

    private boolean isStateSideOf(Task task, String unit) {
        return task.getTaskDefinitionKey().equals(BuDop2023Grassroots.Elements.RATE_STATE)
                && String.valueOf(tasks.getVariable(task.getId(), "unit")).startsWith(unit);
    }

    /** Tasks that are about nobody in particular are everybody's. */
    private boolean isOfTheMember(Task task) {
        Object subject = tasks.getVariable(task.getId(), "subject");
        return subject == null || subject.equals(MEMBER);
    }

    private List<String> open(ProcessInstance pool) {
        return tasks.createTaskQuery().processInstanceId(pool.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
