package vn.kiemdiem.plan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;

/** Plays a plan as all of its people would: whoever may fills in what is open, until only the named tasks are left. */
@TestComponent
public class WholePlay {

    private final PlanRun run;
    private final Uploads uploads;
    private final TaskService tasks;
    private final IdentityService identities;
    private final Clock clock;
    private Consumer<Map<String, Object>> scoring = row -> {};
    private BiFunction<Task, Map<String, Object>, Map<String, Object>> hand = (task, values) -> values;
    private Predicate<Task> waiting = task -> false;
    private int completed;

    WholePlay(PlanRun run, Uploads uploads, TaskService tasks, IdentityService identities, Clock clock) {
        this.run = run;
        this.uploads = uploads;
        this.tasks = tasks;
        this.identities = identities;
        this.clock = clock;
    }

    /** How people fill in the rows of their score sheets from now on; without, nobody gets bonus or deduction. */
    public void scoring(Consumer<Map<String, Object>> scoring) {
        this.scoring = scoring;
    }

    /** What people make of plain good results from now on, form by form. */
    public void typing(BiFunction<Task, Map<String, Object>, Map<String, Object>> hand) {
        this.hand = hand;
    }

    /** Whose tasks stay open from now on. */
    public void waiting(Predicate<Task> waiting) {
        this.waiting = waiting;
    }

    /** How many tasks have been completed so far. */
    public int completed() {
        return completed;
    }

    /** Completes whatever is open, the oldest first, but none of these elements. */
    public void until(String... elements) {
        Set<String> left = Set.of(elements);
        List<Task> next = next(left);
        while (!next.isEmpty()) {
            next.stream().flatMap(task -> stillOpen(task).stream()).forEach(this::complete);
            next = next(left);
        }
    }

    /** Completes the one open task of the element as anybody who may would. */
    public void complete(String element) {
        Task task = tasks.createTaskQuery()
                .taskDefinitionKey(element)
                .initializeFormKeys()
                .singleResult();
        complete(task);
    }

    /** Completes the task, which knows its form, as anybody who may would. */
    public void complete(Task task) {
        String account = whoMay(task);
        uploads.attachAll(task, account);
        try {
            run.complete(task, account, hand.apply(task, typed(task)));
            completed++;
        } catch (ProcessEngineException e) {
            throw new AssertionError(account + " could not do " + task.getTaskDefinitionKey(), e);
        }
    }

    /** The account that the task is assigned to, or the first that acts for its body. */
    public String whoMay(Task task) {
        return Optional.ofNullable(task.getAssignee())
                .orElseGet(() -> tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .flatMap(group -> identities.createUserQuery().memberOfGroup(group).list().stream())
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nobody may do " + task.getTaskDefinitionKey()))
                        .getId());
    }

    /** What a person types into the form of the task, with plain good results. */
    public Map<String, Object> typed(Task task) {
        String today = LocalDate.now(clock).toString();
        String yesterday = LocalDate.now(clock).minusDays(1).toString();
        return switch (task.getCamundaFormRef().getKey()) {
            case "brief-unit" -> Map.of("heldOn", today, "attendees", 12, "content", "Quán triệt kế hoạch");
            case "provide-basis" -> FormFilling.provided(tasks, task);
            case "collect-bases" -> FormFilling.collected(tasks, task);
            case "write-review" -> FormFilling.reviewed(tasks, task, "GOOD");
            case "rate-roster" -> FormFilling.roster(tasks, task, today);
            case "score-sheet" -> FormFilling.scored(tasks, task, scoring);
            case "compile-report" -> FormFilling.compiled();
            case "issue-document" -> FormFilling.issued(today);
            case "suggest-review" -> FormFilling.suggested(tasks, task, row -> {});
            case "collect-opinions" -> FormFilling.consulted(yesterday, today);
            case "register-review-day" -> FormFilling.registeredAtShortNotice(today);
            case "assign-attendees" -> FormFilling.assigned();
            case "hold-review" -> FormFilling.held(yesterday, today, 2);
            case "compile-dossier" -> FormFilling.completeDossier(tasks, task);
            case "receive-dossier" -> FormFilling.accepted();
            case "rate-pool" -> FormFilling.pooled(tasks, task, "GOOD");
            case "term-sheet" -> FormFilling.termed(tasks, task, row -> {});
            case "record-cap-exception" -> FormFilling.excepted(FormFilling.firstPool(tasks, task), 25, today);
            case "record-notice" -> FormFilling.noticed(tasks, task, today);
            case "write-remedial-plan" -> FormFilling.remedied(today);
            case "clarify-authority" -> FormFilling.clarified(tasks, task);
            case "assess-four-good" -> FormFilling.fourGood(tasks, task);
            case "commend" ->
                FormFilling.commended(tasks, task, row -> {
                    row.put("award", "Giấy khen");
                    row.put("outcome", "GRANTED");
                });
            case "choose-raters" -> FormFilling.askedAll(tasks, task, today);
            case "give-opinion" -> FormFilling.opined(tasks, task, row -> row.put("opinion", "GOOD"));
            case "record-staff-levels" -> FormFilling.staffed(tasks, task, "GOOD");
            default ->
                throw new IllegalStateException(
                        "nobody here fills in " + task.getCamundaFormRef().getKey());
        };
    }

    private List<Task> next(Set<String> left) {
        return tasks.createTaskQuery().initializeFormKeys().orderByTaskCreateTime().asc().list().stream()
                .filter(task -> !left.contains(task.getTaskDefinitionKey()))
                .filter(waiting.negate())
                .toList();
    }

    private Optional<Task> stillOpen(Task task) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .taskId(task.getId())
                .initializeFormKeys()
                .singleResult());
    }
}
