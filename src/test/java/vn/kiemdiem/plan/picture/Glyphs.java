package vn.kiemdiem.plan.picture;

import java.awt.geom.Rectangle2D;

/** The small signs in tasks and events; each is drawn once, around its own middle, and used by name. */
final class Glyphs {

    private static final int FROM_CORNER = 16;

    private final Svg svg;

    Glyphs(Svg svg) {
        this.svg = svg;
    }

    /** The sign in the upper left corner of a box. */
    void at(Rectangle2D box, String name) {
        around(box.getX() + FROM_CORNER, box.getY() + FROM_CORNER - 1, name);
    }

    void around(double x, double y, String name) {
        svg.leaf("use", "href", "#" + name, "x", x, "y", y);
    }

    /** Draws every sign for later use. */
    void define() {
        people();
        letters();
        gear();
        clock();
        path("escalation", "glyph", "M0 -10L7 9L0 2L-7 9Z");
        path("escalationThrown", "glyph solid", "M0 -10L7 9L0 2L-7 9Z");
        path("error", "glyph", "M-8 8L-4 -7L3 3L8 -8L4 8L-3 -2Z");
        path("errorThrown", "glyph solid", "M-8 8L-4 -7L3 3L8 -8L4 8L-3 -2Z");
        svg.leaf("circle", "id", "terminate", "class", "solid", "r", 10);
        path("parallel", "bars", "M-5 -6V6M0 -6V6M5 -6V6");
        path("sequential", "bars", "M-6 -5H6M-6 0H6M-6 5H6");
        path("plus", "glyph", "M-7 -7H7V7H-7ZM0 -4.5V4.5M-4.5 0H4.5");
    }

    private void people() {
        svg.open("g", "id", "user", "class", "glyph solid");
        svg.leaf("circle", "cy", -4, "r", 3.8);
        svg.leaf("path", "d", "M-7.5 8V7A5.5 5.5 0 0 1 -2 1.5H2A5.5 5.5 0 0 1 7.5 7V8Z");
        svg.close("g");
    }

    private void letters() {
        svg.open("g", "id", "received");
        svg.leaf("path", "class", "glyph", "d", "M-9 -6H9V6H-9ZM-9 -6L0 1.5L9 -6");
        svg.close("g");
        svg.open("g", "id", "sent");
        svg.leaf("path", "class", "glyph solid", "d", "M-9 -6H9V6H-9Z");
        svg.leaf("path", "class", "fold", "d", "M-9 -5.5L0 1.5L9 -5.5");
        svg.close("g");
    }

    private void gear() {
        svg.open("g", "id", "gear");
        svg.leaf("circle", "class", "wheel", "r", 4.7);
        svg.leaf("circle", "class", "teeth", "r", 7.2, "pathLength", 16, "stroke-dasharray", "1 1");
        svg.close("g");
    }

    private void clock() {
        svg.open("g", "id", "clock", "class", "clock");
        svg.leaf("circle", "r", 10);
        svg.leaf("path", "d", "M0 -6.5V0L4.5 2.5");
        svg.close("g");
    }

    private void path(String name, String look, String line) {
        svg.leaf("path", "id", name, "class", look, "d", line);
    }
}
