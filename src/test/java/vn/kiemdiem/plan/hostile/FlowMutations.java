package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.called;
import static vn.kiemdiem.plan.hostile.PlanDocument.is;
import static vn.kiemdiem.plan.hostile.PlanDocument.one;
import static vn.kiemdiem.plan.hostile.PlanDocument.pick;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.w3c.dom.Element;

/** Flows that lead elsewhere, and what decides between them. */
final class FlowMutations {

    private static final List<String> GATEWAYS = List.of("exclusiveGateway", "parallelGateway", "eventBasedGateway");
    private static final List<String> CONDITIONS = List.of(
            "${unit == 'x'}",
            "${unit}",
            "${khongCo}",
            "${khongCo == true}",
            "${units.hasBranchCommittee(unit)}",
            "${units.isOfKind(unit, 'branch')}",
            "${subjects.isIndividual(subject)}",
            "true");

    private FlowMutations() {}

    static List<Mutation> all() {
        return List.of(
                FlowMutations::exchanged,
                FlowMutations::redirected,
                FlowMutations::added,
                FlowMutations::without,
                FlowMutations::asked,
                FlowMutations::defaulted,
                FlowMutations::ofAnotherGateway,
                FlowMutations::attachedElsewhere,
                FlowMutations::gatewayPutIn);
    }

    private static Optional<Element> any(PlanDocument plan, Random random) {
        return plan.any(random, element -> is(element, "sequenceFlow"));
    }

    private static List<Element> siblings(Element element) {
        return PlanDocument.children(PlanDocument.around(element, 1)).stream()
                .filter(PlanDocument::isNode)
                .toList();
    }

    private static Optional<String> exchanged(PlanDocument plan, Random random) {
        return any(plan, random)
                .flatMap(flow -> any(plan, random)
                        .filter(other -> other != flow)
                        .map(other -> {
                            PlanFlows flows = new PlanFlows(plan);
                            String target = flow.getAttribute("targetRef");
                            flows.redirect(flow, other.getAttribute("targetRef"));
                            flows.redirect(other, target);
                            return called(flow) + " and " + called(other) + " with their ends exchanged";
                        }));
    }

    private static Optional<String> redirected(PlanDocument plan, Random random) {
        return any(plan, random)
                .flatMap(flow -> pick(random, siblings(flow)).map(target -> {
                    new PlanFlows(plan).redirect(flow, target);
                    return called(flow) + " to " + called(target);
                }));
    }

    private static Optional<String> added(PlanDocument plan, Random random) {
        return plan.any(random, PlanDocument::isNode)
                .flatMap(source -> pick(random, siblings(source)).map(target -> {
                    new PlanFlows(plan).add(source, target);
                    return "a flow from " + called(source) + " to " + called(target);
                }));
    }

    private static Optional<String> without(PlanDocument plan, Random random) {
        return any(plan, random).map(flow -> {
            new PlanFlows(plan).remove(flow);
            return "without " + called(flow) + " and its drawing";
        });
    }

    private static Optional<String> asked(PlanDocument plan, Random random) {
        return any(plan, random).map(flow -> {
            String condition = one(random, CONDITIONS);
            PlanDocument.children(flow).stream()
                    .filter(child -> is(child, "conditionExpression"))
                    .forEach(flow::removeChild);
            Element asked = plan.bpmn("conditionExpression");
            asked.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
            asked.setTextContent(condition);
            flow.appendChild(asked);
            return called(flow) + " if " + condition;
        });
    }

    private static Optional<String> defaulted(PlanDocument plan, Random random) {
        return plan.any(random, node -> is(node, "exclusiveGateway"))
                .flatMap(gateway -> any(plan, random).map(flow -> {
                    gateway.setAttribute("default", flow.getAttribute("id"));
                    return called(gateway) + " with " + called(flow) + " by default";
                }));
    }

    private static Optional<String> ofAnotherGateway(PlanDocument plan, Random random) {
        return plan.any(random, node -> node.getLocalName().endsWith("Gateway")).map(gateway -> {
            String kind = one(random, GATEWAYS);
            String done = called(gateway) + " as " + kind;
            plan.rename(gateway, PlanDocument.BPMN, "bpmn:" + kind);
            return done;
        });
    }

    private static Optional<String> attachedElsewhere(PlanDocument plan, Random random) {
        return plan.any(random, node -> is(node, "boundaryEvent"))
                .flatMap(event -> pick(random, siblings(event)).map(host -> {
                    event.setAttribute("attachedToRef", host.getAttribute("id"));
                    return called(event) + " at " + called(host);
                }));
    }

    /** A way round a step, or back to it, through two gateways, as a person would draw it. */
    private static Optional<String> gatewayPutIn(PlanDocument plan, Random random) {
        return any(plan, random)
                .flatMap(flow -> plan.byId(flow.getAttribute("targetRef"))
                        .flatMap(target -> any(plan, random)
                                .filter(other -> other != flow && other.getParentNode() == flow.getParentNode())
                                .flatMap(other -> plan.byId(other.getAttribute("targetRef"))
                                        .map(otherTarget -> bypass(plan, random, flow, target, other, otherTarget)))));
    }

    private static String bypass(
            PlanDocument plan, Random random, Element flow, Element target, Element other, Element otherTarget) {
        PlanFlows flows = new PlanFlows(plan);
        String kind = one(random, List.of("exclusiveGateway", "exclusiveGateway", "parallelGateway"));
        Element split = gateway(plan, kind, flow);
        Element join = gateway(plan, kind, flow);
        flows.redirect(flow, split);
        flows.redirect(other, join);
        Element on = flows.add(split, target);
        flows.add(join, otherTarget);
        Element bypass = flows.add(split, join);
        if (kind.equals("exclusiveGateway")) {
            split.setAttribute("default", on.getAttribute("id"));
            on.setAttribute("name", "Không");
            bypass.setAttribute("name", "Có");
            Element asked = plan.bpmn("conditionExpression");
            asked.setAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "xsi:type", "bpmn:tFormalExpression");
            asked.setTextContent(one(random, CONDITIONS));
            bypass.appendChild(asked);
        }
        return "a way (" + kind + ") from before " + called(target) + " to before " + called(otherTarget);
    }

    private static Element gateway(PlanDocument plan, String kind, Element flow) {
        Element gateway = plan.bpmn(kind);
        gateway.setAttribute("id", plan.newId("gateway"));
        flow.getParentNode().appendChild(gateway);
        new PlanFlows(plan).draw("BPMNShape", gateway);
        return gateway;
    }
}
