package vn.kiemdiem.plan.check.process;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.springframework.stereotype.Component;

/** A deadline that is missed leaves the work open and is told to somebody (design 1 and 5). */
@Component
class EscalationRule implements PlanRule {

    private static final String ESCALATION = "${escalateOverdueDelegate}";

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> timers = DeadlineTimer.of(plan).stream()
                .map(timer -> Levels.idOf(timer.event()))
                .collect(Collectors.toSet());
        return Stream.of(
                        DeadlineTimer.of(plan).stream()
                                .filter(timer ->
                                        timer.isBoundary() && timer.named().isPresent())
                                .flatMap(timer -> timer(plan, timer)),
                        plan.all(ServiceTask.class)
                                .filter(EscalationRule::isEscalation)
                                .flatMap(EscalationRule::withoutUnits),
                        plan.all(FlowNode.class)
                                .filter(node -> isEscalation(node) && !isTimed(plan, node, timers))
                                .map(node -> Problem.error("ESCALATION_WITHOUT_TIMER", node)))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> timer(PlanModel plan, DeadlineTimer timer) {
        FlowNode event = (FlowNode) timer.event();
        boolean escalates = plan.outgoing(event).stream()
                .map(flow -> plan.end(flow, "targetRef"))
                .anyMatch(next -> next != null
                        && isEscalation(next)
                        && PlanModel.inputs(next)
                                .getOrDefault("deadline", "")
                                .strip()
                                .equals(asInput(timer)));
        boolean stays = PlanModel.attribute(event, "cancelActivity").equals("false");
        return Stream.concat(
                stays ? Stream.empty() : Stream.of(Problem.error("TIMER_INTERRUPTS", event)),
                escalates
                        ? Stream.empty()
                        : Stream.of(Problem.error("TIMER_WITHOUT_ESCALATION", event, asInput(timer))));
    }

    /** Whether nothing but timers lead to it. */
    private static boolean isTimed(PlanModel plan, FlowNode escalation, Set<String> timers) {
        return plan.incoming(escalation).stream()
                .allMatch(flow -> timers.contains(PlanModel.attribute(flow, "sourceRef")));
    }

    private static String asInput(DeadlineTimer timer) {
        return timer.code()
                .orElseGet(() -> timer.variable().map("${%s}"::formatted).orElse(""));
    }

    private static boolean isEscalation(BaseElement node) {
        return PlanModel.camunda(node, "delegateExpression").equals(ESCALATION);
    }

    private static Stream<Problem> withoutUnits(ServiceTask task) {
        return Stream.of("lateUnit", "informs")
                .filter(name -> !areUnits(PlanModel.inputs(task).getOrDefault(name, "")))
                .map(name -> Problem.error("ESCALATION_WITHOUT_UNITS", task, name));
    }

    private static boolean areUnits(String value) {
        return Arrays.stream(value.split(",(?![^{]*})", -1))
                .allMatch(unit -> Bodies.UNIT.matcher(unit).matches()
                        || Bodies.FOUND_UNIT.matcher(unit).matches());
    }
}
