package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.springframework.stereotype.Component;

/** What a plan does is drawn, so that supervisors see in the diagram where it stands. */
@Component
class DrawingRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> drawn = Stream.concat(plan.all(BpmnShape.class), plan.all(BpmnEdge.class))
                .map(drawing -> PlanModel.attribute(drawing, "bpmnElement"))
                .collect(Collectors.toSet());
        return Stream.<Stream<? extends BaseElement>>of(
                        plan.all(Participant.class), plan.all(FlowNode.class), plan.all(SequenceFlow.class))
                .flatMap(elements -> elements)
                .filter(element -> !drawn.contains(Levels.idOf(element)))
                .map(element -> Problem.error("NOT_DRAWN", element, Levels.nameOf(element)));
    }
}
