package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One form in a plan of its own: what it shows, what it refuses, what it writes. */
@TestComponent
public class FormTrial {

    /** Who fills in the forms: staff of the branch. */
    public static final String CLERK = "bi-thu";

    /** What a refused person typed is no record. */
    private static final String DRAFTS = "task_draft";

    private final SmallPlan plan;
    private final PlanRun run;
    private final TaskService tasks;
    private final JdbcClient jdbc;

    FormTrial(SmallPlan plan, PlanRun run, TaskService tasks, JdbcClient jdbc) {
        this.plan = plan;
        this.run = run;
        this.tasks = tasks;
        this.jdbc = jdbc;
    }

    /** Starts a plan of one task with the form, on the morning of 03/11/2023. */
    public Task open(String form, Map<String, String> properties) {
        plan.deploy(form, properties);
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        return run.task(SmallPlan.element(form));
    }

    /** Starts the plan anew, with the rows of before. */
    public Task again(String form) {
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        return run.task(SmallPlan.element(form));
    }

    /** What the form shows under this name. */
    public Object shown(Task task, String name) {
        return tasks.getVariableLocal(task.getId(), name);
    }

    /** Completes the task as the clerk. */
    public void complete(Task task, Map<String, Object> values) {
        run.complete(task, CLERK, values);
    }

    /** Completes the task with one value changed, and asserts the refusal: the sentence, no row, the task still open. */
    public void refused(Task task, Map<String, Object> values, String key, Object value, String sentence) {
        Map<String, Object> changed = new HashMap<>(values);
        changed.put(key, value);
        refused(task, changed, sentence);
    }

    /** Completes the task, and asserts the refusal: the sentence, no row, the task still open. */
    public void refused(Task task, Map<String, Object> values, String sentence) {
        List<Map<String, Object>> before = allRows();

        assertThatThrownBy(() -> complete(task, values)).hasMessageContaining("'" + sentence + "'");

        assertThat(allRows()).isEqualTo(before);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    }

    /** The rows of the table, without who wrote them and when. */
    public List<Map<String, Object>> rows(String table) {
        List<Map<String, Object>> rows =
                jdbc.sql("select * from " + table + " order by 1, 2").query().listOfRows();
        rows.forEach(
                row -> row.keySet().removeAll(List.of("recorded_by", "recorded_at", "compiled_by", "compiled_at")));
        return rows;
    }

    /** Ends the plan and forgets its rows. */
    public void reset() {
        run.reset();
        plan.remove();
    }

    private List<Map<String, Object>> allRows() {
        return PlanRun.TABLES.stream()
                .filter(table -> !table.equals(DRAFTS))
                .flatMap(table -> rows(table).stream())
                .toList();
    }
}
