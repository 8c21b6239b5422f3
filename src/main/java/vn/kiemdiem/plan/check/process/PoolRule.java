package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.springframework.stereotype.Component;

/** Every pool beside the plan's own is called by a step or started by a notice; otherwise its work never comes. */
@Component
class PoolRule implements PlanRule {

    private static final String NOTIFY = "${notifyUnitsDelegate}";
    private static final String ANNOUNCE = "${announceRatingsDelegate}";
    private static final String RATING_NOTIFIED = "ratingNotified";

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> called = plan.all(CallActivity.class)
                .map(call -> PlanModel.attribute(call, "calledElement"))
                .collect(Collectors.toSet());
        Set<String> sent = sent(plan);
        Set<String> started = NoticeRule.messages(plan, StartEvent.class)
                .filter(start -> sent.contains(start.getValue()))
                .map(start -> PlanModel.attribute(start.getKey().getParentElement(), "id"))
                .collect(Collectors.toSet());
        return plan.own().stream()
                .flatMap(own -> plan.all(Process.class).filter(pool -> !pool.equals(own)))
                .filter(pool -> !called.contains(pool.getId()) && !started.contains(pool.getId()))
                .map(pool -> Problem.error("POOL_NEVER_STARTED", pool, SafeXml.shown(String.valueOf(pool.getId()))));
    }

    /** The names of the messages that the plan's notices send. */
    private static Set<String> sent(PlanModel plan) {
        return plan.all(Task.class)
                .flatMap(task -> switch (PlanModel.camunda(task, "delegateExpression")) {
                    case NOTIFY -> Stream.of(PlanModel.inputs(task).getOrDefault("notice", ""));
                    case ANNOUNCE -> Stream.of(RATING_NOTIFIED);
                    default -> Stream.<String>empty();
                })
                .map(notice -> "%s.%s".formatted(plan.planId().orElse(""), notice))
                .collect(Collectors.toSet());
    }
}
