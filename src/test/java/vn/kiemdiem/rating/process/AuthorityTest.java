package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.AuthorityGap;
import vn.kiemdiem.rating.AuthorityUndecided;

@ProductTest
class AuthorityTest {

    private static final String CLARIFY = "clarify-authority";
    private static final String EVERYBODY = "branch,branch-committee,committee-member,member";

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private AuthorityGaps gaps;

    @Autowired
    private TaskService tasks;

    @Autowired
    private HistoryService history;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @DisplayName("S001-A02, A04: kế hoạch nêu đủ cấp quyết định thì không hỏi ai")
    @Test
    void decidedPlanGoesOn() {
        start(Map.of(), decision(EVERYBODY));

        assertThat(passed("endEvent_decided")).isEqualTo(1);
        assertThat(run.tasks(SmallPlan.element(CLARIFY))).isEmpty();
    }

    @DisplayName("S001-A02, A04: đối tượng không có cấp quyết định thì chuyển Ban Tổ chức làm rõ")
    @Test
    void gapsGoToWhoClarifiesThem() {
        start(Map.of(), decision("branch"));

        assertThat(passed("endEvent_decided")).isZero();
        assertThat(FormFilling.rows(tasks, clarify(), "rulings"))
                .extracting(row -> List.of(row.get("gap"), row.get("kind"), row.get("where"), row.get("count")))
                .containsExactly(
                        List.of("branch-committee.branch-committee", "Tập thể cấp ủy chi bộ", "Cấp ủy chi bộ", "1"),
                        List.of("committee-member.branch-committee", "Cấp ủy viên chi bộ", "Cấp ủy chi bộ", "3"),
                        List.of("member.branch", "Đảng viên", "Chi bộ", "9"));
        assertThat(FormFilling.rows(tasks, clarify(), "rulings"))
                .allSatisfy(row -> assertThat(row.get("planGap")).isEqualTo("Không nêu cấp quyết định"));
    }

    @Test
    void onlyDecisionsOfTheNamedUnitsCount() {
        Map<String, String> proposal = new HashMap<>(decision("member"));
        proposal.put("as", "proposal");
        Map<String, String> elsewhere = new HashMap<>(decision(EVERYBODY));
        elsewhere.put("ratesIn", "branch-committee");

        start(Map.of(), proposal, elsewhere);

        assertThat(gaps.of(SmallPlan.ID))
                .extracting(AuthorityGap::id)
                .containsExactly("branch.branch", "member.branch");
        assertThatThrownBy(() -> gaps.requireNone(SmallPlan.ID))
                .isInstanceOfSatisfying(
                        AuthorityUndecided.class,
                        undecided -> assertThat(undecided.gaps()).hasSize(2))
                .hasMessage("Kế hoạch chưa rõ cấp quyết định xếp loại: Chi bộ của Chi bộ; Đảng viên của Chi bộ."
                        + " Ban Tổ chức cần làm rõ.");
    }

    @Test
    void twoBodiesForTheSameSubjectsAreAGapThatNamesBoth() {
        Map<String, String> other = new HashMap<>(decision("branch"));
        other.put("decidedBy", "tra-son-commune-committee");

        start(Map.of(), decision(EVERYBODY), other);

        assertThat(gaps.of(SmallPlan.ID))
                .extracting(AuthorityGap::why)
                .containsExactly("Nêu nhiều cấp quyết định: Chi bộ trường PTDTBT THCS Trà Sơn, Đảng uỷ xã Trà Sơn");
    }

    @DisplayName("S001-R09: tập thể ít lãnh đạo hơn mức tối thiểu không xếp loại nên không cần cấp quyết định")
    @Test
    void collectiveThatIsNotRatedNeedsNobody() {
        Map<String, String> eligibility =
                Map.of("rating.eligibility.leaders", "4", "rating.eligibility.source", "từ 04 lãnh đạo trở lên");

        start(eligibility, decision("branch,committee-member,member"));

        assertThat(passed("endEvent_decided")).isEqualTo(1);
    }

    @DisplayName("S003-R04: loại chỉ kiểm điểm, không xếp loại thì không cần cấp quyết định")
    @Test
    void kindThatIsOnlyReviewedNeedsNobody() {
        Map<String, String> reviewedOnly = Map.of(
                "rating.reviewedOnly",
                "section-committee; branch-committee in branch-committee, branch; member in section-branch",
                "rating.reviewedOnly.source",
                "Chi ủy chi bộ trực thuộc");

        start(reviewedOnly, decision("branch,committee-member"));

        assertThat(gaps.of(SmallPlan.ID)).extracting(AuthorityGap::id).containsExactly("member.branch");
    }

