package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LaneSet;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import vn.kiemdiem.architecture.Picture.Box;
import vn.kiemdiem.architecture.Picture.Label;

/** How the boxes and labels of a plan file are drawn. */
final class ShapeRules {

    static final Rule EVERYTHING_IS_DRAWN_ONCE =
            Rule.of("everythingIsDrawnOnce", BaseElement.class, ShapeRules::undrawn);
    static final Rule SHAPES_HAVE_THE_STANDARD_SIZE = boxRule("shapesHaveTheStandardSize", ShapeRules::oddSize);
    static final Rule SHAPES_SIT_ON_THE_GRID = boxRule("shapesSitOnTheGrid", ShapeRules::offGrid);
    static final Rule SHAPES_DO_NOT_OVERLAP = boxRule("shapesDoNotOverlap", ShapeRules::overlap);
    static final Rule SHAPES_LIE_IN_THEIR_LEVEL = boxRule("shapesLieInTheirLevel", ShapeRules::outside);
    static final Rule NODES_LIE_IN_THEIR_LANE = Rule.of("nodesLieInTheirLane", FlowNode.class, ShapeRules::outsideLane);
    static final Rule BOUNDARY_EVENTS_HANG_BELOW =
            Rule.of("boundaryEventsHangBelow", BoundaryEvent.class, ShapeRules::notBelow);
    static final Rule LABELS_ARE_PLACED = new Rule("labelsArePlaced", ShapeRules::unplacedLabels);
    static final Rule LABELS_ARE_CLEAR = new Rule("labelsAreClear", ShapeRules::hiddenLabels);

    static final List<Rule> ALL = List.of(
            EVERYTHING_IS_DRAWN_ONCE,
            SHAPES_HAVE_THE_STANDARD_SIZE,
            SHAPES_SIT_ON_THE_GRID,
            SHAPES_DO_NOT_OVERLAP,
            SHAPES_LIE_IN_THEIR_LEVEL,
            NODES_LIE_IN_THEIR_LANE,
            BOUNDARY_EVENTS_HANG_BELOW,
            LABELS_ARE_PLACED,
            LABELS_ARE_CLEAR);

    private static final int GRID = 10;

    private ShapeRules() {}

    private interface BoxCheck {
        Stream<String> problems(Picture picture, Box box);
    }

    private static Rule boxRule(String name, BoxCheck check) {
        return new Rule(name, plan -> {
            Picture picture = plan.picture();
            return picture.boxes()
                    .flatMap(box -> check.problems(picture, box).map(problem -> new Finding(box.id(), problem)));
        });
    }

    private static Stream<String> undrawn(PlanFile plan, BaseElement element) {
        boolean visible = element instanceof FlowNode
                || element instanceof SequenceFlow
                || element instanceof MessageFlow
                || element instanceof Participant
                || element instanceof Lane;
        int drawings = plan.picture().drawings(element.getId());
        return when(visible && drawings != 1, "it is drawn %d times".formatted(drawings));
    }

    private static Stream<String> oddSize(Picture picture, Box box) {
        return standardSize(box)
                .filter(size ->
                        box.area().getWidth() != size.getWidth() || box.area().getHeight() != size.getHeight())
                .map(size -> "its size is not %.0f x %.0f".formatted(size.getWidth(), size.getHeight()))
                .stream();
    }

    /** A Vietnamese label of three lines and the symbol of the task do not both fit into Modeler's 100 x 80. */
    private static Optional<Rectangle2D> standardSize(Box box) {
        if (box.container()) {
            return Optional.empty();
        }
        if (box.element() instanceof Participant) {
            return Optional.of(new Rectangle2D.Double(0, 0, box.area().getWidth(), 60));
        }
        if (box.element() instanceof Activity) {
            return Optional.of(new Rectangle2D.Double(0, 0, 120, 100));
        }
        int side = box.element() instanceof Gateway ? 50 : 36;
        return Optional.of(new Rectangle2D.Double(0, 0, side, side));
    }

