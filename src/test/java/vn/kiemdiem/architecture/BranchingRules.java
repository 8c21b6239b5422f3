package vn.kiemdiem.architecture;

import static vn.kiemdiem.architecture.Rule.when;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Where the flow of a plan file splits and joins. */
final class BranchingRules {

    static final Rule ONLY_GATEWAYS_SPLIT_AND_JOIN =
            Rule.of("onlyGatewaysSplitAndJoin", FlowNode.class, BranchingRules::splitOrJoinWithoutGateway);
    static final Rule GATEWAYS_SPLIT_OR_JOIN =
            Rule.of("gatewaysSplitOrJoin", Gateway.class, BranchingRules::gatewayThatDoesNotDoOneThing);
    static final Rule GATEWAYS_ARE_PLAIN = Rule.of("gatewaysArePlain", Gateway.class, BranchingRules::fancyGateway);
    static final Rule QUESTIONS_ARE_ANSWERED =
            Rule.of("questionsAreAnswered", ExclusiveGateway.class, BranchingRules::unansweredQuestion);
    static final Rule ONLY_ANSWERS_HAVE_CONDITIONS =
            Rule.of("onlyAnswersHaveConditions", SequenceFlow.class, BranchingRules::strayCondition);
    static final Rule RACES_ARE_BETWEEN_EVENTS =
            Rule.of("racesAreBetweenEvents", EventBasedGateway.class, BranchingRules::raceWithoutEvents);

    static final List<Rule> ALL = List.of(
            ONLY_GATEWAYS_SPLIT_AND_JOIN,
            GATEWAYS_SPLIT_OR_JOIN,
            GATEWAYS_ARE_PLAIN,
            QUESTIONS_ARE_ANSWERED,
            ONLY_ANSWERS_HAVE_CONDITIONS,
            RACES_ARE_BETWEEN_EVENTS);

    private BranchingRules() {}

    private static Stream<String> splitOrJoinWithoutGateway(PlanFile plan, FlowNode node) {
        boolean gateway = node instanceof Gateway;
        return Stream.concat(
                when(!gateway && plan.incoming(node).size() > 1, "flows join in it without a gateway"),
                when(!gateway && plan.outgoing(node).size() > 1, "flows split from it without a gateway"));
    }

    private static Stream<String> gatewayThatDoesNotDoOneThing(PlanFile plan, Gateway gateway) {
        boolean joins = plan.incoming(gateway).size() > 1;
        boolean splits = plan.outgoing(gateway).size() > 1;
        return Stream.concat(
                when(joins && splits, "it joins and splits at once"),
                when(!joins && !splits, "it neither joins nor splits"));
    }

    private static Stream<String> fancyGateway(PlanFile plan, Gateway gateway) {
        boolean plain = gateway instanceof ExclusiveGateway
                || gateway instanceof ParallelGateway
                || gateway instanceof EventBasedGateway;
        return when(!plain, "it is neither exclusive nor parallel nor event-based");
    }

    private static Stream<String> unansweredQuestion(PlanFile plan, ExclusiveGateway gateway) {
        if (!NamingRules.asks(plan, gateway)) {
            return Stream.empty();
        }
        Stream<String> withoutCondition = plan.outgoing(gateway).stream()
                .filter(flow -> flow.getConditionExpression() == null && !flow.equals(gateway.getDefault()))
                .map(flow -> "its branch %s has no condition and is not the default".formatted(flow.getId()));
        return Stream.of(
                        withoutCondition,
                        when(gateway.getDefault() == null, "it has no default branch"),
                        when(
                                !PlanFile.attribute(gateway, "name").isEmpty()
                                        && !gateway.getName().endsWith("?"),
                                "its name is not a question"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> strayCondition(PlanFile plan, SequenceFlow flow) {
        boolean answer = flow.getSource() instanceof Gateway gateway && NamingRules.asks(plan, gateway);
        return when(!answer && flow.getConditionExpression() != null, "it has a condition, but answers no question");
    }

    private static Stream<String> raceWithoutEvents(PlanFile plan, EventBasedGateway gateway) {
        return plan.outgoing(gateway).stream()
                .map(SequenceFlow::getTarget)
                .filter(target -> !(target instanceof IntermediateCatchEvent || target instanceof ReceiveTask))
                .map(target -> "it leads to %s, which waits for nothing".formatted(target.getId()));
    }
}
