package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** What a plan says of a duty (about whom, in which capacity, in which time) is said in words that the forms know. */
@Component
class TaskPropertyRule implements PlanRule {

    private static final Map<String, KindLists> KINDS = Map.of(
            "rates", KindLists.SUBJECTS,
            "about", KindLists.SUBJECTS,
            "members", KindLists.SUBJECTS,
            "ratesIn", KindLists.UNITS,
            "membersIn", KindLists.UNITS);

    private static final Set<String> CAPACITIES = Set.of("self", "proposal", "appraisal", "decision");
    private static final Set<String> DEADLINES = Set.of("duration", "deadline", "summary", "leadTime");
    private static final Predicate<String> TEXT = text -> !text.isBlank();

    /** The items of a dossier that need a file. */
    private static final Predicate<String> ITEMS =
            list -> KindLists.split(list).stream().allMatch(item -> item.matches("item\\.[1-9]\\d?"));

    private static final Map<String, Predicate<String>> VALUES = Map.of(
            "decidedBy",
            Bodies.UNIT.asMatchPredicate(),
            "dossier",
            TEXT,
            "document",
            TEXT,
            "files",
            ITEMS,
            "unchanged",
            "allowed"::equals,
            "temporaryActivity",
            "without"::equals,
            "first",
            "own-branch"::equals);

    private static final Pattern NUMBERED = Pattern.compile("(basis|item)\\.[1-9]\\d?");
    private static final Set<String> FORMS_THAT_WAIT = Set.of("hold-review", "rate-roster");

    @Override
    public Stream<Problem> check(PlanModel plan) {
        DeadlineBook book = DeadlineBook.of(plan);
        return plan.all(UserTask.class).flatMap(task -> {
            Map<String, String> properties = PlanModel.properties(task);
            Stream<Problem> values = properties.entrySet().stream()
                    .flatMap(property -> problems(book, task, property.getKey(), property.getValue()));
            return Stream.concat(values, waiting(task, properties));
        });
    }

    private static Stream<Problem> problems(DeadlineBook book, UserTask task, String name, String value) {
        if (DEADLINES.contains(name)) {
            return codes(name, value)
                    .filter(code -> !book.isDeclared(code))
                    .map(code -> Problem.error("DEADLINE_NOT_DECLARED", task, code));
        }
        if (KINDS.containsKey(name)) {
            KindLists kinds = KINDS.get(name);
            return kinds.unknown(value).map(kind -> Problem.error(kinds.code(), task, kind));
        }
        if (name.equals("as")) {
            return CAPACITIES.contains(value)
                    ? Stream.empty()
                    : Stream.of(Problem.error("UNKNOWN_CAPACITY", task, value, ListText.of(CAPACITIES)));
        }
        boolean numbered = NUMBERED.matcher(name).matches();
        if (!numbered && !VALUES.containsKey(name)) {
            return Stream.of(Problem.error("UNKNOWN_TASK_PROPERTY", task, name));
        }
        return VALUES.getOrDefault(name, TEXT).test(value)
                ? Stream.empty()
                : Stream.of(Problem.error("TASK_PROPERTY_VALUE", task, name, value));
    }

    /** The codes of deadlines that a task's property names; none where it is about something else. */
    static Stream<String> codes(String name, String value) {
        if (!DEADLINES.contains(name)) {
            return Stream.empty();
        }
        return name.equals("leadTime") ? KindLists.split(value).stream() : Stream.of(value);
    }

    private static Stream<Problem> waiting(UserTask task, Map<String, String> properties) {
        boolean waits = properties.containsKey("first");
        boolean members = properties.keySet().stream().anyMatch(name -> name.startsWith("members"));
        boolean able =
                properties.containsKey("members") && FORMS_THAT_WAIT.contains(PlanModel.camunda(task, "formRef"));
        if (waits && !able) {
            return Stream.of(Problem.error("REVIEW_WAITS_FOR_NOBODY", task));
        }
        return !waits && members ? Stream.of(Problem.error("MEMBERS_WAIT_FOR_NOTHING", task)) : Stream.empty();
    }
}
