package vn.kiemdiem.plan.check.process;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A call activity calls another pool of its own file, in its own version, for a unit; and no pool calls itself. */
@Component
@Order(PlanRule.ENDLESS)
class CallRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Map<String, Set<String>> calls = plan.all(CallActivity.class)
                .collect(Collectors.groupingBy(
                        CallRule::caller, Collectors.mapping(CallRule::called, Collectors.toSet())));
        Set<String> pools = plan.all(Process.class)
                .map(process -> String.valueOf(process.getId()))
                .collect(Collectors.toSet());
        return plan.all(CallActivity.class).flatMap(call -> problems(call, calls, pools));
    }

    private static Stream<Problem> problems(CallActivity call, Map<String, Set<String>> calls, Set<String> pools) {
        Stream<Problem> elsewhere = pools.contains(called(call))
                ? Stream.empty()
                : Stream.of(Problem.error("CALL_LEAVES_THE_FILE", call, SafeXml.shown(called(call))));
        Stream<Problem> unbound =
                PlanModel.camunda(call, "calledElementBinding").equals("deployment")
                        ? Stream.empty()
                        : Stream.of(Problem.error("CALL_NOT_BOUND", call));
        boolean keyed = PlanModel.extensions(call, CamundaIn.class).anyMatch(in -> in.getCamundaBusinessKey() != null);
        Stream<Problem> keyless = keyed ? Stream.empty() : Stream.of(Problem.error("CALL_WITHOUT_KEY", call));
        Stream<Problem> endless = leadsTo(called(call), caller(call), calls)
                ? Stream.of(Problem.error("CALL_OF_ITSELF", call))
                : Stream.empty();
        return Stream.of(elsewhere, unbound, keyless, endless).flatMap(problems -> problems);
    }

    private static boolean leadsTo(String from, String to, Map<String, Set<String>> calls) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            String process = open.pop();
            if (process.equals(to)) {
                return true;
            }
            if (seen.add(process)) {
                open.addAll(calls.getOrDefault(process, Set.of()));
            }
        }
        return false;
    }

    private static String called(CallActivity call) {
        return PlanModel.attribute(call, "calledElement");
    }

    private static String caller(CallActivity call) {
        ModelElementInstance around = call;
        while (around != null && !(around instanceof Process)) {
            around = around.getParentElement();
        }
        return around == null ? "" : PlanModel.attribute(around, "id");
    }
}