    private static Stream<String> offGrid(Picture picture, Box box) {
        boolean byCentre = box.element() instanceof Event || box.element() instanceof Gateway;
        double x = byCentre ? box.area().getCenterX() : box.area().getX();
        double y = byCentre ? box.area().getCenterY() : box.area().getY();
        return when(x % GRID != 0 || y % GRID != 0, "it is off the grid of %d".formatted(GRID));
    }

    private static Stream<String> overlap(Picture picture, Box box) {
        return picture.boxes()
                .filter(other -> other.area().intersects(box.area()))
                .filter(other -> other.id().compareTo(box.id()) > 0 && !isInside(picture, box, other))
                .filter(other -> !isHostOf(box, other) && !isHostOf(other, box))
                .map(other -> "it overlaps %s".formatted(other.id()));
    }

    private static boolean isInside(Picture picture, Box one, Box other) {
        return picture.holds(one, other.id()) || picture.holds(other, one.id());
    }

    private static boolean isHostOf(Box host, Box box) {
        return box.element() instanceof BoundaryEvent event
                && event.getAttachedTo().equals(host.element());
    }

    private static Stream<String> outside(Picture picture, Box box) {
        return picture.around(box).stream()
                .filter(level -> !level.area().contains(box.area()))
                .map(level -> "it is not inside %s".formatted(level.id()));
    }

    private static Stream<String> outsideLane(PlanFile plan, FlowNode node) {
        if (node.getParentElement().getChildElementsByType(LaneSet.class).isEmpty()) {
            return Stream.empty();
        }
        Picture picture = plan.picture();
        Optional<Rectangle2D> lane = picture.laneOf(node.getId()).flatMap(picture::lane);
        boolean inside = picture.box(node.getId())
                .map(Box::area)
                .filter(area -> lane.filter(around -> around.contains(area)).isPresent())
                .isPresent();
        return when(!inside, "it is not inside a lane of its own");
    }

    private static Stream<String> notBelow(PlanFile plan, BoundaryEvent event) {
        Picture picture = plan.picture();
        Optional<Rectangle2D> area = picture.box(event.getId()).map(Box::area);
        Optional<Rectangle2D> host = picture.box(event.getAttachedTo().getId()).map(Box::area);
        boolean below = area.isEmpty()
                || host.isEmpty()
                || area.get().getCenterY() == host.get().getMaxY()
                        && area.get().getMinX() > host.get().getMinX()
                        && area.get().getMaxX() < host.get().getMaxX();
        return when(!below, "it does not sit on the lower edge of its host");
    }

    private static Stream<Finding> unplacedLabels(PlanFile plan) {
        Set<String> placed =
                plan.picture().labels().stream().map(Label::elementId).collect(Collectors.toSet());
        return plan.all(BaseElement.class)
                .filter(ShapeRules::isNamedBeside)
                .filter(element -> !placed.contains(element.getId()))
                .map(element -> new Finding(element.getId(), "its label has no place"));
    }

    private static boolean isNamedBeside(BaseElement element) {
        boolean beside = element instanceof Event
                || element instanceof Gateway
                || element instanceof MessageFlow
                || element instanceof SequenceFlow;
        return beside && !PlanFile.attribute(element, "name").isEmpty();
    }

    private static Stream<Finding> hiddenLabels(PlanFile plan) {
        Picture picture = plan.picture();
        return picture.labels().stream()
                .flatMap(label -> obstacles(picture, label)
                        .map(id -> new Finding(label.elementId(), "its label lies on %s".formatted(id))));
    }

    private static Stream<String> obstacles(Picture picture, Label label) {
        Stream<String> lines = picture.lines().stream()
                .filter(line -> line.meets(label.area()))
                .map(Picture.Line::id);
        Stream<String> boxes = picture.boxes()
                .filter(box -> box.area().intersects(label.area()))
                .filter(box -> !box.container() || !box.area().contains(label.area()))
                .map(Box::id);
        Stream<String> labels = picture.labels().stream()
                .filter(other -> other != label && other.area().intersects(label.area()))
                .map(other -> "the label of %s".formatted(other.elementId()));
        return Stream.of(lines, boxes, labels).flatMap(ids -> ids);
    }
}
