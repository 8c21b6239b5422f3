package vn.kiemdiem.plan.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import vn.kiemdiem.plan.picture.Diagram.Node;
import vn.kiemdiem.plan.picture.Lettering.Block;

/** Draws tasks, calls and closed sub-processes. */
final class ActivityPen {

    private static final int CORNER = 10;
    private static final int PADDING = 6;
    private static final int GLYPH_SPACE = 23;
    private static final int MARKER_SPACE = 21;
    private static final int MARKER_STEP = 20;
    private static final double NAME = 17;
    private static final double SMALLEST = 9;

    private final Svg svg;
    private final TextPen texts;
    private final Glyphs glyphs;

    ActivityPen(Svg svg) {
        this.svg = svg;
        texts = new TextPen(svg);
        glyphs = new Glyphs(svg);
    }

    void userTask(Node node) {
        task(node, "userTask");
        glyphs.at(node.area(), "user");
    }

    void serviceTask(Node node) {
        task(node, "task");
        glyphs.at(node.area(), "gear");
    }

    void sendTask(Node node) {
        task(node, "task");
        glyphs.at(node.area(), "sent");
    }

    void receiveTask(Node node) {
        task(node, "task");
        glyphs.at(node.area(), "received");
    }

    void callActivity(Node node) {
        box(node, "call");
        inside(node, PADDING);
    }

    void closedSubProcess(Node node) {
        box(node, "task");
        inside(node, PADDING);
    }

    private void task(Node node, String look) {
        box(node, look);
        inside(node, GLYPH_SPACE);
    }

    private void box(Node node, String look) {
        svg.rect(node.area(), CORNER, look);
    }

    /** The markers at the foot and the name: in the middle of the box, or as near to it as they leave room. */
    private void inside(Node node, double above) {
        List<String> markers = markers(node);
        double below = markers.isEmpty() && !carriesEvents(node) ? PADDING : MARKER_SPACE;
        Rectangle2D area = node.area();
        Block name = Lettering.fit(
                        node.name(), area.getWidth() - 2 * PADDING, area.getHeight() - above - below, NAME, SMALLEST)
                .orElseThrow(() -> new NotDrawn(node.element().getId(), "its name does not fit"));
        double highest = area.getY() + above + name.height() / 2;
        double lowest = area.getMaxY() - below - name.height() / 2;
        double middle = Math.max(highest, Math.min(lowest, area.getCenterY()));
        texts.centred(name, area.getCenterX(), middle, "name");
        double x = area.getCenterX() - (markers.size() - 1) * MARKER_STEP / 2.0;
        for (String marker : markers) {
            glyphs.around(x, area.getMaxY() - MARKER_SPACE / 2.0, marker);
            x += MARKER_STEP;
        }
    }

    private static boolean carriesEvents(Node node) {
        return node.element().getModelInstance().getModelElementsByType(BoundaryEvent.class).stream()
                .anyMatch(event -> event.getAttachedTo().equals(node.element()));
    }

    /** The marker of an activity that runs several times, none where it runs once. */
    static Optional<String> loopMarker(Node node) {
        LoopCharacteristics loop = ((Activity) node.element()).getLoopCharacteristics();
        if (loop instanceof MultiInstanceLoopCharacteristics instances) {
            return Optional.of(instances.isSequential() ? "sequential" : "parallel");
        }
        if (loop != null) {
            throw new NotDrawn(node.element().getId(), "its loop has no marker yet");
        }
        return Optional.empty();
    }

    private static List<String> markers(Node node) {
        List<String> markers = new ArrayList<>(loopMarker(node).stream().toList());
        if (node.element() instanceof CallActivity || node.element() instanceof SubProcess) {
            markers.add("plus");
        }
        return markers;
    }
}
