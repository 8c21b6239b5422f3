package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.is;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.w3c.dom.Element;

/** Drawings that do not show what runs, or cannot be drawn. */
final class DrawingMutations {

    private static final Set<String> KINDS =
            Set.of("BPMNShape", "BPMNEdge", "BPMNPlane", "BPMNLabel", "Bounds", "waypoint");
    private static final List<String> NUMBERS =
            List.of("0", "-1", "1e3", "1e308", "1e400", "INF", "NaN", "-0", "12.", ".5", "0x1", " 7 ", "99999999999");

    private DrawingMutations() {}

    static List<Mutation> all() {
        return List.of(
                DrawingMutations::without,
                DrawingMutations::misplaced,
                DrawingMutations::misplaced,
                DrawingMutations::ofAnother,
                DrawingMutations::withoutAny);
    }

    private static Optional<Element> any(PlanDocument plan, Random random) {
        return plan.any(random, element -> KINDS.contains(element.getLocalName()));
    }

    private static Optional<String> without(PlanDocument plan, Random random) {
        return any(plan, random).map(drawing -> {
            String done = "drawing without " + PlanDocument.called(drawing);
            drawing.getParentNode().removeChild(drawing);
            return done;
        });
    }

    private static Optional<String> misplaced(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "Bounds") || is(element, "waypoint"))
                .map(place -> {
                    String side = is(place, "Bounds") ? one(random, List.of("x", "y", "width", "height")) : "x";
                    String number = random.nextBoolean() ? String.valueOf(random.nextInt(3_000)) : one(random, NUMBERS);
                    place.setAttribute(side, number);
                    return PlanDocument.called(place) + " with " + side + "=" + number;
                });
    }

    private static Optional<String> ofAnother(PlanDocument plan, Random random) {
        return plan.any(random, element -> element.hasAttribute("bpmnElement"))
                .flatMap(drawing -> plan.any(random, element -> element.hasAttribute("id"))
                        .map(element -> {
                            drawing.setAttribute("bpmnElement", element.getAttribute("id"));
                            return PlanDocument.called(drawing) + " drawing " + PlanDocument.called(element);
                        }));
    }

    private static Optional<String> withoutAny(PlanDocument plan, Random random) {
        return random.nextInt(4) > 0
                ? Optional.empty()
                : plan.any(random, element -> is(element, "BPMNDiagram")).map(diagram -> {
                    diagram.getParentNode().removeChild(diagram);
                    return "without drawing";
                });
    }
}
