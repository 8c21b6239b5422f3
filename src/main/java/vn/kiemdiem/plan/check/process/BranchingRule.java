package vn.kiemdiem.plan.check.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** Flows split and join at gateways only, and each question has a named answer for every case. */
@Component
class BranchingRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return Stream.of(
                        plan.all(FlowNode.class).flatMap(node -> shape(plan, node)),
                        plan.all(ExclusiveGateway.class)
                                .filter(gateway -> asks(plan, gateway))
                                .flatMap(gateway -> answers(plan, gateway)),
                        plan.all(EventBasedGateway.class).flatMap(gateway -> races(plan, gateway)),
                        plan.all(SequenceFlow.class).flatMap(flow -> flow(plan, flow)),
                        twice(plan))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> shape(PlanModel plan, FlowNode node) {
        boolean joins = plan.incoming(node).size() > 1;
        boolean splits = plan.outgoing(node).size() > 1;
        if (!(node instanceof Gateway)) {
            return joins || splits ? Stream.of(Problem.error("BRANCH_WITHOUT_GATEWAY", node)) : Stream.empty();
        }
        if (joins && splits) {
            return Stream.of(Problem.error("GATEWAY_JOINS_AND_SPLITS", node));
        }
        return joins || splits ? Stream.empty() : Stream.of(Problem.warning("GATEWAY_IDLE", node));
    }

    private static Stream<Problem> answers(PlanModel plan, ExclusiveGateway gateway) {
        String cautious = PlanModel.attribute(gateway, "default");
        List<SequenceFlow> branches = plan.outgoing(gateway);
        Stream<Problem> none = branches.stream().anyMatch(branch -> cautious.equals(branch.getId()))
                ? Stream.empty()
                : Stream.of(Problem.error("GATEWAY_WITHOUT_DEFAULT", gateway));
        Stream<Problem> unconditional = branches.stream()
                .filter(branch ->
                        !cautious.equals(branch.getId()) && condition(branch).isEmpty())
                .map(branch -> Problem.error("BRANCH_WITHOUT_CONDITION", branch, gatewayName(gateway)));
        Stream<Problem> unnamed = branches.stream()
                .filter(branch -> PlanModel.attribute(branch, "name").isBlank())
                .map(branch -> Problem.error("BRANCH_WITHOUT_NAME", branch, gatewayName(gateway)));
        return Stream.of(none, unconditional, unnamed).flatMap(problems -> problems);
    }

    private static Stream<Problem> races(PlanModel plan, EventBasedGateway gateway) {
        return plan.outgoing(gateway).stream()
                .filter(branch -> !(plan.end(branch, "targetRef") instanceof IntermediateCatchEvent
                        || plan.end(branch, "targetRef") instanceof ReceiveTask))
                .map(branch -> Problem.error("RACE_WITHOUT_EVENT", branch, gatewayName(gateway)));
    }

    private static Stream<Problem> flow(PlanModel plan, SequenceFlow flow) {
        boolean answers = plan.end(flow, "sourceRef") instanceof ExclusiveGateway gateway
                && asks(plan, gateway)
                && !PlanModel.attribute(gateway, "default").equals(flow.getId());
        Stream<Problem> stray = answers || flow.getConditionExpression() == null
                ? Stream.empty()
                : Stream.of(Problem.error("CONDITION_ANSWERS_NOTHING", flow));
        Stream<Problem> text = condition(flow).isEmpty() || condition(flow).startsWith("${")
                ? Stream.empty()
                : Stream.of(Problem.error("CONDITION_IS_NO_EXPRESSION", flow, SafeXml.shown(condition(flow))));
        return Stream.concat(stray, text);
    }

    private static Stream<Problem> twice(PlanModel plan) {
        return plan
                .all(SequenceFlow.class)
                .collect(Collectors.groupingBy(BranchingRule::ends, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .flatMap(List::stream)
                .map(flow -> Problem.error("FLOW_TWICE", flow));
    }

    private static List<String> ends(SequenceFlow flow) {
        return List.of(PlanModel.attribute(flow, "sourceRef"), PlanModel.attribute(flow, "targetRef"));
    }

    /** Only an exclusive gateway that splits puts a question. */
    private static boolean asks(PlanModel plan, ExclusiveGateway gateway) {
        return plan.outgoing(gateway).size() > 1;
    }

    private static String condition(SequenceFlow flow) {
        ConditionExpression condition = flow.getConditionExpression();
        return condition == null ? "" : condition.getTextContent().strip();
    }

    private static String gatewayName(Gateway gateway) {
        String name = PlanModel.attribute(gateway, "name");
        return SafeXml.shown(name.isEmpty() ? String.valueOf(gateway.getId()) : name);
    }
}
