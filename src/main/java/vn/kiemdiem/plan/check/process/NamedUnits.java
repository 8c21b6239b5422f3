package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The units that a plan's file names: its own, those that have work, those that are told or decide. */
final class NamedUnits {

    private NamedUnits() {}

    static Set<String> in(PlanModel plan) {
        return Stream.of(
                        Stream.of(plan.header().getOrDefault("plan.unit", "").strip()),
                        plan.all(UserTask.class).flatMap(task -> BodyRule.groups(task).stream()),
                        plan.all(FlowNode.class).flatMap(AddresseeRule::addressees))
                .flatMap(units -> units)
                .filter(Bodies.UNIT.asMatchPredicate())
                .collect(Collectors.toUnmodifiableSet());
    }
}
