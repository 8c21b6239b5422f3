package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.children;
import static vn.kiemdiem.plan.hostile.PlanDocument.is;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.w3c.dom.Element;

/** Whole steps that are left out or come a second time, and what the engine reads in them. */
final class StepMutations {

    private static final List<String> ENGINE = List.of(
            "taskListener",
            "executionListener",
            "formData",
            "connector",
            "in",
            "out",
            "inputOutput",
            "properties",
            "failedJobRetryTimeCycle",
            "errorEventDefinition",
            "script",
            "field",
            "potentialStarter",
            "list",
            "map");

    private StepMutations() {}

    static List<Mutation> all() {
        return List.of(
                StepMutations::leftOut,
                StepMutations::leftOut,
                StepMutations::again,
                StepMutations::again,
                StepMutations::forMany,
                StepMutations::extended,
                StepMutations::extendedAsAnother,
                StepMutations::calling);
    }

    /** What leads to the step leads on to what followed it. */
    private static Optional<String> leftOut(PlanDocument plan, Random random) {
        return plan.any(random, PlanDocument::isNode).flatMap(node -> {
            PlanFlows flows = new PlanFlows(plan);
            List<Element> out = flows.at("sourceRef", node);
            if (out.size() != 1) {
                return Optional.empty();
            }
            String next = out.get(0).getAttribute("targetRef");
            flows.at("targetRef", node).forEach(flow -> flows.redirect(flow, next));
            flows.remove(out.get(0));
            flows.undraw(node.getAttribute("id"));
            String done = "left out " + called(node);
            node.getParentNode().removeChild(node);
            return Optional.of(done);
        });
    }

    /** At the beginning of a level as often as anywhere else: that is what runs when the plan starts. */
    private static Optional<String> again(PlanDocument plan, Random random) {
        boolean first = random.nextBoolean();
        return plan.any(random, node -> PlanDocument.isNode(node) && !is(node, "startEvent"))
                .flatMap(step -> plan.any(
                                random,
                                flow -> is(flow, "sequenceFlow")
                                        && flow.getParentNode() != step
                                        && (!first
                                                || flow.getAttribute("sourceRef")
                                                        .startsWith("startEvent")))
                        .flatMap(flow -> plan.byId(flow.getAttribute("targetRef"))
                                .map(target -> again(plan, step, flow, target))));
    }

    private static String again(PlanDocument plan, Element step, Element flow, Element target) {
        PlanFlows flows = new PlanFlows(plan);
        Element copy = (Element) step.cloneNode(true);
        children(copy).stream()
                .filter(child -> PlanDocument.isNode(child) || is(child, "sequenceFlow"))
                .forEach(copy::removeChild);
        PlanFlows.forgetFlows(copy);
        StructureMutations.giveIds(plan, copy);
        copy.setAttribute("name", "Việc khác");
        flow.getParentNode().appendChild(copy);
        flows.draw("BPMNShape", copy);
        flows.redirect(flow, copy);
        flows.add(copy, target);
        return called(step) + " again before " + called(target);
    }

    private static Optional<String> forMany(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "multiInstanceLoopCharacteristics"))
                .flatMap(many -> plan.any(random, element -> PlanDocument.TASKS.contains(element.getLocalName()))
                        .map(step -> {
                            boolean moved = random.nextBoolean();
                            String done = called(step) + " for many as " + called(many);
                            Element last = children(step).stream()
                                    .filter(child -> PlanDocument.isNode(child) || is(child, "sequenceFlow"))
                                    .findFirst()
                                    .orElse(null);
                            step.insertBefore(moved ? many : many.cloneNode(true), last);
                            return done;
                        }));
    }

    private static Optional<String> extended(PlanDocument plan, Random random) {
        return plan.any(
                        random,
                        element -> PlanDocument.isNode(element)
                                || is(element, "process")
                                || element.getLocalName().endsWith("EventDefinition"))
                .map(element -> {
                    Element more = plan.camunda(one(random, ENGINE));
                    if (random.nextBoolean()) {
                        more.setTextContent(OddTexts.any(random));
                    } else if (random.nextBoolean()) {
                        more.setAttribute("name", OddTexts.any(random));
                        more.setAttribute("source", "unit");
                    }
                    plan.extensions(element).appendChild(more);
                    return called(element) + " with " + more.getNodeName();
                });
    }

    private static Optional<String> extendedAsAnother(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(PlanDocument.around(element, 1), "extensionElements"))
                .flatMap(extension -> plan.any(random, PlanDocument::isNode).map(node -> {
                    String done = called(node) + " also with " + called(extension) + " of "
                            + called(PlanDocument.around(extension, 2));
                    Element all = plan.extensions(node);
                    if (random.nextBoolean()) {
                        children(all).forEach(all::removeChild);
                    }
                    all.appendChild(extension.cloneNode(true));
                    return done;
                }));
    }

    private static Optional<String> calling(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "callActivity"))
                .flatMap(call -> plan.any(
                                random,
                                element -> is(PlanDocument.around(element, 2), "callActivity") && is(element, "in"))
                        .map(in -> {
                            String done = called(call) + " handing over less or otherwise: " + called(in);
                            switch (random.nextInt(3)) {
                                case 0 -> in.getParentNode().removeChild(in);
                                case 1 -> in.setAttribute("source", OddTexts.any(random));
                                default ->
                                    in.setAttribute("sourceExpression", one(random, List.of("D99", "${unit}", "x")));
                            }
                            return done;
                        }));
    }
}
