package vn.kiemdiem.plan.picture;

import vn.kiemdiem.plan.picture.Lettering.Block;

/** Writes lines of text. */
final class TextPen {

    /** How far the feet of the letters are below the middle of their line, in sizes. */
    private static final double FEET = 0.36;

    private final Svg svg;

    TextPen(Svg svg) {
        this.svg = svg;
    }

    void centred(Block block, double x, double y, String look) {
        write(block, x, y - block.height() / 2, look, "middle");
    }

    /** The anchor is SVG's: whether x is the start, the middle or the end of every line. */
    void write(Block block, double x, double top, String look, String anchor) {
        double feet = top + block.lineHeight() / 2 + block.size() * FEET;
        svg.open("g", "class", look, "font-size", block.size(), "text-anchor", anchor);
        for (String line : block.lines()) {
            svg.words("text", line, "x", x, "y", feet);
            feet += block.lineHeight();
        }
        svg.close("g");
    }
}
