package vn.kiemdiem.plan.picture;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Artifact;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnDiagram;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The boxes and lines of a plan's diagram in the order of the file; nothing of the model is missing among them. */
record Diagram(List<Node> nodes, List<Line> lines) {

    private static final List<Class<? extends BaseElement>> VISIBLE = List.of(
            Participant.class, Lane.class, FlowNode.class, SequenceFlow.class, MessageFlow.class, Artifact.class);

    /** Something drawn as a box; the label is the place of a name written beside it. */
    record Node(BaseElement element, Rectangle2D area, boolean expanded, Optional<Rectangle2D> label) {
        String kind() {
            return element.getElementType().getTypeName();
        }

        String name() {
            return nameOf(element);
        }

        /** How many sub-processes are around it. */
        long depth() {
            return Stream.iterate(
                            element.getParentElement(), around -> around != null, around -> around.getParentElement())
                    .filter(SubProcess.class::isInstance)
                    .count();
        }

        boolean isContainer() {
            return element instanceof Participant
                    || element instanceof Lane
                    || element instanceof SubProcess && expanded;
        }
    }

    /** Something drawn as a line. */
    record Line(BaseElement element, List<Point2D> points, Optional<Rectangle2D> label) {
        String kind() {
            return element.getElementType().getTypeName();
        }

        String name() {
            return nameOf(element);
        }
    }

    static Diagram of(BpmnModelInstance model) {
        if (model.getModelElementsByType(BpmnDiagram.class).size() != 1) {
            throw new NotDrawn(model.getDefinitions().getId(), "the file does not have exactly one diagram");
        }
        Diagram diagram = new Diagram(new ArrayList<>(), new ArrayList<>());
        model.getModelElementsByType(BpmnShape.class).forEach(diagram::add);
        model.getModelElementsByType(BpmnEdge.class).forEach(diagram::add);
        diagram.refuseMissing(model);
        return diagram;
    }

    /** The name of an element in one line, empty where it has none. */
    static String nameOf(ModelElementInstance element) {
        return Optional.ofNullable(element.getAttributeValue("name"))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** All that is drawn, without margin. */
    Rectangle2D extent() {
        Rectangle2D extent = (Rectangle2D) nodes.get(0).area().clone();
        nodes.forEach(node -> extent.add(node.area()));
        lines.stream().flatMap(line -> line.points().stream()).forEach(extent::add);
        return extent;
    }

    private void add(BpmnShape shape) {
        BaseElement element = drawn(shape.getBpmnElement(), shape.getId());
        nodes.add(new Node(element, area(shape.getBounds()), shape.isExpanded(), label(shape.getBpmnLabel())));
    }

    private void add(BpmnEdge edge) {
        BaseElement element = drawn(edge.getBpmnElement(), edge.getId());
        List<Point2D> points = edge.getWaypoints().stream()
                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                .toList();
        lines.add(new Line(element, points, label(edge.getBpmnLabel())));
    }

    private static BaseElement drawn(BaseElement element, String shape) {
        return Optional.ofNullable(element).orElseThrow(() -> new NotDrawn(shape, "it shows no element of the file"));
    }

    private static Optional<Rectangle2D> label(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(Diagram::area);
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private void refuseMissing(BpmnModelInstance model) {
        Set<BaseElement> drawn = new HashSet<>();
        nodes.forEach(node -> drawn.add(node.element()));
        lines.forEach(line -> drawn.add(line.element()));
        VISIBLE.stream()
                .flatMap(kind -> model.getModelElementsByType(kind).stream())
                .filter(element -> !drawn.contains(element))
                .findFirst()
                .ifPresent(element -> {
                    throw new NotDrawn(element.getId(), "it has no place in the diagram");
                });
    }
}
