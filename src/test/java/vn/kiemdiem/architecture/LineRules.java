package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageFlow;
import vn.kiemdiem.architecture.Picture.Box;
import vn.kiemdiem.architecture.Picture.Line;

/** How the flows of a plan file are drawn. */
final class LineRules {

    static final Rule FLOWS_ARE_ORTHOGONAL = lineRule("flowsAreOrthogonal", LineRules::slanted);
    static final Rule FLOWS_DO_NOT_CROSS = lineRule("flowsDoNotCross", LineRules::crossings);
    static final Rule FLOWS_PASS_THROUGH_NO_SHAPE = lineRule("flowsPassThroughNoShape", LineRules::passages);
    static final Rule SEQUENCE_FLOWS_DOCK_LEFT_AND_RIGHT =
            lineRule("sequenceFlowsDockLeftAndRight", LineRules::wrongSideOfSequence);
    static final Rule MESSAGE_FLOWS_DOCK_ABOVE_AND_BELOW =
            lineRule("messageFlowsDockAboveAndBelow", LineRules::wrongSideOfMessage);
    static final Rule FLOWS_LEAVE_AND_ARRIVE_STRAIGHT = lineRule("flowsLeaveAndArriveStraight", LineRules::shortStub);
    static final Rule STEPS_STAY_ON_THE_ROW = lineRule("stepsStayOnTheRow", LineRules::changeOfRow);
    static final Rule STEPS_KEEP_THEIR_DISTANCE = lineRule("stepsKeepTheirDistance", LineRules::wrongDistance);

    static final List<Rule> ALL = List.of(
            FLOWS_ARE_ORTHOGONAL,
            FLOWS_DO_NOT_CROSS,
            FLOWS_PASS_THROUGH_NO_SHAPE,
            SEQUENCE_FLOWS_DOCK_LEFT_AND_RIGHT,
            MESSAGE_FLOWS_DOCK_ABOVE_AND_BELOW,
            FLOWS_LEAVE_AND_ARRIVE_STRAIGHT,
            STEPS_STAY_ON_THE_ROW,
            STEPS_KEEP_THEIR_DISTANCE);

    private static final int SHORTEST_STUB = 20;
    private static final int ROW_TOLERANCE = 10;
    private static final int SHORTEST_STEP = 40;
    private static final int LONGEST_STEP = 60;

    private LineRules() {}

    private interface LineCheck {
        Stream<String> problems(Picture picture, Line line);
    }

    private static Rule lineRule(String name, LineCheck check) {
        return new Rule(name, plan -> {
            Picture picture = plan.picture();
            return picture.lines().stream()
                    .flatMap(line -> check.problems(picture, line).map(problem -> new Finding(line.id(), problem)));
        });
    }

    private static Stream<String> slanted(Picture picture, Line line) {
        return when(!line.segments().stream().allMatch(LineRules::isOrthogonal), "it is slanted");
    }

    private static boolean isOrthogonal(Line2D segment) {
        return segment.getX1() == segment.getX2() || segment.getY1() == segment.getY2();
    }

    private static Stream<String> crossings(Picture picture, Line line) {
        return picture.lines().stream()
                .filter(other -> other.id().compareTo(line.id()) > 0 && cross(line, other))
                .map(other -> "it crosses %s".formatted(other.id()));
    }

    private static boolean cross(Line one, Line other) {
        return one.segments().stream()
                .anyMatch(segment -> other.segments().stream().anyMatch(segment::intersectsLine));
    }

    private static Stream<String> passages(Picture picture, Line line) {
        return picture.boxes()
                .filter(box -> line.meets(isEnd(line, box) ? box.inside() : box.area()))
                .filter(box -> !picture.holds(box, line.source()) && !picture.holds(box, line.target()))
                .map(box -> "it passes through %s".formatted(box.id()));
    }

    private static boolean isEnd(Line line, Box box) {
        return box.id().equals(line.source()) || box.id().equals(line.target());
    }

