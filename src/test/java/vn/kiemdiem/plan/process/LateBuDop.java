package vn.kiemdiem.plan.process;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import vn.kiemdiem.plan.process.BuDop2023Grassroots.Elements;

/**
 * Plays the whole of plan 128-KH/HU in a district in which a commune registers late, an agency rates itself late, a
 * member files late, the police send late, one branch gets its dossier back, and two units owe their remedial plan.
 */
final class LateBuDop {

    static final String REGISTERS_LATE = "bu-dop-commune-02";
    static final String REVIEWS_LATE = "bu-dop-grassroots-branch-02";
    static final String SENDS_LATE = "bu-dop-police";
    static final String RETURNED = "bu-dop-grassroots-branch-01";
    static final String FILES_LATE = "bd-dang-vien-05";
    static final Set<String> WITHOUT_PLAN = Set.of("bu-dop-military", "bu-dop-grassroots-branch-04");

    private static final int AFTERNOON = 14;

    private final WholePlay play;
    private final PlanNights nights;
    private final MixedHand hand;
    private final TaskService tasks;
    private final Map<String, String> late = new HashMap<>();
    private final Set<String> withoutPlan = new HashSet<>(WITHOUT_PLAN);
    private boolean returned;

    LateBuDop(WholePlay play, PlanNights nights, MixedHand hand, TaskService tasks) {
        this.play = play;
        this.nights = nights;
        this.hand = hand;
        this.tasks = tasks;
    }

    /** Plays the started plan until only remedial plans are owed, and says what was typed. */
    TypedResults play() {
        late.put(Elements.REGISTER_DAY, REGISTERS_LATE);
        late.put(Elements.RATE_STATE, REVIEWS_LATE + "-agency");
        late.put(BuDop2023Process.Elements.COMPILE_MEMBER_FILE, FILES_LATE);
        late.put(Elements.COMPILE_RESULTS_OF_UNIT, SENDS_LATE);
        play.typing(this::type);
        play.waiting(this::waits);
        play.until();
        after("2023-12-14T15:00:00+07:00", 1, Elements.REGISTER_DAY);
        after("2023-12-20T00:00:00+07:00", AFTERNOON, Elements.RATE_STATE);
        after("2023-12-22T00:00:00+07:00", AFTERNOON, BuDop2023Process.Elements.COMPILE_MEMBER_FILE);
        after("2023-12-25T00:00:00+07:00", AFTERNOON, Elements.COMPILE_RESULTS_OF_UNIT);
        return hand.typed();
    }

    /** Lets those who owe a remedial plan write it, much later. */
    void writeTheLastPlans() {
        nights.pass("2024-03-01T00:00:00+07:00", AFTERNOON);
        withoutPlan.clear();
        play.until();
    }

    /** Lets people type plain good results again, and nobody wait. */
    void leave() {
        play.typing((task, values) -> values);
        play.waiting(task -> false);
    }

    private void after(String instant, int hours, String element) {
        nights.pass(instant, hours);
        late.remove(element);
        play.until();
    }

    private boolean waits(Task task) {
        String element = task.getTaskDefinitionKey();
        return isOf(task, late.get(element))
                || element.equals(Elements.WRITE_REMEDIAL_PLAN) && withoutPlan.contains(variable(task, "unit"));
    }

    private boolean isOf(Task task, String whom) {
        return whom != null && (whom.equals(variable(task, "unit")) || whom.equals(variable(task, "subject")));
    }

    private Map<String, Object> type(Task task, Map<String, Object> plain) {
        return switch (task.getTaskDefinitionKey()) {
            case Elements.REGISTER_DAY -> registered(task);
            case Elements.TAKE_RESULTS -> taken(task, plain);
            default -> hand.type(task, plain);
        };
    }

    private Map<String, Object> registered(Task task) {
        Map<String, Object> values = FormFilling.registered("2023-12-18", "2023-12-19");
        values.put("summaryOn", "2023-12-29");
        if (REGISTERS_LATE.equals(variable(task, "unit"))) {
            values.put("shortNotice", "Chủ tịch UBND đi công tác");
        }
        return values;
    }

    private Map<String, Object> taken(Task task, Map<String, Object> plain) {
        if (returned || !RETURNED.equals(variable(task, "unit"))) {
            return plain;
        }
        returned = true;
        return FormFilling.returned("Thiếu chữ ký trong biên bản");
    }

    private String variable(Task task, String name) {
        return String.valueOf(tasks.getVariable(task.getId(), name));
    }
}
