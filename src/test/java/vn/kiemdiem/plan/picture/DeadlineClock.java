package vn.kiemdiem.plan.picture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * A boundary timer of a diagram: whose work it watches, for which deadline, and who is told when it fires.
 *
 * @param quoted what the file says of the timer; it also quotes deadlines that share the clock
 */
record DeadlineClock(String code, String work, String quoted, List<String> told) {

    /** A deadline's code, or the variable in which calling pools hand it over. */
    private static final Pattern CODE = Pattern.compile("lateFrom\\(execution, ('?)(\\w+)'?\\)");

    static List<DeadlineClock> of(PlanModel plan) {
        return plan.model().getModelElementsByType(BoundaryEvent.class).stream()
                .flatMap(event -> codesOf(plan, event).map(code -> of(event, code)))
                .toList();
    }

    /** Whether the timer counts for the deadline, by itself or because the two fall on the same moment. */
    boolean countsFor(String deadline) {
        return code.equals(deadline) || quoted.matches("(?s).*-" + deadline + "\\b.*");
    }

    private static DeadlineClock of(BoundaryEvent event, String code) {
        Map<String, String> escalation = event.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .map(DeadlineClock::inputs)
                .findFirst()
                .orElse(Map.of());
        List<String> told = Stream.of("lateUnit", "informs")
                .flatMap(name -> Stream.of(escalation.getOrDefault(name, "").split(",")))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        return new DeadlineClock(code, Diagram.nameOf(event.getAttachedTo()), documentation(event), told);
    }

    private static Stream<String> codesOf(PlanModel plan, BoundaryEvent event) {
        return event.getEventDefinitions().stream()
                .map(EventDefinition::getTextContent)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .flatMap(code -> code.group(1).isEmpty() ? handed(plan, code.group(2)) : Stream.of(code.group(2)));
    }

    private static Stream<String> handed(PlanModel plan, String variable) {
        return plan.model().getModelElementsByType(CamundaIn.class).stream()
                .filter(in -> variable.equals(in.getCamundaTarget()))
                .map(CamundaIn::getCamundaSourceExpression)
                .distinct();
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> inputs(FlowNode node) {
        return Optional.ofNullable(node.getExtensionElements()).stream()
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(mapping -> mapping.getCamundaInputParameters().stream())
                .collect(Collectors.toMap(
                        CamundaInputParameter::getCamundaName, CamundaInputParameter::getTextContent, (a, b) -> b));
    }
}
