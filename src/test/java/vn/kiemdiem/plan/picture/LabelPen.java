package vn.kiemdiem.plan.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemdiem.plan.picture.Diagram.Line;
import vn.kiemdiem.plan.picture.Diagram.Node;
import vn.kiemdiem.plan.picture.Lettering.Block;

/**
 * Writes the names of events, gateways and flows where the file places them, and larger than Modeler would as far as
 * nothing is in the way: the picture is mostly seen small.
 */
final class LabelPen {

    private static final double LARGEST = 15.5;
    private static final double SMALLEST = 10;
    private static final double FILE_LINE = 14;
    private static final int MOST_LINES = 4;
    private static final double CLEARANCE = 3;

    private final TextPen texts;
    private final Diagram diagram;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** Words at a place: left of what they name, right of it, or above or below its middle. */
    private record Written(Block block, Rectangle2D area, String anchor) {
        double x() {
            return switch (anchor) {
                case "start" -> area.getX();
                case "end" -> area.getMaxX();
                default -> area.getCenterX();
            };
        }
    }

    LabelPen(Svg svg, Diagram diagram) {
        texts = new TextPen(svg);
        this.diagram = diagram;
        diagram.nodes().forEach(this::take);
        diagram.lines().forEach(line -> taken.addAll(segments(line)));
    }

    private void take(Node node) {
        Rectangle2D area = node.area();
        if (!node.isContainer()) {
            taken.add(area);
            return;
        }
        taken.add(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), 0.1));
        taken.add(new Rectangle2D.Double(area.getX(), area.getMaxY(), area.getWidth(), 0.1));
        taken.add(new Rectangle2D.Double(area.getX(), area.getY(), 0.1, area.getHeight()));
        taken.add(new Rectangle2D.Double(area.getMaxX(), area.getY(), 0.1, area.getHeight()));
    }

    private static List<Rectangle2D> segments(Line line) {
        List<Point2D> points = line.points();
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)).getBounds2D())
                .<Rectangle2D>map(box ->
                        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() + 0.1, box.getHeight() + 0.1))
                .toList();
    }

    void writeAll() {
        diagram.nodes().stream()
                .filter(node -> !node.isContainer() && !node.name().isEmpty())
                .forEach(node -> node.label().ifPresent(label -> write(node.name(), label, node.area())));
        diagram.lines().stream().filter(line -> !line.name().isEmpty()).forEach(line -> {
            Rectangle2D label =
                    line.label().orElseThrow(() -> new NotDrawn(line.element().getId(), "its label has no place"));
            write(line.name(), label, nearest(line, label));
        });
    }

    private static Rectangle2D nearest(Line line, Rectangle2D label) {
        var middle = new Point2D.Double(label.getCenterX(), label.getCenterY());
        List<Point2D> points = line.points();
        return IntStream.range(1, points.size())
                .mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)))
                .min(Comparator.comparingDouble(segment -> segment.ptSegDist(middle)))
                .orElseThrow()
                .getBounds2D();
    }

    private void write(String name, Rectangle2D label, Rectangle2D named) {
        Written written = choices(name, label, named)
                .filter(this::isFree)
                .findFirst()
                .orElseGet(() -> place(Lettering.balance(name, linesOf(label), SMALLEST), label, named));
        taken.add(written.area());
        texts.write(written.block(), written.x(), written.area().getY(), "label", written.anchor());
    }

    /** As large as possible, on as many lines as in the file, else on more, else on fewer. */
    private static Stream<Written> choices(String name, Rectangle2D label, Rectangle2D named) {
        int lines = linesOf(label);
        List<Integer> numbers = IntStream.concat(
                        IntStream.rangeClosed(lines, Math.max(lines, MOST_LINES)),
                        IntStream.iterate(lines - 1, fewer -> fewer > 0, fewer -> fewer - 1))
                .boxed()
                .toList();
        return Lettering.sizes(LARGEST, SMALLEST)
                .boxed()
                .flatMap(size -> numbers.stream().map(number -> Lettering.balance(name, number, size)))
                .map(block -> place(block, label, named));
    }

    private static int linesOf(Rectangle2D label) {
        return (int) Math.max(1, Math.round(label.getHeight() / FILE_LINE));
    }

    private static Written place(Block block, Rectangle2D label, Rectangle2D named) {
        double width = block.width();
        double height = block.height();
        boolean above = label.getMaxY() <= named.getY();
        double y = above ? label.getMaxY() - height : label.getY();
        if (label.getMaxX() <= named.getX()) {
            return new Written(block, new Rectangle2D.Double(label.getMaxX() - width, y, width, height), "end");
        }
        if (label.getX() >= named.getMaxX()) {
            return new Written(block, new Rectangle2D.Double(label.getX(), y, width, height), "start");
        }
        double x = label.getCenterX() - width / 2;
        return new Written(block, new Rectangle2D.Double(x, y, width, height), "middle");
    }

    private boolean isFree(Written written) {
        Rectangle2D area = written.area();
        var room = new Rectangle2D.Double(
                area.getX() - CLEARANCE, area.getY(), area.getWidth() + 2 * CLEARANCE, area.getHeight());
        return taken.stream().noneMatch(room::intersects);
    }
}
