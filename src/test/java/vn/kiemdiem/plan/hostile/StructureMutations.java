package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.children;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements that go, come, move, or become others. */
final class StructureMutations {

    private static final List<String> NAMESPACES = List.of(
            "urn:khac",
            "http://activiti.org/bpmn",
            PlanDocument.CAMUNDA,
            PlanDocument.BPMN,
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "http://www.w3.org/1999/xhtml");
    private static final List<String> KINDS = List.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "task",
            "manualTask",
            "subProcess",
            "callActivity",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway",
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "dataObject",
            "textAnnotation");
    private static final List<String> EVENTS = List.of(
            "timerEventDefinition",
            "messageEventDefinition",
            "errorEventDefinition",
            "escalationEventDefinition",
            "terminateEventDefinition",
            "signalEventDefinition",
            "cancelEventDefinition",
            "linkEventDefinition");
    private static final List<Integer> DEPTHS = List.of(1, 2, 5, 120);

    private StructureMutations() {}

    static List<Mutation> all() {
        return List.of(
                StructureMutations::without,
                StructureMutations::twice,
                StructureMutations::elsewhere,
                StructureMutations::exchanged,
                StructureMutations::nested,
                StructureMutations::ofAnotherKind,
                StructureMutations::ofAnotherEvent,
                StructureMutations::ofAnotherNamespace,
                StructureMutations::emptied,
                StructureMutations::mixed);
    }

    private static Optional<String> without(PlanDocument plan, Random random) {
        return plan.any(random).map(element -> {
            String done = "without " + called(element);
            element.getParentNode().removeChild(element);
            return done;
        });
    }

    private static Optional<String> twice(PlanDocument plan, Random random) {
        return plan.any(random).map(element -> {
            Element copy = (Element) element.cloneNode(true);
            boolean ownIds = random.nextInt(3) > 0;
            if (ownIds) {
                giveIds(plan, copy);
            }
            element.getParentNode().insertBefore(copy, element.getNextSibling());
            return "twice " + called(element) + (ownIds ? ", with ids of its own" : "");
        });
    }

    /** New ids for the element and all that is in it. */
    static void giveIds(PlanDocument plan, Element element) {
        if (element.hasAttribute("id")) {
            element.setAttribute("id", plan.newId(element.getLocalName()));
        }
        children(element).forEach(child -> giveIds(plan, child));
    }

    private static Optional<String> elsewhere(PlanDocument plan, Random random) {
        return plan.any(random)
                .flatMap(element -> plan.any(random)
                        .filter(target -> target != element && !isInside(target, element))
                        .map(target -> {
                            String done = called(element) + " moved into " + called(target);
                            target.insertBefore(element, random.nextBoolean() ? target.getFirstChild() : null);
                            return done;
                        }));
    }

    private static boolean isInside(Node inner, Node outer) {
        return inner != null && (inner == outer || isInside(inner.getParentNode(), outer));
    }

    private static Optional<String> exchanged(PlanDocument plan, Random random) {
        return plan.any(
                        random,
                        element -> children(PlanDocument.around(element, 1)).size() > 1)
                .map(element -> {
                    List<Element> others = new ArrayList<>(children(PlanDocument.around(element, 1)));
                    others.remove(element);
                    Collections.shuffle(others, random);
                    element.getParentNode().insertBefore(element, others.get(0));
                    return called(element) + " before " + called(others.get(0));
                });
    }

    private static Optional<String> nested(PlanDocument plan, Random random) {
        return plan.any(random).map(element -> {
            int depth = one(random, DEPTHS);
            boolean ownIds = random.nextBoolean();
            Element inner = element;
            for (int level = 0; level < depth; level++) {
                Element shell = (Element) element.cloneNode(false);
                if (ownIds) {
                    giveIds(plan, shell);
                }
                inner.getParentNode().replaceChild(shell, inner);
                shell.appendChild(inner);
                inner = shell;
            }
            return called(element) + " inside itself, %d deep".formatted(depth);
        });
    }

    private static Optional<String> ofAnotherKind(PlanDocument plan, Random random) {
        return plan.any(random, PlanDocument::isNode).map(node -> {
            String kind = one(random, KINDS);
            String done = called(node) + " as " + kind;
            plan.rename(node, PlanDocument.BPMN, "bpmn:" + kind);
            return done;
        });
    }

    private static Optional<String> ofAnotherEvent(PlanDocument plan, Random random) {
        return plan.any(random, element -> element.getLocalName().endsWith("EventDefinition"))
                .map(definition -> {
                    String kind = one(random, EVENTS);
                    String done = called(definition) + " as " + kind;
                    plan.rename(definition, PlanDocument.BPMN, "bpmn:" + kind);
                    return done;
                });
    }

    private static Optional<String> ofAnotherNamespace(PlanDocument plan, Random random) {
        return plan.any(random).map(element -> {
            String namespace = one(random, NAMESPACES);
            String done = called(element) + " of " + namespace;
            plan.rename(element, namespace, "k:" + element.getLocalName());
            element.setAttribute("xmlns:k", namespace);
            return done;
        });
    }

    private static Optional<String> emptied(PlanDocument plan, Random random) {
        return plan.any(random, PlanDocument::hasText)
                .or(() -> plan.any(random))
                .map(element -> {
                    element.setTextContent("");
                    return called(element) + " with nothing inside";
                });
    }

    private static Optional<String> mixed(PlanDocument plan, Random random) {
        return plan.any(random).map(element -> {
            String words = OddTexts.any(random);
            element.insertBefore(element.getOwnerDocument().createTextNode(words), element.getFirstChild());
            return called(element) + " beginning with " + OddTexts.shown(words);
        });
    }
}
