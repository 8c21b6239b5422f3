package vn.kiemdiem.plan.picture;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import vn.kiemdiem.plan.picture.Diagram.Line;
import vn.kiemdiem.plan.picture.Diagram.Node;

/** The picture of a plan file as SVG, the same on every computer; what cannot be drawn is refused, not left out. */
final class PlanPicture {

    private static final int MARGIN = 20;

    private final Svg svg = new Svg();
    private final ContainerPen containers = new ContainerPen(svg);
    private final ActivityPen activities = new ActivityPen(svg);
    private final EventPen events = new EventPen(svg);
    private final GatewayPen gateways = new GatewayPen(svg);
    private final LinePen lines = new LinePen(svg);

    private final Map<String, Consumer<Node>> nodePens = Map.ofEntries(
            Map.entry("participant", containers::pool),
            Map.entry("lane", containers::lane),
            Map.entry("subProcess", this::subProcess),
            Map.entry("userTask", activities::userTask),
            Map.entry("serviceTask", activities::serviceTask),
            Map.entry("sendTask", activities::sendTask),
            Map.entry("receiveTask", activities::receiveTask),
            Map.entry("callActivity", activities::callActivity),
            Map.entry("startEvent", events::start),
            Map.entry("endEvent", events::end),
            Map.entry("intermediateCatchEvent", events::waiting),
            Map.entry("intermediateThrowEvent", events::telling),
            Map.entry("boundaryEvent", events::boundary),
            Map.entry("parallelGateway", gateways::parallel),
            Map.entry("exclusiveGateway", gateways::exclusive),
            Map.entry("eventBasedGateway", gateways::eventBased));

    private final Map<String, Consumer<Line>> linePens =
            Map.of("sequenceFlow", lines::sequenceFlow, "messageFlow", lines::messageFlow);

    private PlanPicture() {}

    static String of(PlanModel plan) {
        PlanPicture picture = new PlanPicture();
        picture.draw(Diagram.of(plan.model()), titleOf(plan));
        return picture.svg.toString();
    }

    private static String titleOf(PlanModel plan) {
        return plan.model().getModelElementsByType(Process.class).stream()
                .filter(process -> process.getId().equals(plan.planId()))
                .map(Diagram::nameOf)
                .findFirst()
                .orElse(plan.planId());
    }

    private void draw(Diagram diagram, String title) {
        Rectangle2D extent = diagram.extent();
        double width = extent.getWidth() + 2 * MARGIN;
        double height = extent.getHeight() + 2 * MARGIN;
        var paper = new Rectangle2D.Double(extent.getX() - MARGIN, extent.getY() - MARGIN, width, height);
        String box = Stream.of(paper.getX(), paper.getY(), width, height)
                .map(Svg::number)
                .collect(Collectors.joining(" "));
        Object[] size = {"viewBox", box, "width", width, "height", height};
        svg.open("svg", Svg.with(size, "xmlns", "http://www.w3.org/2000/svg", "role", "img"));
        svg.words("title", title);
        svg.words("style", Look.STYLE);
        define();
        svg.rect(paper, 0, "paper");
        drawAll(diagram);
        svg.close("svg");
    }

    private void define() {
        svg.open("defs");
        lines.define();
        new Glyphs(svg).define();
        svg.close("defs");
    }

    /** From the back to the front. */
    private void drawAll(Diagram diagram) {
        Predicate<Node> boundary = node -> node.element() instanceof BoundaryEvent;
        Predicate<Line> within = line -> line.element() instanceof SequenceFlow;
        diagram.nodes().stream()
                .filter(Node::isContainer)
                .sorted(Comparator.comparing((Node node) -> node.element() instanceof SubProcess)
                        .thenComparing(Node::depth))
                .forEach(this::draw);
        diagram.lines().stream().filter(within).forEach(this::draw);
        diagram.nodes().stream()
                .filter(Predicate.not(Node::isContainer).and(boundary.negate()))
                .forEach(this::draw);
        diagram.nodes().stream().filter(boundary).forEach(this::draw);
        diagram.lines().stream().filter(within.negate()).forEach(this::draw);
        new LabelPen(svg, diagram).writeAll();
    }

    private void draw(Node node) {
        Consumer<Node> pen = nodePens.get(node.kind());
        if (pen == null) {
            throw new NotDrawn(node.element().getId(), "there is no pen for " + node.kind());
        }
        pen.accept(node);
    }

    private void draw(Line line) {
        Consumer<Line> pen = linePens.get(line.kind());
        if (pen == null) {
            throw new NotDrawn(line.element().getId(), "there is no pen for " + line.kind());
        }
        pen.accept(line);
    }

    private void subProcess(Node node) {
        if (((SubProcess) node.element()).triggeredByEvent()) {
            throw new NotDrawn(node.element().getId(), "it is started by an event");
        }
        if (node.expanded()) {
            containers.subProcess(node);
        } else {
            activities.closedSubProcess(node);
        }
    }
}
