package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** How the elements of a plan file are called: ids by developers, names by clerks. */
final class NamingRules {

    static final Rule IDS_SAY_THE_KIND = Rule.of("idsSayTheKind", BaseElement.class, NamingRules::kindlessId);
    static final Rule FLOWS_ARE_CALLED_AFTER_THEIR_ENDS =
            Rule.of("flowsAreCalledAfterTheirEnds", SequenceFlow.class, NamingRules::misnamedFlow);
    static final Rule DRAWINGS_ARE_CALLED_AFTER_THEIR_ELEMENT =
            new Rule("drawingsAreCalledAfterTheirElement", NamingRules::misnamedDrawings);
    static final Rule PROCESSES_ARE_CALLED_AFTER_THE_PLAN =
            Rule.of("processesAreCalledAfterThePlan", Process.class, NamingRules::misnamedProcess);
    static final Rule WHAT_A_CLERK_READS_HAS_A_NAME =
            Rule.of("whatAClerkReadsHasAName", BaseElement.class, NamingRules::nameless);
    static final Rule WHAT_ASKS_NOTHING_HAS_NO_NAME =
            Rule.of("whatAsksNothingHasNoName", BaseElement.class, NamingRules::superfluousName);

    static final Rule QUESTIONS_END_WITH_THEIR_MARK =
            Rule.of("questionsEndWithTheirMark", ExclusiveGateway.class, NamingRules::questionWithoutMark);

    static final List<Rule> ALL = List.of(
            IDS_SAY_THE_KIND,
            FLOWS_ARE_CALLED_AFTER_THEIR_ENDS,
            DRAWINGS_ARE_CALLED_AFTER_THEIR_ELEMENT,
            PROCESSES_ARE_CALLED_AFTER_THE_PLAN,
            WHAT_A_CLERK_READS_HAS_A_NAME,
            WHAT_ASKS_NOTHING_HAS_NO_NAME,
            QUESTIONS_END_WITH_THEIR_MARK);

    /** Root elements and things around the flow; nodes are called after their type. */
    private static final Map<String, String> PREFIXES = Map.of(
            "sequenceFlow", "flow",
            "messageFlow", "messageFlow",
            "participant", "participant",
            "collaboration", "collaboration",
            "lane", "lane",
            "message", "message",
            "error", "error",
            "escalation", "escalation",
            "textAnnotation", "annotation");

    private NamingRules() {}

    private static Stream<String> kindlessId(PlanFile plan, BaseElement element) {
        String type = element.getElementType().getTypeName();
        String prefix = element instanceof FlowNode node ? prefix(node) : PREFIXES.getOrDefault(type, "");
        boolean wrong = !prefix.isEmpty()
                && !String.valueOf(element.getId()).matches(prefix + "_[a-z][a-z]+([A-Z][a-z]*|[0-9])*");
        return when(wrong, "its id is not %s_<camelCase>".formatted(prefix));
    }

    private static String prefix(FlowNode node) {
        if (node instanceof Gateway) {
            return "gateway";
        }
        boolean inBetween = node instanceof BoundaryEvent
                || node.getElementType().getTypeName().startsWith("intermediate");
        return inBetween
                ? definitionKind((Event) node) + "Event"
                : node.getElementType().getTypeName();
    }

    private static String definitionKind(Event event) {
        var definitions = event instanceof CatchEvent catching
                ? catching.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
        return definitions.stream()
                .map(definition -> definition.getElementType().getTypeName().replace("EventDefinition", ""))
                .findFirst()
                .orElse("");
    }

    private static Stream<String> misnamedFlow(PlanFile plan, SequenceFlow flow) {
        String expected = "flow_" + meaning(flow.getSource()) + "To" + capitalized(meaning(flow.getTarget()));
        return when(!isAnswer(plan, flow) && !flow.getId().equals(expected), "its id is not %s".formatted(expected));
    }

    private static String meaning(BaseElement element) {
        return element.getId().replaceFirst("^[^_]*_", "");
    }

    private static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Stream<Finding> misnamedDrawings(PlanFile plan) {
        return Stream.concat(
                        plan.all(BpmnShape.class)
                                .map(shape -> new String[] {shape.getId(), PlanFile.attribute(shape, "bpmnElement")}),
                        plan.all(BpmnEdge.class)
                                .map(edge -> new String[] {edge.getId(), PlanFile.attribute(edge, "bpmnElement")}))
                .filter(ids -> !ids[0].equals(ids[1] + "_di"))
                .map(ids -> new Finding(ids[1], "its drawing is not called %s_di".formatted(ids[1])));
    }

    private static Stream<String> misnamedProcess(PlanFile plan, Process process) {
        boolean wrong = !process.getId().matches(plan.planId() + "(-[a-z]+)*");
        return Stream.concat(
                when(wrong, "its id is not the name of the file, alone or followed by the kind of unit"),
                when(plan.planProcess().isEmpty(), "no process of the file is called %s".formatted(plan.planId())));
    }

    private static Stream<String> nameless(PlanFile plan, BaseElement element) {
        boolean wanted = element instanceof Event
                || element instanceof Activity
                || element instanceof Participant
                || element instanceof Lane
                || element instanceof Process
                || element instanceof MessageFlow
                || element instanceof ExclusiveGateway gateway && asks(plan, gateway)
                || element instanceof SequenceFlow flow && isAnswer(plan, flow);
        return when(wanted && PlanFile.attribute(element, "name").isBlank(), "it has no name");
    }

    private static Stream<String> superfluousName(PlanFile plan, BaseElement element) {
        boolean silent = element instanceof Gateway gateway && !asks(plan, gateway)
                || element instanceof SequenceFlow flow && !isAnswer(plan, flow);
        return when(
                silent && !PlanFile.attribute(element, "name").isEmpty(),
                "it asks and answers nothing, but has a name");
    }

    private static Stream<String> questionWithoutMark(PlanFile plan, ExclusiveGateway gateway) {
        String name = PlanFile.attribute(gateway, "name");
        return when(asks(plan, gateway) && !name.isEmpty() && !name.endsWith("?"), "its name is not a question");
    }

    /** Whether a gateway puts a question: only an exclusive one that splits does. */
    private static boolean asks(PlanFile plan, Gateway gateway) {
        return gateway instanceof ExclusiveGateway && plan.outgoing(gateway).size() > 1;
    }

    private static boolean isAnswer(PlanFile plan, SequenceFlow flow) {
        return flow.getSource() instanceof Gateway gateway && asks(plan, gateway);
    }
}
