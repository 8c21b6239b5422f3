package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A step for many runs over a collection of the vocabulary, side by side, each instance for itself. */
@Component
@Order(PlanRule.ENDLESS)
class InstancesRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return plan.all(Activity.class)
                .filter(activity -> activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics)
                .flatMap(activity ->
                        problems(activity, (MultiInstanceLoopCharacteristics) activity.getLoopCharacteristics()));
    }

    private static Stream<Problem> problems(Activity activity, MultiInstanceLoopCharacteristics instances) {
        Stream<Problem> unnamed = PlanModel.camunda(instances, "collection").startsWith("${")
                        && !PlanModel.camunda(instances, "elementVariable").isEmpty()
                ? Stream.empty()
                : Stream.of(Problem.error("INSTANCES_OF_NOTHING", activity));
        Stream<Problem> queued =
                instances.isSequential() ? Stream.of(Problem.error("INSTANCES_QUEUE", activity)) : Stream.empty();
        Stream<Problem> together = PlanModel.camunda(instances, "asyncAfter").equals("true")
                ? Stream.empty()
                : Stream.of(Problem.warning("INSTANCES_IN_ONE_TRANSACTION", activity));
        return Stream.of(unnamed, queued, together).flatMap(problems -> problems);
    }
}
