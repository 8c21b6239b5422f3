package vn.kiemdiem.plan.check.process;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A user task has a form, one of those that the application fills and records. */
@Component
class FormRule implements PlanRule {

    private final Words words;

    FormRule(Words words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> forms = words.forms();
        return plan.all(UserTask.class).flatMap(task -> problem(task, forms).stream());
    }

    private static Optional<Problem> problem(UserTask task, Set<String> forms) {
        String form = PlanModel.camunda(task, "formRef");
        if (form.isEmpty()) {
            return Optional.of(Problem.error("TASK_WITHOUT_FORM", task, ListText.of(forms)));
        }
        return forms.contains(form)
                ? Optional.empty()
                : Optional.of(Problem.error("UNKNOWN_FORM", task, form, ListText.of(forms)));
    }
}
