package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;

/** Whose own branch comes first in plan 211-KH/ĐUK, and who is not waited for. */
@ProductTest
class BinhThuanBloc2024OrderTest {

    private static final String ORGANIZATION = "binh-thuan-grassroots-01";
    private static final String SECTION = ORGANIZATION + "-section-01";
    private static final String COLLECTIVE = BinhThuanBloc2024Grassroots.Elements.REVIEW_STANDING_COMMITTEE;

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void importTheBloc() {
        run.importDemo(BinhThuanBloc2024Process.KEY);
        run.at("2024-12-14T20:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName(
            "S003-R05, D10: chi bộ của ba ủy viên họp 08, 10, 12/12 thì ban thường vụ kiểm điểm từ 12/12, chưa phải 11/12")
    void collectiveFollowsTheLastOfItsMembersBranches() {
        branchReview(ORGANIZATION + "-branch-01", "2024-12-08");
        branchReview(ORGANIZATION + "-branch-02", "2024-12-10");
        branchReview(SECTION + "-branch-01", "2024-12-12");
        Task collective = collective();

        assertThatThrownBy(() -> hold(collective, "2024-12-11"))
                .hasStackTraceContaining("Đảng viên 03 (Chi bộ Phòng 01 Chi cục 01)")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Đảng viên 01", "Đảng viên 02"));
        hold(collective, "2024-12-12");

        assertThat(run.tasks(COLLECTIVE)).isEmpty();
    }

    @Test
    @DisplayName("S003-R05: còn chi bộ của một ủy viên chưa kiểm điểm thì nêu đích danh, không bỏ qua")
    void everybodyWhoseBranchIsMissingIsNamed() {
        branchReview(ORGANIZATION + "-branch-01", "2024-12-08");

        assertThatThrownBy(() -> hold(collective(), "2024-12-14"))
                .hasStackTraceContaining("Đảng viên 02 (Chi bộ Thanh tra Sở 01)")
                .hasStackTraceContaining("Đảng viên 03 (Chi bộ Phòng 01 Chi cục 01)");
        assertThat(run.tasks(COLLECTIVE)).hasSize(1);
    }

    @Test
    @DisplayName("S003-R05: chi bộ không có ủy viên ban thường vụ nào thì không phải chờ")
    void nobodyElsesBranchMatters() {
        branchReview(ORGANIZATION + "-branch-01", "2024-12-08");
        branchReview(ORGANIZATION + "-branch-02", "2024-12-08");
        branchReview(SECTION + "-branch-01", "2024-12-08");

        hold(collective(), "2024-12-08");

        assertThat(run.tasks(COLLECTIVE)).isEmpty();
    }

    @Test
    @DisplayName("S003-D10, F07: đảng ủy bộ phận cũng đợi chi bộ của các ủy viên của mình")
    void sectionFollowsItsMembersBranches() {
        branchReview(SECTION + "-branch-01", "2024-12-08");
        Task section = open("section", SECTION, BinhThuanBloc2024Branch.Elements.HOLD_SECTION_REVIEW);

        assertThatThrownBy(() -> hold(section, "2024-12-12"))
                .hasStackTraceContaining("Đảng viên 08 (Chi bộ Phòng 02 Chi cục 01)");
        branchReview(SECTION + "-branch-02", "2024-12-12");
        hold(section, "2024-12-12");

        assertThat(run.tasks(BinhThuanBloc2024Branch.Elements.HOLD_SECTION_REVIEW))
                .isEmpty();
    }

    @Test
    @DisplayName("S003-R03, R05: không có ban thường vụ thì đợi chi bộ của mọi ủy viên ban chấp hành")
    void executiveCommitteeFollowsItsMembersBranches() {
        String organization = "binh-thuan-grassroots-02";
        Task committee = open(
                "grassroots-organization",
                organization,
                BinhThuanBloc2024Grassroots.Elements.REVIEW_EXECUTIVE_COMMITTEE);
        branchReview(organization + "-branch-01", "2024-12-10");

        assertThatThrownBy(() -> hold(committee, "2024-12-12"))
                .hasStackTraceContaining("(Chi bộ Xí nghiệp Công ty 01)")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("Chi bộ Văn phòng Công ty 01"));
        branchReview(organization + "-branch-02", "2024-12-12");
        hold(committee, "2024-12-12");

        assertThat(run.tasks(BinhThuanBloc2024Grassroots.Elements.REVIEW_EXECUTIVE_COMMITTEE))
                .isEmpty();
    }

    @Test
    @DisplayName("S003-R10, D06, D17: kiểm điểm và hội nghị tổng kết bắt đầu ngay, không đợi thông báo gợi ý")
    void nothingWaitsForSuggestions() {
        run.start(BinhThuanBloc2024Process.KEY);
        run.runWhatFollows();

        assertThat(run.tasks(BinhThuanBloc2024Process.Elements.ADVISE_SUGGESTIONS))
                .hasSize(1);
        assertThat(run.tasks(BinhThuanBloc2024Grassroots.Elements.BRIEF_ORGANIZATION))
                .hasSize(2);
        assertThat(run.tasks(BinhThuanBloc2024Grassroots.Elements.BRIEF_GRASSROOTS_BRANCH))
                .hasSize(2);
        assertThat(run.tasks(BinhThuanBloc2024Process.Elements.ADVISE_CONFERENCE))
                .hasSize(1);
    }

    @Test
    @DisplayName("S003-D06, R10: có thông báo gợi ý thì cả bốn chi, đảng bộ cơ sở được báo")
    void noticeReachesEveryGrassrootsUnit() {
        bloc(BinhThuanBloc2024Process.Elements.NOTIFY_SUGGESTIONS);

        assertThat(run.tasks(BinhThuanBloc2024Process.Elements.TAKE_UP_SUGGESTIONS))
                .extracting(task -> tasks.getVariable(task.getId(), "unit"))
                .containsExactlyInAnyOrder(
                        "binh-thuan-grassroots-01",
                        "binh-thuan-grassroots-02",
                        "binh-thuan-grassroots-branch-01",
                        "binh-thuan-grassroots-branch-02");
    }

    private void branchReview(String branch, String day) {
        hold(open("branch", branch, BinhThuanBloc2024Branch.Elements.HOLD_BRANCH_REVIEW), day);
    }

    private Task collective() {
        return open("grassroots-organization", ORGANIZATION, COLLECTIVE);
    }

    private Task open(String pool, String unit, String element) {
        ProcessInstance started =
                BinhThuanBloc2024Pool.at(runtime, pool, unit, element, Map.of("deadlineOfBranch", "D08"));
        return tasks.createTaskQuery().processInstanceId(started.getId()).singleResult();
    }

    private void hold(Task meeting, String day) {
        run.complete(meeting, play.whoMay(meeting), FormFilling.held(day, day, 1));
    }

    private List<Task> bloc(String element) {
        ProcessInstance plan = runtime.createProcessInstanceByKey(BinhThuanBloc2024Process.KEY)
                .businessKey(BinhThuanBloc2024Process.KEY)
                .setVariable("plan", BinhThuanBloc2024Process.KEY)
                .setVariable("unit", "binh-thuan-bloc")
                .startBeforeActivity(element)
                .execute();
        run.runWhatFollows();
        return tasks.createTaskQuery().processInstanceId(plan.getId()).list();
    }
}
