package vn.kiemdiem.plan.picture;

import java.awt.geom.Point2D;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import vn.kiemdiem.plan.picture.Diagram.Line;

/** Draws sequence flows and message flows, with rounded corners. */
final class LinePen {

    private static final double CORNER = 12;
    private static final double SLASH_FROM_START = 13;

    private final Svg svg;

    LinePen(Svg svg) {
        this.svg = svg;
    }

    /** The tips of the lines, for later use. */
    void define() {
        tip("arrow", 9, "M0 0L10 5L0 10Z", "arrow");
        tip("openArrow", 9, "M1 1L9.5 5L1 9Z", "openArrow");
        tip("circle", 5, "M1 5A4 4 0 0 1 9 5A4 4 0 0 1 1 5Z", "openArrow");
    }

    void sequenceFlow(Line line) {
        SequenceFlow flow = (SequenceFlow) line.element();
        if (flow.getConditionExpression() != null && !(flow.getSource() instanceof Gateway)) {
            throw new NotDrawn(flow.getId(), "its condition stands at no gateway");
        }
        svg.leaf("path", "class", "flow", "d", rounded(line.points()), "marker-end", "url(#arrow)");
        if (flow.getSource() instanceof ExclusiveGateway gateway && flow.equals(gateway.getDefault())) {
            slash(line.points());
        }
    }

    void messageFlow(Line line) {
        Object[] tips = {"marker-start", "url(#circle)", "marker-end", "url(#openArrow)"};
        svg.leaf("path", Svg.with(tips, "class", "message", "d", rounded(line.points())));
    }

    private void slash(List<Point2D> points) {
        Point2D at = between(points.get(0), points.get(1), SLASH_FROM_START);
        svg.leaf("path", "class", "flow", "d", "M%s %sl10 -10".formatted(number(at.getX() - 5), number(at.getY() + 5)));
    }

    private static String rounded(List<Point2D> points) {
        StringBuilder path = new StringBuilder("M" + pair(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D before = points.get(i - 1);
            Point2D corner = points.get(i);
            Point2D after = points.get(i + 1);
            double radius = Math.min(CORNER, Math.min(corner.distance(before), corner.distance(after)) / 2);
            path.append('L').append(pair(between(corner, before, radius)));
            path.append('Q').append(pair(corner)).append(' ').append(pair(between(corner, after, radius)));
        }
        return path.append('L').append(pair(points.get(points.size() - 1))).toString();
    }

    /** The point that far from one point towards another. */
    private static Point2D between(Point2D from, Point2D to, double distance) {
        double part = from.distance(to) == 0 ? 0 : distance / from.distance(to);
        return new Point2D.Double(
                from.getX() + (to.getX() - from.getX()) * part, from.getY() + (to.getY() - from.getY()) * part);
    }

    private static String pair(Point2D point) {
        return number(point.getX()) + " " + number(point.getY());
    }

    private static String number(double value) {
        return Svg.number(value);
    }

    private void tip(String id, double x, String line, String look) {
        Object[] size = {"viewBox", "0 0 10 10", "refX", x, "refY", 5, "markerWidth", 12, "markerHeight", 12};
        svg.open("marker", Svg.with(size, "id", id, "markerUnits", "userSpaceOnUse", "orient", "auto"));
        svg.leaf("path", "class", look, "d", line);
        svg.close("marker");
    }
}
