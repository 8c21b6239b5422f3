package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** What a plan does is drawn, so that supervisors see in the diagram where it stands. */
@Component
class DrawingRule implements PlanRule {

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.]{1,20}([eE][-+]?\\d{1,3})?");

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> drawn = Stream.concat(
                        plan.all(BpmnShape.class).filter(DrawingRule::hasPlace),
                        plan.all(BpmnEdge.class).filter(DrawingRule::hasWay))
                .map(drawing -> PlanModel.attribute(drawing, "bpmnElement"))
                .collect(Collectors.toSet());
        return Stream.<Stream<? extends BaseElement>>of(
                        plan.all(Participant.class), plan.all(FlowNode.class), plan.all(SequenceFlow.class))
                .flatMap(elements -> elements)
                .filter(element -> !drawn.contains(Levels.idOf(element)))
                .map(element -> Problem.error("NOT_DRAWN", element, Levels.nameOf(element)));
    }

    static boolean hasPlace(BpmnShape shape) {
        return shape.getBounds() != null && areNumbers(shape.getBounds(), "x", "y", "width", "height");
    }

    private static boolean hasWay(BpmnEdge edge) {
        return edge.getWaypoints().stream().allMatch(point -> areNumbers(point, "x", "y"));
    }

    /** The schema allows numbers that neither the model nor a browser reads: INF. */
    private static boolean areNumbers(ModelElementInstance element, String... attributes) {
        return Stream.of(attributes)
                .allMatch(name -> NUMBER.matcher(
                                PlanModel.attribute(element, name).strip())
                        .matches());
    }
}
