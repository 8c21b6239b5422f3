package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** Work that leaves the process, joins and a person's completion each end a transaction: a fault undoes no more. */
@Component
class TransactionRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return plan.all(FlowNode.class).flatMap(node -> problems(plan, node));
    }

    private static Stream<Problem> problems(PlanModel plan, FlowNode node) {
        boolean before = node instanceof ServiceTask
                || node instanceof SendTask
                || node instanceof ParallelGateway && plan.incoming(node).size() > 1;
        boolean after = node instanceof UserTask && !isMultiple(node)
                || node instanceof ReceiveTask
                || node instanceof IntermediateCatchEvent;
        return Stream.concat(warning(node, "asyncBefore", before), warning(node, "asyncAfter", after));
    }

    private static Stream<Problem> warning(FlowNode node, String attribute, boolean wanted) {
        boolean set = PlanModel.camunda(node, attribute).equals("true");
        String code = wanted ? "TRANSACTION_GOES_ON" : "TRANSACTION_ENDS_EARLY";
        return set == wanted ? Stream.empty() : Stream.of(Problem.warning(code, node, attribute));
    }

    private static boolean isMultiple(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }
}
