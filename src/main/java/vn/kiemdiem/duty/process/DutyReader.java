package vn.kiemdiem.duty.process;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.plan.process.PlanFile;

/** Reads the duty that a user task is. */
@Component
class DutyReader {

    private final IdentityService identities;
    private final RuntimeService runtime;
    private final RepositoryService repository;

    DutyReader(IdentityService identities, RuntimeService runtime, RepositoryService repository) {
        this.identities = identities;
        this.runtime = runtime;
        this.repository = repository;
    }

    Duty duty(DelegateTask task) {
        // From the execution, not from the task: a form could have put its own values on the task.
        DelegateExecution execution = task.getExecution();
        UserTask model = task.getBpmnModelElementInstance();
        return duty(execution::getVariable, model, task.getAssignee());
    }

    Duty duty(Task task) {
        UserTask model = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return duty(name -> runtime.getVariable(task.getExecutionId(), name), model, task.getAssignee());
    }

    private Duty duty(Function<String, @Nullable Object> variables, UserTask model, @Nullable String assignee) {
        return new Duty(
                Objects.requireNonNullElse((String) variables.apply(DutyVariables.PLAN), ""),
                Objects.requireNonNullElse((String) variables.apply(DutyVariables.UNIT), ""),
                model.getId(),
                (String) variables.apply(DutyVariables.SUBJECT),
                PlanFile.properties(model),
                whoFulfils(assignee));
    }

    private @Nullable String whoFulfils(@Nullable String assignee) {
        Authentication login = identities.getCurrentAuthentication();
        return Optional.ofNullable(login).map(Authentication::getUserId).orElse(assignee);
    }
}
