package vn.kiemdiem.plan.check.process;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.springframework.stereotype.Component;

/** What no person does, a delegate of the vocabulary does. */
@Component
class DoerRule implements PlanRule {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{[a-z][A-Za-z]*Delegate}");

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return plan.all(Task.class)
                .filter(task -> task instanceof ServiceTask || task instanceof SendTask)
                .filter(task -> !DELEGATE.matcher(PlanModel.camunda(task, "delegateExpression"))
                        .matches())
                .map(task -> Problem.error(
                        "TASK_WITHOUT_DELEGATE", task, SafeXml.shown(PlanModel.camunda(task, "delegateExpression"))));
    }
}
