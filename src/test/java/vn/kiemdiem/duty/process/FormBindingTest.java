package vn.kiemdiem.duty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.plan.process.WholePlay;
import vn.kiemdiem.rating.score.ScorePlan;

/** The forms in a browser and their server side know the same names, in every task that the plan ever opens. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormBindingTest {

    /** A task as it was when it was opened. */
    private record Opened(String element, String form, Map<String, Object> variables, List<Row> rows) {
        List<Row> rowsOf(String list) {
            return rows.stream().filter(row -> row.list().equals(list)).toList();
        }
    }

    private record Row(String list, Set<String> keys) {}

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private SmallPlan smallPlan;

    @Autowired
    private ScorePlan scorePlan;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private List<TaskForm> taskForms;

    private final List<Opened> opened = new ArrayList<>();

    static List<FormFile> files() {
        return FormFile.readAll();
    }

    @BeforeAll
    void playThePlan() {
        run.start("tra-son-school-branch-2023");
        openEveryTask();
        smallPlan.deploy(otherForms(), header());
        scorePlan.importCriteria("Chi bộ");
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        openEveryTask();
    }

    private void openEveryTask() {
        Set<String> seen = new HashSet<>();
        List<Task> open = open();
        while (!open.isEmpty()) {
            open.stream().filter(task -> seen.add(task.getId())).forEach(task -> opened.add(asOpened(task)));
            Task task = open.get(0);
            run.complete(task, play.whoMay(task), play.typed(task));
            open = open();
        }
    }

    @AfterAll
    void reset() {
        run.reset();
        smallPlan.remove();
    }

    @Test
    void everyFormHasOneServerSideAndEveryServerSideAForm() {
        assertThat(taskForms)
                .extracting(TaskForm::id)
                .containsExactlyInAnyOrderElementsOf(
                        files().stream().map(FormFile::id).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void formSubmitsWhatItsServerSideReads(FormFile file) {
        assertThat(file.inputs()).isEqualTo(Set.copyOf(serverSide(file).fields()));
    }

    @Test
    void everyFormWasOpened() {
        assertThat(opened)
                .extracting(Opened::form)
                .containsAll(files().stream().map(FormFile::id).toList());
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatFormShowsIsThereInEveryTask(FormFile file) {
        assertThat(opened(file))
                .allSatisfy(task -> assertThat(task.variables())
                        .as(task.element())
                        .containsKeys(file.shown().toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void quotedTextsAreNeverEmpty(FormFile file) {
        Set<String> quoted = new HashSet<>(file.shown());
        quoted.removeAll(file.inputs());

        assertThat(opened(file))
                .allSatisfy(task -> assertThat(quoted)
                        .as(task.element())
                        .allSatisfy(name -> assertThat(
                                        String.valueOf(task.variables().get(name)))
                                .as(name)
                                .isNotIn("", "null")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowsOfListsHaveAllColumnsButThoseThatAPersonChooses(FormFile file) {
        file.lists().forEach(list -> {
            Set<String> prefilled = FormFile.columns(list);
            prefilled.removeAll(FormFile.choices(list));

            assertThat(rows(file, list))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.keys()).isEqualTo(prefilled));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void rowsOfTablesHaveAllColumns(FormFile file) {
        file.tables()
                .forEach(table -> assertThat(rows(file, table))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.keys()).isEqualTo(FormFile.columns(table))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void columnsOfComputedTablesAreComputed(FormFile file) {
        file.computedTables()
                .forEach(table -> assertThat(FormFile.columns(table))
                        .allSatisfy(column ->
                                assertThat(table.path("dataSource").asText()).containsPattern("\\b" + column + ":")));
    }

    private static Map<String, String> header() {
        Map<String, String> header = new HashMap<>(ScorePlan.RATING);
        header.put("rating.excellentCap", "20%");
        header.put("rating.excellentCap.base", "good");
        header.put("rating.excellentCap.pool", "kind");
        header.put("rating.excellentCap.exception", "25%");
        header.put("rating.excellentCap.source", "không vượt quá 20%");
        header.put("plan.term", "2020-2023");
        header.put("rating.term.source", "Có 4 năm trong nhiệm kỳ");
        return header;
    }

    /** What the plan of Trà Sơn does not ask for. */
    private static BpmnModelInstance otherForms() {
        Map<String, Map<String, String>> forms = new LinkedHashMap<>();
        forms.put("issue-document", Map.of("document", "Hướng dẫn kiểm điểm"));
        forms.put("suggest-review", Map.of("rates", "branch,committee-member"));
        forms.put("collect-opinions", Map.of());
        forms.put("register-review-day", Map.of());
        forms.put("assign-attendees", Map.of());
        forms.put("hold-review", Map.of("duration", "D13"));
        forms.put("compile-dossier", Map.of("dossier", "member-dossier", "item.1", "Bản tự kiểm điểm"));
        forms.put("receive-dossier", Map.of("dossier", "member-dossier"));
        forms.put("clarify-authority", Map.of());
        forms.put("score-sheet", Map.of("rates", "branch", "as", "self"));
        forms.put("record-cap-exception", Map.of("rates", "committee-member"));
        forms.put("assess-four-good", Map.of("rates", "branch", "as", "self"));
        forms.put("commend", Map.of("rates", "branch,committee-member", "as", "proposal"));
        forms.put("record-staff-levels", Map.of("rates", "committee-member"));
        forms.put("choose-raters", Map.of());
        forms.put("rate-pool", Map.of("rates", "committee-member", "as", "appraisal"));
        forms.put("record-notice", Map.of("rates", "branch", "decidedBy", "tra-son-commune-committee"));
        forms.put("write-remedial-plan", Map.of("rates", "branch"));
        forms.put("term-sheet", Map.of("rates", "committee-member", "as", "proposal"));
        AbstractFlowNodeBuilder<?, ?> last = SmallPlan.draw().startEvent();
        for (Map.Entry<String, Map<String, String>> form : forms.entrySet()) {
            last = SmallPlan.task(last, form.getKey(), form.getValue());
            if (form.getKey().equals("compile-dossier")) {
                last = SmallPlan.sendDossier(last, "member-dossier");
            }
        }
        last = SmallPlan.opinions(last, Map.of("rates", "branch,branch-committee"));
        return last.endEvent().done();
    }

    private List<Row> rows(FormFile file, JsonNode shown) {
        return opened(file).stream()
                .flatMap(task -> task.rowsOf(FormFile.path(shown)).stream())
                .toList();
    }

    private List<Opened> opened(FormFile file) {
        return opened.stream().filter(task -> task.form().equals(file.id())).toList();
    }

    private TaskForm serverSide(FormFile file) {
        return taskForms.stream()
                .filter(form -> form.id().equals(file.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Task> open() {
        return tasks.createTaskQuery()
                .initializeFormKeys()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    private Opened asOpened(Task task) {
        String form = task.getCamundaFormRef().getKey();
        Map<String, Object> variables = new HashMap<>(tasks.getVariablesLocal(task.getId()));
        FormFile file = files().stream()
                .filter(known -> known.id().equals(form))
                .findFirst()
                .orElseThrow();
        List<Row> rows = Stream.concat(file.lists(), file.tables())
                .map(FormFile::path)
                .flatMap(list -> FormFilling.rows(tasks, task, list).stream().map(row -> new Row(list, row.keySet())))
                .toList();
        return new Opened(task.getTaskDefinitionKey(), form, variables, rows);
    }
}
