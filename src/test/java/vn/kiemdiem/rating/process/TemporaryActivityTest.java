package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.SubProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.Plans;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class TemporaryActivityTest {

    private static final String GATEWAY = "gateway_work";
    private static final String LIST = "userTask_decideOthers";
    private static final String OPINION = "userTask_giveTemporaryOpinion";
    private static final String DECIDE = "userTask_decideTemporary";
    /** In temporary activity: one at a unit of the list, one at a place that is none, one who is exempt, one who is new. */
    private static final String AT_A_UNIT = "dang-vien-09";

    private static final String ELSEWHERE = "dang-vien-12";
    private static final String RESIDENCE = "tra-son-residence";

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private Plans plans;

    @Autowired
    private AuthorityGaps gaps;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        trial.reset();
        run.importDemo(SmallPlan.DEMO);
    }

    @DisplayName(
            "S003-R02, D05: danh sách chung không có người sinh hoạt tạm thời; mỗi người một việc lấy ý kiến trước")
    @Test
    void othersAreDecidedWhileEachOfThemWaitsForAnOpinion() {
        start();

        assertThat(subjects(run.task(LIST)))
                .hasSize(5)
                .contains("dang-vien-04")
                .doesNotContain(AT_A_UNIT, ELSEWHERE, "dang-vien-10", "dang-vien-11");
        assertThat(run.tasks(OPINION))
                .extracting(task -> tasks.getVariable(task.getId(), "subject"))
                .as("whoever is not rated needs no opinion")
                .containsExactlyInAnyOrder(AT_A_UNIT, ELSEWHERE);
        assertThat(run.tasks(DECIDE)).isEmpty();
        trial.complete(run.task(LIST), Map.of("ratings", filled(run.task(LIST), row -> row.put("level", "GOOD"))));
        assertThat(trial.rows("rating")).hasSize(5);
    }

    @DisplayName(
            "S003-R02: đơn vị nơi sinh hoạt tạm thời cho ý kiến; nơi không phải đơn vị thì chi bộ chính thức ghi lại")
    @Test
    void unitOfTemporaryActivitySaysItsOpinionOrTheOwnOneWritesItDown() {
        start();

        assertThat(opinionOn(AT_A_UNIT, RESIDENCE)).isNotNull();
        Task ofOther = opinionOn(ELSEWHERE, SmallPlan.UNIT);
        assertThat(FormFilling.rows(tasks, ofOther, "opinions"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(entry("subject", ELSEWHERE), entry("name", "Đảng viên 12")));
        trial.refused(
                ofOther,
                Map.of("rating", "Tốt", "opinions", opinions(ofOther, "  ")),
                "Đảng viên 12, mục «Ý kiến nhận xét» chưa được điền.");
    }

    @DisplayName("S003-R02: có ý kiến rồi mới quyết định, và chỉ về một mình người đó")
    @Test
    void decisionFollowsTheOpinionAndIsAboutThatOneOnly() {
        start();
        Task asked = opinionOn(AT_A_UNIT, RESIDENCE);
        run.complete(asked, "noi-cu-tru", Map.of("rating", "", "opinions", opinions(asked, "Gương mẫu nơi tạm trú")));

        assertThat(trial.rows("basis_answer"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("unit", RESIDENCE));
        assertThat(trial.rows("basis_opinion"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(entry("subject", AT_A_UNIT), entry("opinion", "Gương mẫu nơi tạm trú")));
        Task decision = run.task(DECIDE);
        assertThat(subjects(decision)).containsExactly(AT_A_UNIT);
        trial.refused(
                decision,
                Map.of("ratings", FormFilling.json(List.of(Map.of("subject", ELSEWHERE, "level", "GOOD")))),
                "«dang-vien-12» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
        trial.complete(decision, Map.of("ratings", filled(decision, row -> row.put("level", "EXCELLENT"))));
        assertThat(trial.rows("rating"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("subject", AT_A_UNIT), entry("level", "EXCELLENT"), entry("stage", "DECISION")));
        assertThat(run.tasks(OPINION)).hasSize(1);
    }

    @DisplayName("S003-R07: hai việc quyết định của cùng một nơi là một cấp quyết định")
    @Test
    void bothTasksOfOneBodyAreOneDecider() {
        start();

        assertThat(gaps.of(SmallPlan.ID)).extracting(gap -> gap.kind().slug()).doesNotContain("member");
    }

    @Test
    void sheetOnWhichNobodyIsLeftCanBeCompleted() {
        start();
        Task asked = opinionOn(AT_A_UNIT, RESIDENCE);
        run.complete(asked, "noi-cu-tru", Map.of("rating", "", "opinions", opinions(asked, "Tốt")));
        jdbc.sql("update subject set exempt = true where id = ?")
                .param(AT_A_UNIT)
                .update();

        trial.complete(run.task(DECIDE), Map.of());

        assertThat(trial.rows("rating")).isEmpty();
    }

    private Task opinionOn(String subject, String group) {
        return tasks.createTaskQuery().taskDefinitionKey(OPINION).taskCandidateGroup(group).list().stream()
                .filter(task -> subject.equals(tasks.getVariable(task.getId(), "subject")))
                .findFirst()
                .orElseThrow();
    }

    private List<Object> subjects(Task task) {
        return FormFilling.rows(tasks, task, "ratings").stream()
                .map(row -> row.get("subject"))
                .toList();
    }

    private Object opinions(Task task, String opinion) {
        return FormFilling.filled(tasks, task, "opinions", row -> row.put("opinion", opinion));
    }

    private Object filled(Task task, Consumer<Map<String, Object>> typing) {
        return FormFilling.filled(tasks, task, "ratings", typing);
    }

    /** A branch of nine members, four of them in temporary activity: the list, and beside it a loop over the others. */
    private void start() {
        Map<String, String> list = new HashMap<>(Map.of("rates", "member", "as", "decision"));
        list.put("temporaryActivity", "without");
        AbstractFlowNodeBuilder<?, ?> fork = SmallPlan.draw().startEvent().parallelGateway(GATEWAY);
        fork = SmallPlan.task(fork, LIST, "rate-pool", list).endEvent().moveToNode(GATEWAY);
        SubProcessBuilder loop = fork.subProcess("subProcess_temporary");
        loop.multiInstance()
                .parallel()
                .camundaCollection("${rated.inTemporaryActivity(execution, 'committee-member,member', 'branch')}")
                .camundaElementVariable("subject");
        AbstractFlowNodeBuilder<?, ?> inLoop = loop.embeddedSubProcess().startEvent();
        inLoop = SmallPlan.task(inLoop, OPINION, "provide-basis", Map.of("about", "member"));
        ((UserTask) inLoop.getElement()).setCamundaCandidateGroups("${subjects.temporaryUnit(subject)}");
        inLoop = SmallPlan.task(inLoop, DECIDE, "rate-pool", Map.of("rates", "member", "as", "decision"));
        plan.deploy(
                inLoop.endEvent().subProcessDone().endEvent().done(),
                Map.of(
                        "rating.eligibility.exempt",
                        "neither",
                        "rating.eligibility.newMember",
                        "neither",
                        "rating.eligibility.source",
                        "trừ đảng viên được miễn, mới kết nạp"));
        run.importDemo(SmallPlan.DEMO);
        jdbc.sql("""
                update subject set temporary_activity_at = case id when ? then ? else 'Nơi khác' end,
                    exempt = id = 'dang-vien-10'
                where id in (?, 'dang-vien-10', 'dang-vien-11', ?)
                """).params(AT_A_UNIT, RESIDENCE, AT_A_UNIT, ELSEWHERE).update();
        run.at("2023-11-03T08:00+07:00");
        plans.start(SmallPlan.ID);
    }
}
