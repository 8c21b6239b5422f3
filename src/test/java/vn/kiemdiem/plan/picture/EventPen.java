package vn.kiemdiem.plan.picture;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import vn.kiemdiem.plan.picture.Diagram.Node;

/** Draws events: one thin circle starts, two wait or tell, one thick circle ends. */
final class EventPen {

    private static final Map<String, String> CAUGHT = Map.of(
            "timerEventDefinition", "clock",
            "messageEventDefinition", "received",
            "escalationEventDefinition", "escalation",
            "errorEventDefinition", "error");

    private static final Map<String, String> THROWN = Map.of(
            "messageEventDefinition", "sent",
            "escalationEventDefinition", "escalationThrown",
            "errorEventDefinition", "errorThrown",
            "terminateEventDefinition", "terminate");

    private static final double GAP = 3.5;

    private final Svg svg;
    private final Glyphs glyphs;

    EventPen(Svg svg) {
        this.svg = svg;
        glyphs = new Glyphs(svg);
    }

    void start(Node node) {
        if (!((StartEvent) node.element()).isInterrupting()) {
            throw new NotDrawn(node.element().getId(), "it starts beside what is running");
        }
        circle(node, 0, "event");
        caught(node);
    }

    void end(Node node) {
        circle(node, 0, "end");
        thrown(node);
    }

    void waiting(Node node) {
        double circles = circle(node, 0, "event");
        circle(node, circles, "event");
        caught(node);
    }

    void telling(Node node) {
        double circles = circle(node, 0, "event");
        circle(node, circles, "event");
        thrown(node);
    }

    void boundary(Node node) {
        String look = ((BoundaryEvent) node.element()).cancelActivity() ? "event late" : "event late beside";
        double circles = circle(node, 0, look);
        circle(node, circles, look);
        caught(node);
    }

    private double circle(Node node, double inside, String look) {
        double radius = node.area().getWidth() / 2 - inside;
        svg.circle(node.area(), radius, look);
        return inside + GAP;
    }

    private void caught(Node node) {
        glyph(node, ((CatchEvent) node.element()).getEventDefinitions(), CAUGHT);
    }

    private void thrown(Node node) {
        glyph(node, ((ThrowEvent) node.element()).getEventDefinitions(), THROWN);
    }

    private void glyph(Node node, Collection<EventDefinition> definitions, Map<String, String> known) {
        if (definitions.size() > 1) {
            throw new NotDrawn(node.element().getId(), "it is several events at once");
        }
        for (EventDefinition definition : definitions) {
            String kind = definition.getElementType().getTypeName();
            if (!known.containsKey(kind)) {
                throw new NotDrawn(node.element().getId(), "there is no sign for its " + kind);
            }
            glyphs.around(node.area().getCenterX(), node.area().getCenterY(), known.get(kind));
        }
    }
}
