package vn.kiemdiem.plan.process;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import vn.kiemdiem.engine.ProductClock;

/**
 * Plays the whole of plan 310-KH/HU in a district in which two branches and one commune are late, and one branch gets
 * its dossier back and rates again.
 */
@TestComponent
public class LateDistrict {

    static final String PLAN = "tam-duong-2024";
    static final String BRANCH = "tam-duong-commune-01-branch-01";
    static final String GRASSROOTS_BRANCH = "tam-duong-grassroots-branch-01";
    static final String COMMUNE = "tam-duong-commune-02";
    static final String RERATED = "tam-duong-commune-01-branch-02";

    private static final Set<String> DOSSIERS = Set.of(
            TamDuong2024Branch.Elements.COMPILE_WITH_COMMITTEE, TamDuong2024Branch.Elements.COMPILE_WITHOUT_COMMITTEE);
    private static final Set<String> CONFERENCE = Set.of(TamDuong2024Committees.Elements.DECIDE_COMMUNE_BRANCHES);

    private static final int AFTERNOON = 14;

    private final PlanRun run;
    private final WholePlay play;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final PlanNights nights;
    private final Set<String> late = new HashSet<>();
    private boolean returned;

    LateDistrict(
            PlanRun run,
            WholePlay play,
            TaskService tasks,
            ManagementService management,
            RepositoryService repository,
            ProductClock clock) {
        this.run = run;
        this.play = play;
        this.tasks = tasks;
        this.repository = repository;
        this.nights = new PlanNights(PLAN, run, management, clock);
    }

    /** Plays the started plan to its end, and says what was typed. */
    TypedResults play() {
        MixedHand hand = new MixedHand(repository, tasks);
        late.addAll(List.of(BRANCH, GRASSROOTS_BRANCH, COMMUNE));
        returned = false;
        play.typing((task, values) -> isReturned(task) ? returnedDossier() : hand.type(task, values));
        play.waiting(this::waits);
        try {
            play.until();
            midnight("2024-11-10");
            late.removeAll(List.of(BRANCH, GRASSROOTS_BRANCH));
            play.until();
            midnight("2024-11-15");
            late.clear();
            play.until();
        } finally {
            play.typing((task, values) -> values);
            play.waiting(task -> false);
        }
        return hand.typed();
    }

    private void midnight(String day) {
        nights.pass(day + "T00:00:00+07:00", AFTERNOON);
    }

    private boolean waits(Task task) {
        String element = task.getTaskDefinitionKey();
        return (DOSSIERS.contains(element) || CONFERENCE.contains(element)) && late.contains(unit(task));
    }

    private boolean isReturned(Task task) {
        return !returned
                && task.getTaskDefinitionKey().equals(TamDuong2024Branch.Elements.TAKE_BRANCH)
                && unit(task).equals(RERATED);
    }

    private Map<String, Object> returnedDossier() {
        returned = true;
        return FormFilling.returned("Mức tự xếp loại chưa sát với kết quả");
    }

    private String unit(Task task) {
        return String.valueOf(tasks.getVariable(task.getId(), "unit"));
    }
}
