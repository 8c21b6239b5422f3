package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;
import static vn.kiemdiem.plan.hostile.PlanDocument.pick;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Ids that change with all that names them, or without, or become those of others. */
final class IdMutations {

    private static final List<String> IDS = List.of(
            "khac",
            "khac-2024",
            "lam-dong-2021",
            "daily-digest",
            "x".repeat(64),
            "x".repeat(300),
            "đơn_vị",
            "_",
            "a.b",
            "a-b-2023-c",
            "execution",
            "userTask_1",
            "A");
    private static final List<String> REFERENCES = List.of(
            "sourceRef",
            "targetRef",
            "attachedToRef",
            "processRef",
            "calledElement",
            "default",
            "errorRef",
            "escalationRef",
            "messageRef",
            "bpmnElement");

    private IdMutations() {}

    static List<Mutation> all() {
        return List.of(
                IdMutations::renamed,
                IdMutations::renamed,
                IdMutations::dangling,
                IdMutations::colliding,
                IdMutations::referring,
                IdMutations::wholePlanRenamed);
    }

    private static Optional<Element> any(PlanDocument plan, Random random) {
        return plan.any(random, element -> element.hasAttribute("id") && PlanDocument.isOf(element, PlanDocument.BPMN));
    }

    /** Whatever names the id names it anew. */
    private static Optional<String> renamed(PlanDocument plan, Random random) {
        return any(plan, random).map(element -> {
            String id = one(random, IDS);
            String done = called(element) + " renamed everywhere to " + OddTexts.shown(id);
            rename(plan, element.getAttribute("id"), id);
            return done;
        });
    }

    private static void rename(PlanDocument plan, String before, String now) {
        plan.elements().forEach(element -> {
            PlanDocument.attributes(element).stream()
                    .filter(attribute -> attribute.getValue().equals(before))
                    .forEach(attribute -> attribute.setValue(now));
            if (PlanDocument.hasText(element) && element.getTextContent().equals(before)) {
                element.setTextContent(now);
            }
        });
    }

    private static Optional<String> dangling(PlanDocument plan, Random random) {
        return any(plan, random)
                .map(element -> AttributeMutations.set(element.getAttributeNode("id"), one(random, IDS)));
    }

    private static Optional<String> colliding(PlanDocument plan, Random random) {
        return any(plan, random)
                .flatMap(element -> any(plan, random)
                        .map(other ->
                                AttributeMutations.set(element.getAttributeNode("id"), other.getAttribute("id"))));
    }

    private static Optional<String> referring(PlanDocument plan, Random random) {
        List<Attr> references = plan.elements().stream()
                .flatMap(element ->
                        REFERENCES.stream().flatMap(name -> Stream.ofNullable(element.getAttributeNode(name))))
                .toList();
        return pick(random, references)
                .flatMap(reference ->
                        any(plan, random).map(other -> AttributeMutations.set(reference, other.getAttribute("id"))));
    }

    /** As an administrator does who makes a new year's plan by hand. */
    private static Optional<String> wholePlanRenamed(PlanDocument plan, Random random) {
        return plan.any(random, element -> PlanDocument.is(element, "process")).map(process -> {
            String before = process.getAttribute("id").replaceFirst("(\\d{4}).*", "$1");
            String now = one(random, List.of("ke-hoach-khac-2024", "khac-2023", "a-1999", "k-2999", "khac"));
            plan.elements()
                    .forEach(element -> PlanDocument.attributes(element).stream()
                            .filter(attribute -> attribute.getValue().startsWith(before))
                            .forEach(attribute -> attribute.setValue(
                                    now + attribute.getValue().substring(before.length()))));
            return "the plan called " + now;
        });
    }
}
