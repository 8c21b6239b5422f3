package vn.kiemdiem.architecture;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;

/** Codes of deadlines that a call activity hands to the pool it calls, so that two callers can share one pool. */
final class HandedCodes {

    private HandedCodes() {}

    /** The codes behind what a timer names: the one in quotes, or those that callers put into the variable. */
    static List<String> of(PlanFile plan, String named) {
        return named.startsWith("'")
                ? List.of(named.substring(1, named.length() - 1))
                : plan.all(CallActivity.class)
                        .flatMap(call -> PlanFile.extensions(call, CamundaIn.class))
                        .filter(in -> !named.isEmpty() && named.equals(in.getCamundaTarget()))
                        .map(CamundaIn::getCamundaSourceExpression)
                        .filter(code -> code != null)
                        .toList();
    }
}
