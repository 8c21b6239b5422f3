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
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
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

    static final List<Rule> ALL =
            List.of(DUTIES_SPEAK_THE_VOCABULARY, LOOPS_NAME_KINDS_THAT_EXIST, GAPS_OF_AUTHORITY_ARE_CAUGHT);

    private static final Set<String> CAPACITIES = Set.of("self", "proposal", "appraisal", "decision");
    private static final Predicate<String> SUBJECTS =
            list -> each(list, slug -> SubjectKind.ofSlug(slug).isPresent());
    private static final Predicate<String> UNITS =
            list -> each(list, slug -> UnitKind.ofSlug(slug).isPresent());
    private static final Predicate<String> TEXT = text -> !text.isBlank();

    /** The items of a dossier that need a file. */
    private static final Predicate<String> ITEMS = list -> each(list, item -> item.matches("item\\.[1-9]\\d?"));

    /** The properties of a user task, each with what may stand in it; deadlines are looked up in the header. */
    private static final Map<String, Predicate<String>> PROPERTIES = Map.of(
            "rates", SUBJECTS,
            "about", SUBJECTS,
            "ratesIn", UNITS,
            "as", CAPACITIES::contains,
            "decidedBy", ExecutionRules.UNIT.asMatchPredicate(),
            "dossier", TEXT,
            "document", TEXT,
            "files", ITEMS,
            "unchanged", "allowed"::equals);

    private static final Set<String> DEADLINES = Set.of("duration", "deadline", "summary");
    private static final Pattern NUMBERED = Pattern.compile("(basis|item)\\.[1-9]\\d?");
    private static final Pattern LOOP = Pattern.compile(
            "\\$\\{(units|subjects|rated)\\.(?:of|in)\\(execution, '([a-z,-]+)'(?:, '([a-z,-]+)')?\\)}");
    private static final String CHECK = "${checkAuthorityDelegate}";
    private static final String UNDECIDED = "AUTHORITY_UNDECIDED";

    private DutyRules() {}

    private static Stream<String> strangeProperties(PlanFile plan, UserTask task) {
        return PlanFile.properties(task).entrySet().stream()
                .filter(property -> !isUnderstood(plan, property.getKey(), property.getValue()))
                .map(property -> "%s = %s is not understood".formatted(property.getKey(), property.getValue()));
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

    private static boolean each(String list, Predicate<String> known) {
        return Arrays.stream(list.split(",", -1)).allMatch(known);
    }
}
