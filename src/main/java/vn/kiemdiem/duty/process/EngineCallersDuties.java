package vn.kiemdiem.duty.process;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.CallersDuties;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;

/** Finds tasks with the caller's authorizations, and reads them with the application's. */
@Component
class EngineCallersDuties implements CallersDuties {

    private final TaskService tasks;
    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final DutyReader reader;
    private final OpenForms openForms;

    EngineCallersDuties(
            TaskService tasks,
            IdentityService identities,
            AuthorizationService authorizations,
            DutyReader reader,
            OpenForms openForms) {
        this.tasks = tasks;
        this.identities = identities;
        this.authorizations = authorizations;
        this.reader = reader;
        this.openForms = openForms;
    }

    @Override
    public Optional<Duty> visible(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .map(this::duty);
    }

    @Override
    public Optional<Duty> toFulfil(String task) {
        return visible(task).filter(duty -> mayWorkOn(task));
    }

    @Override
    public boolean anyVisible(String plan, Predicate<Duty> such) {
        return tasks.createTaskQuery().processVariableValueEquals(DutyVariables.PLAN, plan).list().stream()
                .map(this::duty)
                .anyMatch(such);
    }

    @Override
    public void showAnew(String task) {
        try {
            asApplication(() -> openForms.refresh(task));
        } catch (OptimisticLockingException e) {
            throw new Refused("Việc này vừa được người khác hoàn thành hoặc sửa; hãy mở lại việc rồi làm lại.");
        }
    }

    private Duty duty(Task task) {
        return asApplication(() -> reader.duty(task));
    }

    private boolean mayWorkOn(String task) {
        Authentication caller = identities.getCurrentAuthentication();
        return caller != null
                && authorizations.isUserAuthorized(
                        caller.getUserId(), caller.getGroupIds(), Permissions.TASK_WORK, Resources.TASK, task);
    }

    private <T> T asApplication(Supplier<T> work) {
        @Nullable Authentication caller = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(caller);
        }
    }
}
