package vn.kiemdiem.plan.check.process;

import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A form comes with the product, not with the plan: its newest version is the one that people see. */
@Component
class FormBindingRule implements PlanRule {

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return plan.all(UserTask.class)
                .filter(task -> !PlanModel.camunda(task, "formRef").isEmpty())
                .filter(task -> !PlanModel.camunda(task, "formRefBinding").equals("latest"))
                .map(task -> Problem.error("FORM_NOT_LATEST", task));
    }
}
