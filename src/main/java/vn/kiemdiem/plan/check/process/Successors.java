package vn.kiemdiem.plan.check.process;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * What comes after any of some steps, along the flows and into sub-processes; of other pools nobody can tell.
 *
 * @param processes in which the steps are
 * @param reached the nodes on the ways from them and from the sub-processes around them
 */
record Successors(Set<String> processes, Set<FlowNode> reached) {

    static Successors of(PlanModel plan, Collection<? extends FlowNode> steps) {
        Walk walk = new Walk(plan);
        Set<FlowNode> next = steps.stream()
                .flatMap(Successors::withLevels)
                .flatMap(walk::next)
                .collect(Collectors.toSet());
        return new Successors(
                steps.stream().map(Levels::processOf).collect(Collectors.toSet()), Walk.from(next, walk::next));
    }

    private static Stream<FlowNode> withLevels(FlowNode step) {
        return Stream.concat(Stream.of(step), Levels.around(step))
                .filter(FlowNode.class::isInstance)
                .map(FlowNode.class::cast);
    }

    /** Whether one of the steps may have been taken before this one begins. */
    boolean include(FlowNode step) {
        String process = Levels.processOf(step);
        return processes.stream().anyMatch(other -> !other.equals(process))
                || withLevels(step).anyMatch(reached::contains);
    }
}