    private static Stream<String> wrongSideOfSequence(Picture picture, Line line) {
        if (line.flow() instanceof MessageFlow) {
            return Stream.empty();
        }
        return Stream.concat(
                ends(picture, line.source())
                        .filter(box -> !leavesRight(box, line.first()))
                        .map(box -> "it does not leave %s on the right".formatted(box.id())),
                ends(picture, line.target())
                        .filter(box -> !arrivesLeft(box, line.last()))
                        .map(box -> "it does not arrive at %s on the left".formatted(box.id())));
    }

    private static Stream<Box> ends(Picture picture, String id) {
        return picture.box(id).stream();
    }

    private static boolean leavesRight(Box box, Point2D point) {
        Rectangle2D area = box.area();
        if (box.element() instanceof BoundaryEvent) {
            return isAt(point, area.getCenterX(), area.getMaxY());
        }
        return isAtTip(box.element(), area, point) || isAt(point, area.getMaxX(), row(box, point));
    }

    private static boolean arrivesLeft(Box box, Point2D point) {
        Rectangle2D area = box.area();
        return isAtTip(box.element(), area, point) || isAt(point, area.getMinX(), row(box, point));
    }

    /** The height at which flows dock: the middle, or anywhere on the side of a container. */
    private static double row(Box box, Point2D point) {
        boolean besideContainer =
                point.getY() > box.area().getMinY() && point.getY() < box.area().getMaxY();
        return box.container() && besideContainer ? point.getY() : box.area().getCenterY();
    }

    private static boolean isAtTip(BaseElement element, Rectangle2D area, Point2D point) {
        return element instanceof Gateway
                && (isAt(point, area.getCenterX(), area.getMinY()) || isAt(point, area.getCenterX(), area.getMaxY()));
    }

    private static boolean isAt(Point2D point, double x, double y) {
        return point.getX() == x && point.getY() == y;
    }

    private static Stream<String> wrongSideOfMessage(Picture picture, Line line) {
        if (!(line.flow() instanceof MessageFlow)) {
            return Stream.empty();
        }
        return Stream.concat(
                ends(picture, line.source())
                        .filter(box -> !isAboveOrBelow(box.area(), line.first()))
                        .map(box -> "it does not leave %s above or below".formatted(box.id())),
                ends(picture, line.target())
                        .filter(box -> !isAboveOrBelow(box.area(), line.last()))
                        .map(box -> "it does not arrive at %s above or below".formatted(box.id())));
    }

    private static boolean isAboveOrBelow(Rectangle2D area, Point2D point) {
        return (point.getY() == area.getMinY() || point.getY() == area.getMaxY())
                && point.getX() > area.getMinX()
                && point.getX() < area.getMaxX();
    }

    private static Stream<String> shortStub(Picture picture, Line line) {
        List<Line2D> segments = line.segments();
        boolean shortEnd = Stream.of(segments.get(0), segments.get(segments.size() - 1))
                .anyMatch(segment -> segment.getP1().distance(segment.getP2()) < SHORTEST_STUB);
        return when(shortEnd, "its first or last part is shorter than %d".formatted(SHORTEST_STUB));
    }

    private static Stream<String> changeOfRow(Picture picture, Line line) {
        boolean off = Math.abs(line.first().getY() - line.last().getY()) > ROW_TOLERANCE;
        return when(isStep(picture, line) && off && !changesLane(picture, line), "it leads to another row");
    }

    private static Stream<String> wrongDistance(Picture picture, Line line) {
        double distance = line.last().getX() - line.first().getX();
        boolean wrong = distance < SHORTEST_STEP || distance > LONGEST_STEP;
        return when(isStep(picture, line) && wrong, "its nodes are %.0f apart".formatted(distance));
    }

    /** Whether a flow leads from one thing to the next, without branching, joining or breaking out. */
    private static boolean isStep(Picture picture, Line line) {
        return !(line.flow() instanceof MessageFlow)
                && Stream.of(line.source(), line.target())
                        .map(picture::box)
                        .flatMap(Optional::stream)
                        .map(Box::element)
                        .noneMatch(element -> element instanceof Gateway || element instanceof BoundaryEvent);
    }

    /** Whether a step hands work on to another lane, which is another row. */
    private static boolean changesLane(Picture picture, Line line) {
        return !picture.laneOf(line.source()).equals(picture.laneOf(line.target()));
    }
}
