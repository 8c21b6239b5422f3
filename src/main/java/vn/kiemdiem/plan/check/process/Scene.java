package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * A pool as one caller runs it: with the codes of deadlines that this caller hands over.
 *
 * @param call who calls it; empty for a pool that begins by itself
 */
record Scene(Process process, Optional<CallActivity> call, Map<String, String> handed) {

    /** A file with more callers of one pool than this is no plan; what the others hand over is left unchecked. */
    private static final int MOST_CALLERS = 10;

    static List<Scene> of(PlanModel plan) {
        Map<String, List<CallActivity>> calls = plan.all(CallActivity.class)
                .collect(Collectors.groupingBy(call -> PlanModel.attribute(call, "calledElement")));
        return plan.all(Process.class)
                .flatMap(process -> of(process, calls.getOrDefault(Levels.idOf(process), List.of())))
                .toList();
    }

    private static Stream<Scene> of(Process process, List<CallActivity> calls) {
        return calls.isEmpty()
                ? Stream.of(new Scene(process, Optional.empty(), Map.of()))
                : calls.stream()
                        .limit(MOST_CALLERS)
                        .map(call -> new Scene(process, Optional.of(call), HandedCodes.of(call)));
    }
}
