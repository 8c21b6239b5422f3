package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every step can be reached, leads to an end, and stands in no circle in which nobody is waited for. */
@Component
@Order(PlanRule.ENDLESS)
class WayRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Walk walk = new Walk(plan);
        List<FlowNode> begins = plan.all(FlowNode.class).filter(WayRule::begins).toList();
        List<FlowNode> ends = Stream.concat(plan.all(FlowNode.class).filter(WayRule::ends), terminated(plan))
                .toList();
        Set<FlowNode> reached = Walk.from(begins, walk::next);
        Set<FlowNode> ending = Walk.from(ends, walk::previous);
        Set<String> waiting = plan.all(Process.class)
                .filter(WayRule::holdsWaiting)
                .map(process -> String.valueOf(process.getId()))
                .collect(Collectors.toSet());
        Set<FlowNode> circling = walk.circling(node -> !waits(waiting, node));
        return Stream.concat(
                plan.all(FlowNode.class).flatMap(node -> circle(node, circling)),
                plan.all(FlowNode.class)
                        .flatMap(node -> Stream.concat(in(plan, node, reached), out(plan, node, ending))));
    }

    private static Stream<Problem> in(PlanModel plan, FlowNode node, Set<FlowNode> reached) {
        boolean worn = node instanceof BoundaryEvent && plan.node(PlanModel.attribute(node, "attachedToRef")) != null;
        if (begins(node) || worn) {
            return Stream.empty();
        }
        if (plan.incoming(node).isEmpty()) {
            return Stream.of(Problem.error("STEP_WITHOUT_WAY_IN", node));
        }
        return reached.contains(node) ? Stream.empty() : Stream.of(Problem.error("STEP_UNREACHABLE", node));
    }

    private static Stream<Problem> out(PlanModel plan, FlowNode node, Set<FlowNode> ending) {
        if (ends(node)) {
            return Stream.empty();
        }
        if (plan.outgoing(node).isEmpty()) {
            return Stream.of(Problem.error("STEP_WITHOUT_WAY_OUT", node));
        }
        boolean leads = ending.contains(node)
                || plan.outgoing(node).stream().anyMatch(flow -> plan.end(flow, "targetRef") == null);
        return leads ? Stream.empty() : Stream.of(Problem.error("STEP_NEVER_ENDS", node));
    }

    /** Nodes of the levels that one branch ends for all, as the district's decision ends all rating again. */
    private static Stream<FlowNode> terminated(PlanModel plan) {
        return plan.all(TerminateEventDefinition.class)
                .map(end -> end.getParentElement().getParentElement())
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(level -> level.getChildElementsByType(FlowNode.class).stream());
    }

    private static Stream<Problem> circle(FlowNode node, Set<FlowNode> circling) {
        return circling.contains(node) ? Stream.of(Problem.error("LOOP_WITHOUT_WAITING", node)) : Stream.empty();
    }

    private static boolean begins(FlowNode node) {
        return node instanceof StartEvent || isTriggered(node);
    }

    private static boolean ends(FlowNode node) {
        return node instanceof EndEvent || isTriggered(node);
    }

    private static boolean isTriggered(FlowNode node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }

    /** Whether the node, or something within it, waits for a person, a moment or a message. */
    private static boolean waits(Set<String> waiting, FlowNode node) {
        if (node instanceof CallActivity call) {
            return waiting.contains(PlanModel.attribute(call, "calledElement"));
        }
        return isWait(node) || node instanceof SubProcess && holdsWaiting(node);
    }

    private static boolean holdsWaiting(ModelElementInstance level) {
        return level.getChildElementsByType(FlowNode.class).stream()
                .anyMatch(node -> isWait(node)
                        || node instanceof CallActivity
                        || node instanceof SubProcess && holdsWaiting(node));
    }

    private static boolean isWait(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof IntermediateCatchEvent;
    }
}
