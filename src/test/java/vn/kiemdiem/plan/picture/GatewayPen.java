package vn.kiemdiem.plan.picture;

import java.awt.geom.Rectangle2D;
import vn.kiemdiem.plan.picture.Diagram.Node;

/** Draws gateways: a diamond with the sign of what it does. */
final class GatewayPen {

    private final Svg svg;

    GatewayPen(Svg svg) {
        this.svg = svg;
    }

    void parallel(Node node) {
        diamond(node);
        sign(node, "M-11 0H11M0 -11V11");
    }

    void exclusive(Node node) {
        diamond(node);
        sign(node, "M-8 -8L8 8M8 -8L-8 8");
    }

    void eventBased(Node node) {
        diamond(node);
        Rectangle2D area = node.area();
        svg.circle(area, 14, "thin");
        svg.circle(area, 11.5, "thin");
        svg.leaf("path", "class", "thin", "transform", to(area), "d", "M0 -7L6.7 -2.2L4.1 5.7H-4.1L-6.7 -2.2Z");
    }

    private void diamond(Node node) {
        Rectangle2D area = node.area();
        double x = area.getWidth() / 2;
        double y = area.getHeight() / 2;
        String line = "M0 %2$sL%1$s 0L0 -%2$sL-%1$s 0Z".formatted(Svg.number(x), Svg.number(y));
        svg.leaf("path", "class", "gateway", "transform", to(area), "d", line);
    }

    private void sign(Node node, String line) {
        svg.leaf("path", "class", "sign", "transform", to(node.area()), "d", line);
    }

    private static String to(Rectangle2D area) {
        return "translate(%s %s)".formatted(Svg.number(area.getCenterX()), Svg.number(area.getCenterY()));
    }
}
