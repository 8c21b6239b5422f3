package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Definitions;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;

/** What makes a BPMN file a plan: its header, its deadlines and the clauses it quotes. */
final class PlanRules {

    static final Rule HEADER_SAYS_WHICH_PLAN = Rule.of("headerSaysWhichPlan", Process.class, PlanRules::poorHeader);
    static final Rule TIMERS_NAME_A_DEADLINE =
            Rule.of("timersNameADeadline", TimerEventDefinition.class, PlanRules::timerWithoutDeadline);
    static final Rule OVERDUE_WORK_IS_ESCALATED =
            Rule.of("overdueWorkIsEscalated", BoundaryEvent.class, PlanRules::timerWithoutEscalation);
    static final Rule ESCALATIONS_NAME_THEIR_UNITS =
            Rule.of("escalationsNameTheirUnits", ServiceTask.class, PlanRules::escalationWithoutUnits);
    static final Rule WORK_QUOTES_ITS_CLAUSE =
            Rule.of("workQuotesItsClause", FlowNode.class, PlanRules::workWithoutClause);
    static final Rule MODELER_KNOWS_THE_PLATFORM = new Rule("modelerKnowsThePlatform", PlanRules::unknownPlatform);
    static final Rule FILE_IS_WRITTEN_PLAINLY = new Rule("fileIsWrittenPlainly", PlanRules::untidyText);

    static final List<Rule> ALL = List.of(
            HEADER_SAYS_WHICH_PLAN,
            TIMERS_NAME_A_DEADLINE,
            OVERDUE_WORK_IS_ESCALATED,
            ESCALATIONS_NAME_THEIR_UNITS,
            WORK_QUOTES_ITS_CLAUSE,
            MODELER_KNOWS_THE_PLATFORM,
            FILE_IS_WRITTEN_PLAINLY);

    private static final Set<String> REQUIRED =
            Set.of("plan.number", "plan.title", "plan.issuer", "plan.year", "plan.unit");
    private static final Pattern HEADER_NAME = Pattern.compile("(plan|rating)\\.[a-zA-Z.]+|deadline\\.D\\d{2}[a-c]?");
    private static final Pattern TIMER =
            Pattern.compile("\\$\\{deadline\\.lateFrom\\(execution, ('D\\d{2}[a-c]?'|[a-z][A-Za-z]*)\\)}");
    /** The end of the raters' reply day, which is no deadline of the plan (S000-U04). */
    private static final String CLOSING = "${raters.closesAt(execution)}";

    private static final Pattern CLAUSE = Pattern.compile("S0\\d{2}-([DRU]\\d{2}|F[\\dR])");
    private static final String ESCALATION = "${escalateOverdueDelegate}";

    private PlanRules() {}

    private static Stream<String> poorHeader(PlanFile plan, Process process) {
        List<String> names = PlanFile.extensions(process, CamundaProperties.class)
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .map(CamundaProperty::getCamundaName)
                .toList();
        if (!process.getId().equals(plan.planId())) {
            return when(!names.isEmpty(), "it is not the plan's own process, but has a header");
        }
        Stream<String> missing = REQUIRED.stream()
                .filter(name -> plan.header().getOrDefault(name, "").isBlank())
                .map("its header has no %s"::formatted);
        Stream<String> unknown = names.stream()
                .filter(name -> !HEADER_NAME.matcher(name).matches())
                .map("its header knows no %s"::formatted);
        boolean twice = new HashSet<>(names).size() < names.size();
        return Stream.of(missing, unknown, when(twice, "its header says something twice"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> timerWithoutDeadline(PlanFile plan, TimerEventDefinition timer) {
        if (date(timer).equals(CLOSING)) {
            return Stream.empty();
        }
        List<String> codes = HandedCodes.of(plan, named(timer));
        return Stream.concat(
                when(
                        codes.isEmpty(),
                        "it is not ${deadline.lateFrom(execution, 'Dxx')}, nor does a caller name its code"),
                codes.stream()
                        .filter(code -> !plan.header().containsKey("deadline." + code))
                        .map("the header declares no %s"::formatted));
    }

    private static String date(TimerEventDefinition timer) {
        return timer.getTimeDate() == null ? "" : timer.getTimeDate().getTextContent();
    }

    /** What a timer names as its deadline, as {@code 'D07'} or the variable of a caller; empty where nothing. */
    private static String named(TimerEventDefinition timer) {
        Matcher matcher = TIMER.matcher(date(timer));
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** The same, as an escalation's input names it. */
    private static String asInput(String named) {
        return named.startsWith("'") ? named.substring(1, named.length() - 1) : "${" + named + "}";
    }

    private static Stream<String> timerWithoutEscalation(PlanFile plan, BoundaryEvent event) {
        List<TimerEventDefinition> timers = List.copyOf(event.getChildElementsByType(TimerEventDefinition.class));
        if (timers.isEmpty() || date(timers.get(0)).equals(CLOSING)) {
            return Stream.empty();
        }
        String named = named(timers.get(0));
        boolean escalates = plan.outgoing(event).stream()
                .map(SequenceFlow::getTarget)
                .anyMatch(next -> isEscalation(next)
                        && PlanFile.inputs(next).getOrDefault("deadline", "").equals(asInput(named)));
        return Stream.concat(
                when(event.cancelActivity(), "it interrupts the work that is late"),
                when(!named.isEmpty() && !escalates, "it leads to no escalation of its deadline"));
    }

    private static boolean isEscalation(FlowNode node) {
        return PlanFile.camunda(node, "delegateExpression").equals(ESCALATION);
    }

    private static Stream<String> escalationWithoutUnits(PlanFile plan, ServiceTask task) {
        return Stream.of("lateUnit", "informs")
                .filter(name ->
                        isEscalation(task) && !areUnits(PlanFile.inputs(task).getOrDefault(name, "")))
                .map("its %s is not a list of unit ids"::formatted);
    }

    private static boolean areUnits(String value) {
        return Arrays.stream(value.split(",(?![^{]*})", -1))
                .allMatch(unit -> ExecutionRules.UNIT.matcher(unit).matches()
                        || ExecutionRules.FOUND_UNIT.matcher(unit).matches());
    }

    private static Stream<String> workWithoutClause(PlanFile plan, FlowNode node) {
        boolean works = node instanceof Activity || node instanceof BoundaryEvent;
        return when(
                works && !CLAUSE.matcher(PlanFile.documentation(node)).find(), "its documentation quotes no ledger id");
    }

    private static Stream<Finding> unknownPlatform(PlanFile plan) {
        Definitions definitions = plan.model().getDefinitions();
        boolean known = definitions.getExporter() != null
                && definitions.getExporterVersion() != null
                && plan.text().contains("modeler:executionPlatform=\"Camunda Platform\"")
                && plan.text().contains("modeler:executionPlatformVersion=\"7.24.0\"");
        return known
                ? Stream.empty()
                : Stream.of(new Finding(definitions.getId(), "it names no exporter or not Camunda Platform 7.24.0"));
    }

    private static Stream<Finding> untidyText(PlanFile plan) {
        boolean tidy = plan.text().lines().noneMatch(line -> line.contains("\t") || line.endsWith(" "))
                && !plan.text().contains("<!--")
                && !plan.text().contains("<![CDATA[")
                && plan.text().endsWith(">\n");
        return tidy ? Stream.empty() : Stream.of(new Finding(plan.planId(), "tabs, trailing blanks or comments"));
    }
}
