package vn.kiemdiem.plan.check.process;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** No step hides another in the drawing: only what holds something, or wears it on its edge, shares its place. */
@Component
class OverlapRule implements PlanRule {

    /** What is around the elements of one level, so that a deep file is climbed once. */
    private record Place(Set<ModelElementInstance> around, String process) {
        static Place of(BaseElement element) {
            return new Place(Levels.around(element).collect(Collectors.toSet()), Levels.processOf(element));
        }
    }

    /** A node or pool as it is drawn on one plane. */
    private record Box(BaseElement element, Place place, ModelElementInstance plane, Rectangle2D area) {}

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Map<String, BaseElement> elements = new HashMap<>();
        plan.all(FlowNode.class).forEach(node -> elements.put(Levels.idOf(node), node));
        plan.all(Participant.class).forEach(pool -> elements.put(Levels.idOf(pool), pool));
        Map<ModelElementInstance, Place> places = new HashMap<>();
        List<Box> boxes = plan.all(BpmnShape.class)
                .flatMap(shape -> box(shape, elements, places).stream())
                .sorted(Comparator.comparingDouble(box -> box.area().getMinX()))
                .toList();
        return IntStream.range(0, boxes.size())
                .boxed()
                .flatMap(position -> first(boxes, position).stream().map(other -> problem(boxes.get(position), other)));
    }

    private static Optional<Box> box(
            BpmnShape shape, Map<String, BaseElement> elements, Map<ModelElementInstance, Place> places) {
        BaseElement element = elements.get(PlanModel.attribute(shape, "bpmnElement"));
        Bounds bounds = shape.getBounds();
        return element == null || !DrawingRule.hasPlace(shape)
                ? Optional.empty()
                : Optional.of(new Box(
                        element,
                        places.computeIfAbsent(element.getParentElement(), level -> Place.of(element)),
                        shape.getParentElement(),
                        new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight())));
    }

    /** The first box to the right of the left edge that overlaps; one is enough to mend the drawing. */
    private static Optional<Box> first(List<Box> boxes, int position) {
        Box box = boxes.get(position);
        return boxes.subList(position + 1, boxes.size()).stream()
                .takeWhile(other -> other.area().getMinX() < box.area().getMaxX())
                .filter(other ->
                        other.area().intersects(box.area()) && other.plane().equals(box.plane()))
                .filter(other -> !belongTogether(box, other) && !belongTogether(other, box))
                .findFirst();
    }

    private static boolean belongTogether(Box outer, Box inner) {
        if (outer.element() instanceof Participant pool) {
            return !(inner.element() instanceof Participant)
                    && PlanModel.attribute(pool, "processRef")
                            .equals(inner.place().process());
        }
        boolean worn = inner.element() instanceof BoundaryEvent event
                && PlanModel.attribute(event, "attachedToRef").equals(Levels.idOf(outer.element()));
        return worn || inner.place().around().contains(outer.element());
    }

    private static Problem problem(Box box, Box other) {
        return Problem.warning(
                "SHAPES_OVERLAP", box.element(), Levels.nameOf(box.element()), Levels.nameOf(other.element()));
    }
}