    @Test
    void rulingsAreRecordedAndCloseTheGaps() {
        start(Map.of(), decision("branch,committee-member"));

        trial.complete(clarify(), FormFilling.clarified(tasks, clarify()));

        assertThat(trial.rows("authority_ruling"))
                .extracting(row -> List.of(row.get("subject_kind"), row.get("unit_kind")))
                .containsExactly(List.of("BRANCH_COMMITTEE", "BRANCH_COMMITTEE"), List.of("MEMBER", "BRANCH"));
        assertThat(trial.rows("authority_ruling"))
                .allSatisfy(row -> assertThat(row)
                        .contains(
                                entry("plan", SmallPlan.ID),
                                entry("decider", "Ban Thường vụ"),
                                entry("basis", "Quy định phân cấp quản lý cán bộ")));
        assertThat(gaps.of(SmallPlan.ID)).isEmpty();
    }

    @Test
    void halfClarifiedIsRefused() {
        start(Map.of(), decision("branch,committee-member"));
        Task task = clarify();

        trial.refused(
                task,
                rulings(task, row -> row.put("decider", row.get("gap").equals("member.branch") ? "" : "Ban Thường vụ")),
                "Tập thể cấp ủy chi bộ của Cấp ủy chi bộ, mục «Căn cứ» chưa được điền.");
        trial.refused(
                task,
                rulings(task, row -> {
                    row.put("decider", row.get("gap").equals("member.branch") ? " " : "Ban Thường vụ");
                    row.put("basis", "Quy định");
                }),
                "Đảng viên của Chi bộ, mục «Cấp quyết định» chưa được điền.");
        trial.refused(
                task,
                Map.of("rulings", FormFilling.json(answered(task).subList(0, 1))),
                "Danh sách gửi lên thiếu: Đảng viên của Chi bộ; hãy mở lại việc này.");
    }

    @Test
    void foreignAndRepeatedRowsAreRefused() {
        start(Map.of(), decision("branch,committee-member"));
        Task task = clarify();
        String sentence =
                "Dòng 2, mục «Mã» không thuộc danh sách cần làm rõ hoặc được ghi hai lần; hãy mở lại việc này.";

        for (String id : List.of("branch.branch", "branch-committee.branch-committee", "'; drop table rating")) {
            List<Map<String, Object>> rows = answered(task);
            rows.get(1).put("gap", id);
            trial.refused(task, Map.of("rulings", FormFilling.json(rows)), sentence);
        }
    }

    private List<Map<String, Object>> answered(Task task) {
        List<Map<String, Object>> rows = FormFilling.rows(tasks, task, "rulings");
        rows.forEach(row -> row.putAll(Map.of("decider", "Ban Thường vụ", "basis", "Quy định")));
        return rows;
    }

    private Map<String, Object> rulings(Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("rulings", FormFilling.filled(tasks, task, "rulings", typing));
    }

    private Task clarify() {
        return run.task(SmallPlan.element(CLARIFY));
    }

    private static Map<String, String> decision(String rates) {
        return Map.of("rates", rates, "as", "decision");
    }

    /** A plan that checks who decides before it comes to the tasks that decide, which this test never reaches. */
    @SafeVarargs
    private void start(Map<String, String> header, Map<String, String>... decisions) {
        int number = 0;
        AbstractFlowNodeBuilder<?, ?> last = SmallPlan.draw()
                .startEvent()
                .serviceTask("serviceTask_checkAuthority")
                .camundaDelegateExpression("${checkAuthorityDelegate}")
                .boundaryEvent("errorEvent_undecided")
                .error(CheckAuthorityDelegate.UNDECIDED);
        last = SmallPlan.task(last, CLARIFY, Map.of())
                .endEvent()
                .moveToActivity("serviceTask_checkAuthority")
                .parallelGateway("gateway_decided")
                .endEvent("endEvent_decided")
                .moveToNode("gateway_decided")
                .userTask("userTask_wait");
        for (Map<String, String> decision : decisions) {
            last = SmallPlan.task(last, "userTask_decide" + ++number, "rate-pool", decision);
        }
        plan.deploy(last.endEvent().done(), header);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        run.runWhatFollows();
    }

    private long passed(String element) {
        return history.createHistoricActivityInstanceQuery().activityId(element).count();
    }
}
