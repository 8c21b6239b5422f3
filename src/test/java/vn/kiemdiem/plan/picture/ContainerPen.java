package vn.kiemdiem.plan.picture;

import java.awt.geom.Rectangle2D;
import org.camunda.bpm.model.bpmn.instance.Participant;
import vn.kiemdiem.plan.picture.Diagram.Node;
import vn.kiemdiem.plan.picture.Lettering.Block;

/** Draws what holds other boxes: pools, lanes and open sub-processes, each with its name. */
final class ContainerPen {

    private static final int BAND = 40;
    private static final int NAME = 17;
    private static final int SMALLEST = 10;
    private static final int CORNER = 12;
    private static final int TITLE_LEFT = 16;
    private static final int TITLE_DOWN = 9;
    private static final int MARKER_UP = 12;

    private final Svg svg;
    private final TextPen texts;
    private final Glyphs glyphs;

    ContainerPen(Svg svg) {
        this.svg = svg;
        texts = new TextPen(svg);
        glyphs = new Glyphs(svg);
    }

    void pool(Node node) {
        Rectangle2D area = node.area();
        svg.rect(area, 0, "pool");
        if (node.element() instanceof Participant pool && pool.getProcess() == null) {
            Block name = fit(node, area.getWidth(), area.getHeight());
            texts.centred(name, area.getCenterX(), area.getCenterY(), "poolName");
            return;
        }
        svg.rect(new Rectangle2D.Double(area.getX(), area.getY(), BAND, area.getHeight()), 0, "band");
        nameInBand(node);
    }

    void lane(Node node) {
        svg.rect(node.area(), 0, "lane");
        nameInBand(node);
    }

    void subProcess(Node node) {
        Rectangle2D area = node.area();
        svg.rect(area, CORNER, "subProcess" + node.depth() % 2);
        Block title = fit(node, area.getWidth() - 2 * TITLE_LEFT, BAND);
        texts.write(title, area.getX() + TITLE_LEFT, area.getY() + TITLE_DOWN, "title", "start");
        ActivityPen.loopMarker(node)
                .ifPresent(marker -> glyphs.around(area.getCenterX(), area.getMaxY() - MARKER_UP, marker));
    }

    private void nameInBand(Node node) {
        Rectangle2D area = node.area();
        Block name = fit(node, area.getHeight() - 2 * CORNER, BAND - 2);
        String turn = "translate(%s %s) rotate(-90)"
                .formatted(Svg.number(area.getX() + BAND / 2.0), Svg.number(area.getCenterY()));
        svg.open("g", "transform", turn);
        texts.centred(name, 0, 0, "poolName");
        svg.close("g");
    }

    private static Block fit(Node node, double width, double height) {
        return Lettering.fit(node.name(), width, height, NAME, SMALLEST)
                .orElseThrow(() -> new NotDrawn(node.element().getId(), "its name does not fit"));
    }
}
