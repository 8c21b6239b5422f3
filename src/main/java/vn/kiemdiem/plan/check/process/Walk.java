package vn.kiemdiem.plan.check.process;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** The ways through the nodes of a plan, along its flows and from a step to the events at its border. */
final class Walk {

    private final PlanModel plan;
    private final Map<String, List<FlowNode>> borders;

    Walk(PlanModel plan) {
        this.plan = plan;
        this.borders = plan.all(BoundaryEvent.class)
                .collect(Collectors.groupingBy(event -> PlanModel.attribute(event, "attachedToRef")));
    }

    Stream<FlowNode> next(FlowNode node) {
        Stream<FlowNode> along = plan.outgoing(node).stream()
                .map(flow -> plan.end(flow, "targetRef"))
                .filter(Objects::nonNull);
        return Stream.concat(along, borders.getOrDefault(String.valueOf(node.getId()), List.of()).stream());
    }

    Stream<FlowNode> previous(FlowNode node) {
        Stream<FlowNode> along = plan.incoming(node).stream()
                .map(flow -> plan.end(flow, "sourceRef"))
                .filter(Objects::nonNull);
        Stream<FlowNode> host = node instanceof BoundaryEvent
                ? Stream.ofNullable(plan.node(PlanModel.attribute(node, "attachedToRef")))
                : Stream.empty();
        return Stream.concat(along, host);
    }

    /** Everything that can be got to from the nodes, they themselves included. */
    static Set<FlowNode> from(Collection<FlowNode> starts, Function<FlowNode, Stream<FlowNode>> step) {
        Set<FlowNode> seen = new HashSet<>();
        Deque<FlowNode> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (seen.add(node)) {
                step.apply(node).forEach(open::push);
            }
        }
        return seen;
    }

    /** The nodes that stand on a circle all of whose nodes are such, or between two circles. */
    Set<FlowNode> circling(Predicate<FlowNode> such) {
        Set<FlowNode> left = plan.all(FlowNode.class).filter(such).collect(Collectors.toCollection(HashSet::new));
        trim(left, this::previous, this::next);
        trim(left, this::next, this::previous);
        return left;
    }

    /** Takes away, again and again, what nothing of the rest leads to. */
    private static void trim(
            Set<FlowNode> left,
            Function<FlowNode, Stream<FlowNode>> before,
            Function<FlowNode, Stream<FlowNode>> after) {
        Deque<FlowNode> open = new ArrayDeque<>(left);
        while (!open.isEmpty()) {
            FlowNode node = open.pop();
            if (left.contains(node) && before.apply(node).noneMatch(left::contains)) {
                left.remove(node);
                after.apply(node).filter(left::contains).forEach(open::push);
            }
        }
    }
}
