package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.PlanFile.camunda;
import static vn.kiemdiem.architecture.Rule.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

/** What a plan file says of a duty: about whom, in which capacity, in which time, for whom. */
final class DutyRules {

    static final Rule DUTIES_SPEAK_THE_VOCABULARY =
            Rule.of("dutiesSpeakTheVocabulary", UserTask.class, DutyRules::strangeProperties);
    static final Rule LOOPS_NAME_KINDS_THAT_EXIST =
            Rule.of("loopsNameKindsThatExist", MultiInstanceLoopCharacteristics.class, DutyRules::strangeKinds);
    static final Rule GAPS_OF_AUTHORITY_ARE_CAUGHT =
            Rule.of("gapsOfAuthorityAreCaught", ServiceTask.class, DutyRules::uncaughtGap);

    static final Rule NOTICES_START_A_POOL = Rule.of("noticesStartAPool", Task.class, DutyRules::noticeToNobody);

    static final List<Rule> ALL = List.of(
            DUTIES_SPEAK_THE_VOCABULARY,
            LOOPS_NAME_KINDS_THAT_EXIST,
            GAPS_OF_AUTHORITY_ARE_CAUGHT,
            NOTICES_START_A_POOL);

    private static final String FIRST = "first";
    private static final String MEMBERS = "members";
    private static final Set<String> FORMS_THAT_WAIT = Set.of("hold-review", "rate-roster");

    private static final Set<String> CAPACITIES = Set.of("self", "proposal", "appraisal", "decision");
    private static final Predicate<String> SUBJECTS =
            list -> each(list, slug -> SubjectKind.ofSlug(slug).isPresent());
    private static final Predicate<String> UNITS =
            list -> each(list, slug -> UnitKind.ofSlug(slug).isPresent());
    private static final Predicate<String> TEXT = text -> !text.isBlank();

    /** The items of a dossier that need a file. */
    private static final Predicate<String> ITEMS = list -> each(list, item -> item.matches("item\\.[1-9]\\d?"));

    /** The properties of a user task, each with what may stand in it; deadlines are looked up in the header. */
    private static final Map<String, Predicate<String>> PROPERTIES = Map.ofEntries(
            Map.entry("rates", SUBJECTS),
            Map.entry("about", SUBJECTS),
            Map.entry("ratesIn", UNITS),
            Map.entry("as", CAPACITIES::contains),
            Map.entry("decidedBy", ExecutionRules.UNIT.asMatchPredicate()),
            Map.entry("dossier", TEXT),
            Map.entry("document", TEXT),
            Map.entry("files", ITEMS),
            Map.entry("unchanged", "allowed"::equals),
            Map.entry("temporaryActivity", "without"::equals),
            Map.entry(FIRST, "own-branch"::equals),
            Map.entry(MEMBERS, SUBJECTS),
            Map.entry("membersIn", UNITS));

    private static final Set<String> DEADLINES = Set.of("duration", "deadline", "summary");
    private static final Pattern NUMBERED = Pattern.compile("(basis|item)\\.[1-9]\\d?");
    private static final Pattern LOOP = Pattern.compile(
            "\\$\\{(units|subjects|rated)\\.(?:of|in|inTemporaryActivity)\\(execution, '([a-z,-]+)'(?:, '([a-z,-]+)')?\\)}");
    private static final String CHECK = "${checkAuthorityDelegate}";
    private static final String NOTIFY = "${notifyUnitsDelegate}";
    private static final String UNDECIDED = "AUTHORITY_UNDECIDED";

    private DutyRules() {}

    private static Stream<String> strangeProperties(PlanFile plan, UserTask task) {
        Map<String, String> properties = PlanFile.properties(task);
        boolean waits = properties.containsKey(FIRST);
        boolean incomplete =
                waits && !(properties.containsKey(MEMBERS) && FORMS_THAT_WAIT.contains(camunda(task, "formRef")));
        boolean idle = !waits && properties.keySet().stream().anyMatch(name -> name.startsWith(MEMBERS));
        return Stream.of(
                        properties.entrySet().stream()
                                .filter(property -> !isUnderstood(plan, property.getKey(), property.getValue()))
                                .map(property ->
                                        "%s = %s is not understood".formatted(property.getKey(), property.getValue())),
                        when(incomplete, "it waits for nobody, or its form waits for no branch"),
                        when(idle, "it names members, but not what comes first"))
                .flatMap(problems -> problems);
    }

    private static boolean isUnderstood(PlanFile plan, String name, String value) {
        if (DEADLINES.contains(name)) {
            return plan.header().containsKey("deadline." + value);
        }
        if (name.equals("leadTime")) {
            return Arrays.stream(value.split(",", -1))
                    .allMatch(code -> plan.header().containsKey("deadline." + code.strip()));
        }
        return NUMBERED.matcher(name).matches()
                ? TEXT.test(value)
                : PROPERTIES.getOrDefault(name, any -> false).test(value);
    }

    private static Stream<String> strangeKinds(PlanFile plan, MultiInstanceLoopCharacteristics loop) {
        Matcher of = LOOP.matcher(camunda(loop, "collection"));
        boolean strange = of.matches()
                && (!(of.group(1).equals("units") ? UNITS : SUBJECTS).test(of.group(2))
                        || of.group(3) != null && !UNITS.test(of.group(3)));
        return when(strange, "it runs over kinds that do not exist");
    }

    private static Stream<String> uncaughtGap(PlanFile plan, ServiceTask task) {
        boolean checks = camunda(task, "delegateExpression").equals(CHECK);
        boolean caught = plan.all(BoundaryEvent.class)
                .filter(event -> event.getAttachedTo().equals(task))
                .flatMap(event -> event.getChildElementsByType(ErrorEventDefinition.class).stream())
                .anyMatch(error -> error.getError() != null
                        && UNDECIDED.equals(error.getError().getErrorCode()));
        return when(checks && !caught, "nothing catches its %s".formatted(UNDECIDED));
    }

    private static Stream<String> noticeToNobody(PlanFile plan, Task task) {
        if (!camunda(task, "delegateExpression").equals(NOTIFY)) {
            return Stream.empty();
        }
        String message = "%s.%s".formatted(plan.planId(), PlanFile.inputs(task).getOrDefault("notice", ""));
        boolean pool = plan.all(MessageEventDefinition.class)
                .filter(event -> event.getParentElement() instanceof StartEvent)
                .anyMatch(event -> event.getMessage() != null
                        && message.equals(event.getMessage().getName()));
        return Stream.concat(
                when(!pool, "no pool of the file begins with %s".formatted(message)),
                when(
                        !UNITS.test(PlanFile.inputs(task).getOrDefault("noticeTo", "")),
                        "its noticeTo is not a list of kinds of unit"));
    }

    private static boolean each(String list, Predicate<String> known) {
        return Arrays.stream(list.split(",", -1)).allMatch(known);
    }
}
