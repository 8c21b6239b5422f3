package vn.kiemdiem.plan.picture;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** An SVG document in the making: one element to a line, text escaped, numbers rounded. */
final class Svg {

    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Opens an element; the attributes are names and values in turn. */
    Svg open(String tag, Object... attributes) {
        line(start(tag, attributes) + ">");
        depth++;
        return this;
    }

    Svg close(String tag) {
        depth--;
        line("</" + tag + ">");
        return this;
    }

    Svg leaf(String tag, Object... attributes) {
        line(start(tag, attributes) + "/>");
        return this;
    }

    Svg words(String tag, String content, Object... attributes) {
        line(start(tag, attributes) + ">" + escape(content) + "</" + tag + ">");
        return this;
    }

    Svg rect(Rectangle2D area, double corner, String look) {
        Object[] size = {"x", area.getX(), "y", area.getY(), "width", area.getWidth(), "height", area.getHeight()};
        return leaf("rect", with(size, "rx", corner, "class", look));
    }

    /** A circle around the middle of the area. */
    Svg circle(Rectangle2D area, double radius, String look) {
        return leaf("circle", "cx", area.getCenterX(), "cy", area.getCenterY(), "r", radius, "class", look);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** More attributes behind some. */
    static Object[] with(Object[] some, Object... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray();
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private static String start(String tag, Object... attributes) {
        StringBuilder start = new StringBuilder("<").append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            String written = value instanceof Number number ? number(number.doubleValue()) : escape(value.toString());
            start.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(written)
                    .append('"');
        }
        return start.toString();
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
