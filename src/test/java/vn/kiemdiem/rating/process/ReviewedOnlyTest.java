package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class ReviewedOnlyTest {

    private static final String GATEWAY = "gateway_work";
    private static final String COMMITTEE = "cap-uy-chi-bo";

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @DisplayName("S003-R04: chi ủy chỉ kiểm điểm có trong danh sách gợi ý, không có trong danh sách xếp loại nào")
    @Test
    void onlyListsThatReviewShowThem() {
        start("branch-committee in branch-committee");

        assertThat(listed("suggest-review", "suggestions")).containsExactly("chi-bo", COMMITTEE);
        assertThat(listed("rate-pool", "ratings")).containsExactly("chi-bo");
        assertThat(listed("rate-roster", "ratings")).containsExactly("chi-bo");
        assertThat(listed("record-notice", "levels")).containsExactly("chi-bo");
        assertThat(looped()).containsExactly("chi-bo");
    }

    @DisplayName("S003-R04: chi ủy ở loại đơn vị khác vẫn được xếp loại")
    @Test
    void whereTheUnitIsOfAnotherKindTheyAreRated() {
        start("branch-committee in branch, section-branch");

        assertThat(listed("rate-pool", "ratings")).containsExactlyInAnyOrder("chi-bo", COMMITTEE);
        assertThat(listed("rate-roster", "ratings")).containsExactly("chi-bo", COMMITTEE);
        assertThat(listed("record-notice", "levels")).containsExactly("chi-bo", COMMITTEE);
        assertThat(looped()).containsExactlyInAnyOrder("chi-bo", COMMITTEE);
    }

    private List<Object> listed(String form, String list) {
        return FormFilling.rows(tasks, run.task(SmallPlan.element(form)), list).stream()
                .map(row -> row.get("subject"))
                .toList();
    }

    private List<Object> looped() {
        return run.tasks("userTask_each").stream()
                .map(task -> tasks.getVariable(task.getId(), "subject"))
                .toList();
    }

    /** A plan with all lists open at once. */
    private void start(String reviewedOnly) {
        AbstractFlowNodeBuilder<?, ?> fork = SmallPlan.draw().startEvent().parallelGateway(GATEWAY);
        UserTaskBuilder each = fork.userTask("userTask_each");
        each.multiInstance()
                .parallel()
                .camundaCollection("${rated.of(execution, 'branch,branch-committee')}")
                .camundaElementVariable("subject");
        fork = each.endEvent();
        for (String form : List.of("suggest-review", "rate-pool", "rate-roster", "record-notice")) {
            fork = SmallPlan.task(fork.moveToNode(GATEWAY), form, Map.of("rates", "branch,branch-committee"))
                    .endEvent();
        }
        plan.deploy(
                fork.done(),
                Map.of("rating.reviewedOnly", reviewedOnly, "rating.reviewedOnly.source", "Chi ủy chi bộ trực thuộc"));
        run.start(SmallPlan.ID, SmallPlan.DEMO);
    }
}
