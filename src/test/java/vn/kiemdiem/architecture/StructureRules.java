package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.RootElement;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/** What a plan file's levels are made of, beyond what every plan has to keep. */
final class StructureRules {

    static final Rule TERMINATIONS_ARE_NEEDED =
            Rule.of("terminationsAreNeeded", EndEvent.class, StructureRules::superfluousTermination);
    static final Rule ROOT_ELEMENTS_ARE_USED =
            Rule.of("rootElementsAreUsed", RootElement.class, StructureRules::unusedRootElement);
    static final Rule LEVELS_STAY_SMALL = Rule.of("levelsStaySmall", BaseElement.class, StructureRules::crowdedLevel);

    static final List<Rule> ALL = List.of(TERMINATIONS_ARE_NEEDED, ROOT_ELEMENTS_ARE_USED, LEVELS_STAY_SMALL);

    private static final int MOST_NODES_ON_A_LEVEL = 25;

    private StructureRules() {}

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

    private static Stream<String> crowdedLevel(PlanFile plan, BaseElement level) {
        long nodes = level.getChildElementsByType(FlowNode.class).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .count();
        return when(isLevel(level) && nodes > MOST_NODES_ON_A_LEVEL, "it has %d nodes".formatted(nodes));
    }

    private static boolean isLevel(BaseElement element) {
        return element instanceof Process || element instanceof SubProcess;
    }
}
