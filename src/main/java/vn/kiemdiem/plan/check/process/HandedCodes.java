package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Codes of deadlines that call activities hand to the pools they call, so that two callers can share one pool. */
final class HandedCodes {

    private final Map<String, Set<String>> codes = new HashMap<>();

    private HandedCodes() {}

    static HandedCodes of(PlanModel plan) {
        return plan.once(HandedCodes.class, HandedCodes::read);
    }

    private static HandedCodes read(PlanModel plan) {
        HandedCodes handed = new HandedCodes();
        plan.all(CallActivity.class)
                .forEach(call -> of(call).forEach((variable, code) -> handed.codes
                        .computeIfAbsent(
                                key(PlanModel.attribute(call, "calledElement"), variable), any -> new LinkedHashSet<>())
                        .add(code)));
        return handed;
    }

    /** What one call hands over, by variable. */
    static Map<String, String> of(CallActivity call) {
        Map<String, String> handed = new HashMap<>();
        PlanModel.extensions(call, CamundaIn.class)
                .filter(in -> in.getCamundaTarget() != null && in.getCamundaSourceExpression() != null)
                .forEach(in -> handed.put(in.getCamundaTarget(), in.getCamundaSourceExpression()));
        return handed;
    }

    /** The codes for which the timer waits: its own, or those that the callers of its pool put into the variable. */
    Set<String> of(DeadlineTimer timer) {
        return timer.code()
                .map(Set::of)
                .orElseGet(() -> timer.variable()
                        .map(variable -> codes.getOrDefault(key(Levels.processOf(timer.event()), variable), Set.of()))
                        .orElse(Set.of()));
    }

    private static String key(String process, String variable) {
        return process + " " + variable;
    }
}
