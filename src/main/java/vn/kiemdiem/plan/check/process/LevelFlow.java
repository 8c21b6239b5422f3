package vn.kiemdiem.plan.check.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** The nodes of each level of a plan's file in the order in which they follow each other; ways back are left out. */
final class LevelFlow {

    private final Map<ModelElementInstance, List<FlowNode>> levels = new LinkedHashMap<>();
    private final Map<String, List<FlowNode>> next = new HashMap<>();
    private final Map<String, List<FlowNode>> before = new HashMap<>();

    LevelFlow(PlanModel plan) {
        plan.all(FlowNode.class)
                .forEach(node -> levels.computeIfAbsent(node.getParentElement(), any -> new ArrayList<>())
                        .add(node));
        plan.all(SequenceFlow.class).forEach(flow -> link(plan.end(flow, "sourceRef"), plan.end(flow, "targetRef")));
        plan.all(BoundaryEvent.class)
                .forEach(event -> link(plan.node(PlanModel.attribute(event, "attachedToRef")), event));
        levels.replaceAll((level, unordered) -> inOrder(unordered));
    }

    private void link(@Nullable FlowNode source, @Nullable FlowNode target) {
        if (source != null && target != null && source.getParentElement().equals(target.getParentElement())) {
            next.computeIfAbsent(Levels.idOf(source), any -> new ArrayList<>()).add(target);
            before.computeIfAbsent(Levels.idOf(target), any -> new ArrayList<>())
                    .add(source);
        }
    }

    /** The nodes of a level, each after all that lead to it but for ways back. */
    List<FlowNode> nodes(ModelElementInstance level) {
        return levels.getOrDefault(level, List.of());
    }

    /** The nodes that lead to the node, the host of a boundary event among them. */
    List<FlowNode> before(FlowNode node) {
        return before.getOrDefault(Levels.idOf(node), List.of());
    }

    /** Whether a level ends at the node. */
    boolean isLast(FlowNode node) {
        return next.getOrDefault(Levels.idOf(node), List.of()).stream().allMatch(BoundaryEvent.class::isInstance);
    }

    private List<FlowNode> inOrder(List<FlowNode> level) {
        Set<FlowNode> seen = new HashSet<>();
        List<FlowNode> finished = new ArrayList<>();
        level.stream().filter(node -> before(node).isEmpty()).forEach(start -> walk(start, seen, finished));
        level.forEach(node -> walk(node, seen, finished));
        Collections.reverse(finished);
        return finished;
    }

    private record Visit(FlowNode node, Iterator<FlowNode> rest) {}

    /** Depth first without recursion: a hostile chain is as long as its file. */
    private void walk(FlowNode start, Set<FlowNode> seen, List<FlowNode> finished) {
        Deque<Visit> open = new ArrayDeque<>();
        if (seen.add(start)) {
            open.push(visit(start));
        }
        while (!open.isEmpty()) {
            Visit visit = open.peek();
            if (!visit.rest().hasNext()) {
                finished.add(open.pop().node());
                continue;
            }
            FlowNode following = visit.rest().next();
            if (seen.add(following)) {
                open.push(visit(following));
            }
        }
    }

    private Visit visit(FlowNode node) {
        return new Visit(node, next.getOrDefault(Levels.idOf(node), List.of()).iterator());
    }
}
