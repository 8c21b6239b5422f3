package vn.kiemdiem.architecture;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The drawing of a plan file: where its boxes, lines and labels are. */
final class Picture {

    /** A flow node or pool as it is drawn; a container has others inside. */
    record Box(BaseElement element, Rectangle2D area, boolean container) {
        String id() {
            return element.getId();
        }

        /** The box without its edge, which a flow may touch. */
        Rectangle2D inside() {
            return new Rectangle2D.Double(area.getX() + 1, area.getY() + 1, area.getWidth() - 2, area.getHeight() - 2);
        }
    }

    /** A flow as it is drawn. */
    record Line(BaseElement flow, String source, String target, List<Point2D> points) {
        String id() {
            return flow.getId();
        }

        Point2D first() {
            return points.get(0);
        }

        Point2D last() {
            return points.get(points.size() - 1);
        }

        List<Line2D> segments() {
            return IntStream.range(1, points.size())
                    .<Line2D>mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)))
                    .toList();
        }

        boolean meets(Rectangle2D area) {
            return segments().stream().anyMatch(segment -> segment.intersects(area));
        }
    }

    /** The name of an event, gateway or flow, written beside it. */
    record Label(String elementId, Rectangle2D area) {}

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, Rectangle2D> lanes = new LinkedHashMap<>();
    private final Map<String, String> laneOf = new HashMap<>();
    private final Map<String, Integer> drawings = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Picture() {}

    static Picture of(PlanFile plan) {
        var picture = new Picture();
        plan.all(BpmnShape.class)
                .filter(shape -> shape.getBpmnElement() != null)
                .forEach(picture::add);
        plan.all(BpmnEdge.class).filter(edge -> edge.getBpmnElement() != null).forEach(picture::add);
        plan.all(Lane.class)
                .forEach(
                        lane -> lane.getFlowNodeRefs().forEach(node -> picture.laneOf.put(node.getId(), lane.getId())));
        return picture;
    }

    private void add(BpmnShape shape) {
        BaseElement element = shape.getBpmnElement();
        drawings.merge(element.getId(), 1, Integer::sum);
        if (element instanceof Lane) {
            lanes.put(element.getId(), area(shape.getBounds()));
            return;
        }
        boolean container = element instanceof SubProcess && shape.isExpanded()
                || element instanceof Participant pool && pool.getProcess() != null;
        boxes.put(element.getId(), new Box(element, area(shape.getBounds()), container));
        add(element, shape.getBpmnLabel());
    }

    private void add(BpmnEdge edge) {
        BaseElement element = edge.getBpmnElement();
        drawings.merge(element.getId(), 1, Integer::sum);
        if (element instanceof SequenceFlow || element instanceof MessageFlow) {
            List<Point2D> points = edge.getWaypoints().stream()
                    .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                    .toList();
            lines.add(new Line(
                    element,
                    PlanFile.attribute(element, "sourceRef"),
                    PlanFile.attribute(element, "targetRef"),
                    points));
        }
        add(element, edge.getBpmnLabel());
    }

    private void add(BaseElement element, BpmnLabel label) {
        Optional.ofNullable(label)
                .map(BpmnLabel::getBounds)
                .ifPresent(bounds -> labels.add(new Label(element.getId(), area(bounds))));
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    Stream<Box> boxes() {
        return boxes.values().stream();
    }

    Optional<Box> box(String id) {
        return Optional.ofNullable(boxes.get(id));
    }

    List<Line> lines() {
        return lines;
    }

    List<Label> labels() {
        return labels;
    }

    /** Where a lane is drawn. */
    Optional<Rectangle2D> lane(String id) {
        return Optional.ofNullable(lanes.get(id));
    }

    /** The lane that a node of a process stands in; none inside a sub-process. */
    Optional<String> laneOf(String id) {
        return Optional.ofNullable(laneOf.get(id));
    }

    /** How often an element is drawn. */
    int drawings(String id) {
        return drawings.getOrDefault(id, 0);
    }

    /** The sub-process or pool around a node; none around a pool. */
    Optional<Box> around(Box box) {
        if (!(box.element() instanceof FlowNode node)) {
            return Optional.empty();
        }
        return node.getParentElement() instanceof SubProcess level
                ? box(level.getId())
                : boxes().filter(pool -> isPoolOf(pool, node)).findFirst();
    }

    private static boolean isPoolOf(Box box, FlowNode node) {
        return box.element() instanceof Participant pool
                && node.getParentElement().equals(pool.getProcess());
    }

    /** Whether a container holds a node, at any depth. */
    boolean holds(Box container, String id) {
        return Stream.iterate(
                        box(id).flatMap(this::around), Optional::isPresent, around -> around.flatMap(this::around))
                .anyMatch(around -> around.orElseThrow().equals(container));
    }
}
