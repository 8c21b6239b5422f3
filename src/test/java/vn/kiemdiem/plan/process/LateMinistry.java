package vn.kiemdiem.plan.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.value.JsonValue;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/**
 * Plays a ministry's quarter in which one bureau sends its dossier late and the office gets its own back once; people
 * score themselves between 45 and 96,5, and more of them reach excellent than may be.
 */
final class LateMinistry {

    static final String BRIEF = "userTask_briefUnits";
    static final String SCORE_LEADER = "userTask_scoreLeader";
    static final String COMPILE = "userTask_compileDossier";
    static final String RECEIVE = "userTask_receiveDossier";
    static final String SUPPLEMENT = "userTask_supplementDossier";
    static final String APPRAISE = "userTask_appraiseRatings";
    static final String DECIDE_COLLECTIVES = "userTask_decideCollectives";
    static final String DECIDE_LEADERS = "userTask_decideLeaders";

    /** Whose dossier is late. */
    static final String LATE = "du-bao-bureau-02";

    /** Whose dossier comes back once. */
    static final String RETURNED = "du-bao-office";

    /** Whom the board sees lower than he sees himself. */
    static final String SEEN_LOWER = "db-can-bo-08";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    /** Everybody else has 80 points. */
    private static final Map<String, Double> POINTS = Map.ofEntries(
            Map.entry("db-tap-the-department-01", 92.5),
            Map.entry("db-tap-the-bureau-01", 90.0),
            Map.entry("db-tap-the-office", 70.25),
            Map.entry("db-can-bo-01", 96.5),
            Map.entry("db-can-bo-10", 91.0),
            Map.entry("db-can-bo-13", 70.0),
            Map.entry("db-can-bo-02", 95.0),
            Map.entry("db-can-bo-05", 93.0),
            Map.entry("db-can-bo-11", 92.0),
            Map.entry("db-can-bo-15", 45.0));

    /** One of six collectives, one of six heads, and one deputy: with a second there would be nine good ones. */
    private static final List<String> CHOSEN = List.of("db-tap-the-department-01", "db-can-bo-01", "db-can-bo-02");

    private final WholePlay play;
    private final PlanNights nights;
    private final TaskService tasks;
    private final TypedResults typed = new TypedResults();
    private String late = LATE;
    private boolean returned;

    LateMinistry(WholePlay play, PlanNights nights, TaskService tasks) {
        this.play = play;
        this.nights = nights;
        this.tasks = tasks;
        play.typing(this::type);
        play.waiting(this::waits);
    }

    /** What was typed so far. */
    TypedResults typed() {
        return typed;
    }

    /** Everybody works until the dossiers are due; the bureau owes its own. */
    void untilTheDossiersAreDue() {
        nights.pass("2027-02-25T00:00:00+07:00", 9);
        play.until(COMPILE);
        nights.pass("2027-03-05T00:00:00+07:00", 9);
        play.until();
    }

    /** The day on which dossiers are due passes, and the bureau sends its own. */
    void theLateOneSends() {
        nights.pass("2027-03-09T00:00:00+07:00", 9);
        late = "";
        play.until(APPRAISE);
    }

    /** The board appraises on its last day. */
    void appraise() {
        nights.pass("2027-03-10T00:00:00+07:00", 9);
        play.until(DECIDE_COLLECTIVES);
    }

    /** The standing committee decides an hour before it is late; results go up and down at once. */
    void decide() {
        nights.pass("2027-03-12T00:00:00+07:00", 16);
        play.until();
    }

    /** Lets people type plain good results again, and nobody wait. */
    void leave() {
        play.typing((task, values) -> values);
        play.waiting(task -> false);
    }

    private boolean waits(Task task) {
        return task.getTaskDefinitionKey().equals(COMPILE) && late.equals(variable(task, "unit"));
    }

    private Map<String, Object> type(Task task, Map<String, Object> plain) {
        return switch (task.getTaskDefinitionKey()) {
            case SCORE_LEADER -> scored(variable(task, "subject"), plain);
            case "userTask_scoreCollective" -> scored(collectiveOf(variable(task, "unit")), plain);
            case "userTask_proposeDeputies" -> rated(RatingStage.PROPOSAL, plain);
            case APPRAISE -> rated(RatingStage.APPRAISAL, plain);
            case DECIDE_COLLECTIVES, DECIDE_LEADERS -> rated(RatingStage.DECISION, plain);
            case RECEIVE -> received(task, plain);
            default -> plain;
        };
    }

    private Map<String, Object> scored(String subject, Map<String, Object> plain) {
        typed.year(RatingStage.SELF, subject, reached(subject));
        return rows(plain, "items", (criterion, row) -> {
            if (criterion.equals("ket-qua-nhiem-vu")) {
                row.put("deduction", 100 - points(subject));
                row.put("cause", "Nhiệm vụ chậm tiến độ");
                row.put("remedy", "Hoàn thành trong quý sau");
            }
        });
    }

    private Map<String, Object> rated(RatingStage stage, Map<String, Object> plain) {
        return rows(plain, "ratings", (subject, row) -> {
            RatingLevel level = level(stage, subject);
            row.put("level", level.name());
            row.put("reason", "Theo kết quả thẩm định");
            typed.year(stage, subject, level);
        });
    }

    /** As the points have it; the board lowers one, and of those who reach excellent only the chosen ones are it. */
    private static RatingLevel level(RatingStage stage, String subject) {
        if (stage != RatingStage.PROPOSAL && subject.equals(SEEN_LOWER)) {
            return RatingLevel.COMPLETED;
        }
        RatingLevel reached = reached(subject);
        boolean chosen = stage != RatingStage.DECISION || CHOSEN.contains(subject);
        return reached == RatingLevel.EXCELLENT && !chosen ? RatingLevel.GOOD : reached;
    }

    private Map<String, Object> received(Task task, Map<String, Object> plain) {
        if (returned || !RETURNED.equals(variable(task, "unit"))) {
            return plain;
        }
        returned = true;
        return FormFilling.returned("Thiếu biên bản cuộc họp đánh giá");
    }

    /** The bands of 366-QĐ/TW, Điều 11, written down here once more. */
    private static RatingLevel reached(String subject) {
        double points = points(subject);
        if (points >= 90) {
            return RatingLevel.EXCELLENT;
        }
        if (points >= 70) {
            return RatingLevel.GOOD;
        }
        return points >= 50 ? RatingLevel.COMPLETED : RatingLevel.NOT_COMPLETED;
    }

    private static double points(String subject) {
        return POINTS.getOrDefault(subject, 80.0);
    }

    private static String collectiveOf(String unit) {
        return unit.replace("du-bao-", "db-tap-the-");
    }

    private String variable(Task task, String name) {
        return String.valueOf(tasks.getVariable(task.getId(), name));
    }

    /** The rows of a list, each called by its subject or criterion, changed. */
    private static Map<String, Object> rows(
            Map<String, Object> plain, String list, BiConsumer<String, Map<String, Object>> typing) {
        try {
            List<Map<String, Object>> rows = JSON.readValue(((JsonValue) plain.get(list)).getValueSerialized(), ROWS);
            rows.forEach(row -> typing.accept(String.valueOf(row.getOrDefault("subject", row.get("criterion"))), row));
            Map<String, Object> values = new HashMap<>(plain);
            values.put(list, FormFilling.json(rows));
            return values;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
