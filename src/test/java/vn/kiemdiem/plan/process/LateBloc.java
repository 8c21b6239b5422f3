package vn.kiemdiem.plan.process;

import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.kiemdiem.engine.ProductClock;

/**
 * Plays the whole of plan 211-KH/ĐUK in a bloc in which one branch of a section is late with its review and one
 * grassroots branch with its dossier; the collectives meet on the last Sunday, the conference in January.
 */
@TestComponent
public class LateBloc {

    static final String PLAN = "binh-thuan-bloc-2024";
    static final String SECTION_BRANCH = "binh-thuan-grassroots-01-section-01-branch-02";
    static final String GRASSROOTS_BRANCH = "binh-thuan-grassroots-branch-02";

    private static final String REVIEW_DAY = "2024-12-15";
    private static final Set<String> LATE = Set.of(
            BinhThuanBloc2024Branch.Elements.HOLD_BRANCH_REVIEW,
            BinhThuanBloc2024Grassroots.Elements.COMPILE_GRASSROOTS_BRANCH);
    private static final Set<String> ON_SUNDAY = Set.of(
            BinhThuanBloc2024Grassroots.Elements.REVIEW_STANDING_COMMITTEE,
            BinhThuanBloc2024Grassroots.Elements.REVIEW_EXECUTIVE_COMMITTEE,
            BinhThuanBloc2024Grassroots.Elements.HOLD_GRASSROOTS_BRANCH_REVIEW);
    private static final Set<String> IN_JANUARY = Set.of(BinhThuanBloc2024Process.Elements.HOLD_YEAR_END_CONFERENCE);

    private final PlanRun run;
    private final WholePlay play;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final ProductClock clock;
    private final Set<String> late = new HashSet<>();
    private final Set<String> later = new HashSet<>();

    LateBloc(
            PlanRun run,
            WholePlay play,
            TaskService tasks,
            ManagementService management,
            RepositoryService repository,
            ProductClock clock) {
        this.run = run;
        this.play = play;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
        this.clock = clock;
    }

    /** Plays the started plan to its end, and says what was typed. */
    TypedResults play() {
        MixedHand hand = new MixedHand(repository, tasks);
        late.addAll(List.of(SECTION_BRANCH, GRASSROOTS_BRANCH));
        later.addAll(ON_SUNDAY);
        later.addAll(IN_JANUARY);
        later.add(BinhThuanBloc2024Branch.Elements.HOLD_SECTION_REVIEW);
        play.typing((task, values) -> dated(task, hand.type(task, values)));
        play.waiting(this::waits);
        try {
            playAll();
        } finally {
            play.typing((task, values) -> values);
            play.waiting(task -> false);
        }
        return hand.typed();
    }

    private void playAll() {
        on("2024-12-10");
        midnight("2024-12-11");
        late.remove(SECTION_BRANCH);
        on("2024-12-11");
        later.remove(BinhThuanBloc2024Branch.Elements.HOLD_SECTION_REVIEW);
        on("2024-12-12");
        midnight("2024-12-13");
        later.removeAll(ON_SUNDAY);
        on(REVIEW_DAY);
        midnight("2024-12-16");
        midnight("2024-12-21");
        late.clear();
        on("2024-12-21");
        later.clear();
        on("2025-01-10");
    }

    private void on(String day) {
        run.at(day + "T14:00:00+07:00");
        play.until();
    }

    /** Fires what is due a minute before the day begins, and then what is due when it does. */
    private void midnight(String day) {
        OffsetDateTime begins = OffsetDateTime.parse(day + "T00:00:00+07:00");
        run.at(begins.minusMinutes(1).toString());
        fireWhatIsDue();
        run.at(begins.toString());
        fireWhatIsDue();
    }

    private void fireWhatIsDue() {
        management.createJobQuery().timers().duedateLowerThan(new Date(clock.millis() + 1)).executable().list().stream()
                .filter(job -> job.getProcessDefinitionKey().startsWith(PLAN))
                .map(Job::getId)
                .forEach(management::executeJob);
        run.runWhatFollows();
    }

    /** Meetings last one day, and who invites does so for that Sunday. */
    private Map<String, Object> dated(Task task, Map<String, Object> values) {
        Map<String, Object> dated = new HashMap<>(values);
        switch (task.getCamundaFormRef().getKey()) {
            case "hold-review" -> dated.put("heldOn", values.get("heldUntil"));
            case "register-review-day" -> dated.putAll(FormFilling.registered(REVIEW_DAY, REVIEW_DAY));
            default -> {}
        }
        return dated;
    }

    private boolean waits(Task task) {
        String element = task.getTaskDefinitionKey();
        return later.contains(element)
                || LATE.contains(element) && late.contains(String.valueOf(tasks.getVariable(task.getId(), "unit")));
    }
}
