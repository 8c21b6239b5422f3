package vn.kiemdiem.duty.process;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.plan.process.PlanFile;

/** Reads the duty that a user task is. */
@Component
class DutyReader {

    private static final String OWN_UNIT = "${unit}";
    private static final String EXPRESSION = "${";
    private static final String DECIDED_BY = "decidedBy";

    private final IdentityService identities;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;

    DutyReader(IdentityService identities, RuntimeService runtime, RepositoryService repository, TaskService tasks) {
        this.tasks = tasks;
        this.identities = identities;
        this.runtime = runtime;
        this.repository = repository;
    }

    Duty duty(DelegateTask task) {
        // From the execution, not from the task: a form could have put its own values on the task.
        DelegateExecution execution = task.getExecution();
        UserTask model = task.getBpmnModelElementInstance();
        Stream<@Nullable String> groups = task.getCandidates().stream().map(IdentityLink::getGroupId);
        return duty(execution::getVariable, model, task.getAssignee(), groups);
    }

    Duty duty(Task task) {
        UserTask model = repository
                .getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        Stream<@Nullable String> groups =
                tasks.getIdentityLinksForTask(task.getId()).stream().map(IdentityLink::getGroupId);
        return duty(name -> runtime.getVariable(task.getExecutionId(), name), model, task.getAssignee(), groups);
    }

    private Duty duty(
            Function<String, @Nullable Object> variables,
            UserTask model,
            @Nullable String assignee,
            Stream<@Nullable String> groups) {
        String unit = Objects.requireNonNullElse((String) variables.apply(DutyVariables.UNIT), "");
        Map<String, String> properties = PlanFile.properties(model);
        return new Duty(
                Objects.requireNonNullElse((String) variables.apply(DutyVariables.PLAN), ""),
                unit,
                model.getId(),
                (String) variables.apply(DutyVariables.SUBJECT),
                properties.getOrDefault(DECIDED_BY, candidate(model, unit, groups)),
                properties,
                whoFulfils(assignee));
    }

    /** A plan's file names one unit for each task, the unit whose process it is, or an expression for one. */
    private static String candidate(UserTask model, String unit, Stream<@Nullable String> groups) {
        String group = model.getCamundaCandidateGroups();
        if (group == null || group.equals(OWN_UNIT)) {
            return unit;
        }
        return group.startsWith(EXPRESSION)
                ? groups.filter(Objects::nonNull).findFirst().orElse(unit)
                : group;
    }

    private @Nullable String whoFulfils(@Nullable String assignee) {
        Authentication login = identities.getCurrentAuthentication();
        return Optional.ofNullable(login).map(Authentication::getUserId).orElse(assignee);
    }
}
