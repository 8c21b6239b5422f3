package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a plan file's levels are made of: starts, ends, nodes, flows and what they throw. */
final class StructureRules {

    static final Rule LEVELS_START_ONCE_AND_END =
            Rule.of("levelsStartOnceAndEnd", BaseElement.class, StructureRules::levelWithoutStartOrEnd);
    static final Rule SUB_PROCESSES_START_BLANK =
            Rule.of("subProcessesStartBlank", StartEvent.class, StructureRules::triggeredSubProcessStart);
    static final Rule NODES_ARE_CONNECTED =
            Rule.of("nodesAreConnected", FlowNode.class, StructureRules::disconnectedNode);
    static final Rule NODES_ARE_CONNECTED_ONCE =
            Rule.of("nodesAreConnectedOnce", SequenceFlow.class, StructureRules::doubledFlow);
    static final Rule EVENTS_HAVE_ONE_DEFINITION =
            Rule.of("eventsHaveOneDefinition", Event.class, StructureRules::ambiguousEvent);
    static final Rule TERMINATIONS_ARE_NEEDED =
            Rule.of("terminationsAreNeeded", EndEvent.class, StructureRules::superfluousTermination);
    static final Rule ROOT_ELEMENTS_ARE_USED =
            Rule.of("rootElementsAreUsed", RootElement.class, StructureRules::unusedRootElement);
    static final Rule THROWN_CODES_ARE_CAUGHT =
            Rule.of("thrownCodesAreCaught", ThrowEvent.class, StructureRules::uncaughtCode);
    static final Rule LEVELS_STAY_SMALL = Rule.of("levelsStaySmall", BaseElement.class, StructureRules::crowdedLevel);

    static final List<Rule> ALL = List.of(
            LEVELS_START_ONCE_AND_END,
            SUB_PROCESSES_START_BLANK,
            NODES_ARE_CONNECTED,
            NODES_ARE_CONNECTED_ONCE,
            EVENTS_HAVE_ONE_DEFINITION,
            TERMINATIONS_ARE_NEEDED,
            ROOT_ELEMENTS_ARE_USED,
            THROWN_CODES_ARE_CAUGHT,
            LEVELS_STAY_SMALL);

    private static final int MOST_NODES_ON_A_LEVEL = 25;

    private StructureRules() {}

    private static Stream<String> levelWithoutStartOrEnd(PlanFile plan, BaseElement level) {
        if (!isLevel(level)) {
            return Stream.empty();
        }
        long starts = level.getChildElementsByType(StartEvent.class).size();
        return Stream.concat(
                when(starts != 1, "it has %d start events instead of one".formatted(starts)),
                when(level.getChildElementsByType(EndEvent.class).isEmpty(), "it has no end event"));
    }

    private static Stream<String> triggeredSubProcessStart(PlanFile plan, StartEvent start) {
        boolean triggered = !start.getEventDefinitions().isEmpty();
        return when(triggered && isCalled(start.getParentElement()), "a sub-process is entered, so it starts blank");
    }

    private static boolean isCalled(ModelElementInstance level) {
        return level instanceof SubProcess subProcess && !subProcess.triggeredByEvent();
    }

    private static Stream<String> disconnectedNode(PlanFile plan, FlowNode node) {
        boolean begins = node instanceof StartEvent
                || node instanceof BoundaryEvent
                || node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
        boolean ends = node instanceof EndEvent || node instanceof SubProcess sub && sub.triggeredByEvent();
        return Stream.concat(
                when(!begins && plan.incoming(node).isEmpty(), "no flow leads to it"),
                when(!ends && plan.outgoing(node).isEmpty(), "no flow leaves it"));
    }

    private static Stream<String> doubledFlow(PlanFile plan, SequenceFlow flow) {
        long same = plan.outgoing(flow.getSource()).stream()
                .filter(other -> other.getTarget().equals(flow.getTarget()))
                .count();
        return when(same > 1, "another flow joins the same nodes");
    }

    private static Stream<String> ambiguousEvent(PlanFile plan, Event event) {
        return when(definitions(event).size() > 1, "it has more than one event definition");
    }

    private static Stream<String> superfluousTermination(PlanFile plan, EndEvent end) {
        boolean alone = end.getParentElement().getChildElementsByType(EndEvent.class).stream()
                .allMatch(StructureRules::terminates);
        return when(terminates(end) && alone, "it terminates a level that nothing else ends");
    }

    private static boolean terminates(EndEvent end) {
        return end.getEventDefinitions().stream().anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private static Stream<String> unusedRootElement(PlanFile plan, RootElement element) {
        String type = element.getElementType().getTypeName();
        boolean shared = Set.of("error", "escalation", "message", "signal").contains(type);
        return when(shared && !plan.text().contains("Ref=\"" + element.getId() + "\""), "nothing uses it");
    }

    private static Stream<String> uncaughtCode(PlanFile plan, ThrowEvent event) {
        Set<String> caught = plan.all(CatchEvent.class)
                .flatMap(catching -> catching.getEventDefinitions().stream())
                .flatMap(StructureRules::code)
                .collect(Collectors.toSet());
        return event.getEventDefinitions().stream()
                .flatMap(StructureRules::code)
                .filter(code -> !caught.contains(code))
                .map("nothing catches its %s"::formatted);
    }

    private static Stream<String> code(EventDefinition definition) {
        if (definition instanceof ErrorEventDefinition error) {
            return Stream.of(PlanFile.attribute(error, "errorRef"));
        }
        return definition instanceof EscalationEventDefinition escalation
                ? Stream.of(PlanFile.attribute(escalation, "escalationRef"))
                : Stream.empty();
    }

    private static Stream<String> crowdedLevel(PlanFile plan, BaseElement level) {
        long nodes = level.getChildElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .count();
        return when(isLevel(level) && nodes > MOST_NODES_ON_A_LEVEL, "it has %d nodes".formatted(nodes));
    }

    private static boolean isLevel(BaseElement element) {
        return element instanceof Process || element instanceof SubProcess;
    }

    private static Collection<EventDefinition> definitions(Event event) {
        return event instanceof CatchEvent catching
                ? catching.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
    }
}
