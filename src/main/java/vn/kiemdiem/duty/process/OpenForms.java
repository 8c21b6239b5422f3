package vn.kiemdiem.duty.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.plan.process.PlanFile;

/** Prefills outdated forms of open tasks anew; Tasklist shows it when the task is opened next. */
@Component
class OpenForms {

    /** A task of a file: its form, and the names of its properties. */
    private record Shown(String element, String form, Set<String> properties) {}

    private final RepositoryService repository;
    private final TaskService tasks;
    private final TaskForms forms;
    private final DutyReader reader;
    private final FormValues formValues;
    /** By the version of a plan's file, which never changes. */
    private final Map<String, List<Shown>> shownBy = new ConcurrentHashMap<>();

    OpenForms(
            RepositoryService repository,
            TaskService tasks,
            TaskForms forms,
            DutyReader reader,
            FormValues formValues) {
        this.repository = repository;
        this.tasks = tasks;
        this.forms = forms;
        this.reader = reader;
        this.formValues = formValues;
    }

    /** What people have saved of the tasks stays. */
    @EventListener
    public void refresh(FormOutdated outdated) {
        String[] elements = elements(outdated);
        if (elements.length > 0) {
            tasks.createTaskQuery()
                    .processVariableValueEquals(DutyVariables.PLAN, outdated.plan())
                    .taskDefinitionKeyIn(elements)
                    .list()
                    .forEach(task -> refresh(task, outdated.formId()));
        }
    }

    /** The ids of the plan's tasks that show it, in any version of its file: of a district's open tasks a few. */
    private String[] elements(FormOutdated outdated) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(outdated.plan()).list().stream()
                .map(ProcessDefinition::getId)
                .flatMap(version -> shownBy.computeIfAbsent(version, this::shown).stream())
                .filter(task -> task.form().equals(outdated.formId())
                        && outdated.property().stream().allMatch(task.properties()::contains))
                .map(Shown::element)
                .distinct()
                .toArray(String[]::new);
    }

    private List<Shown> shown(String version) {
        return repository.getBpmnModelInstance(version).getModelElementsByType(UserTask.class).stream()
                .filter(task -> task.getCamundaFormRef() != null)
                .map(task -> new Shown(
                        task.getId(),
                        task.getCamundaFormRef(),
                        PlanFile.properties(task).keySet()))
                .toList();
    }

    /** Prefills the form of the one task anew; false where the task is no longer open. */
    boolean refresh(String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).initializeFormKeys().singleResult();
        if (task == null || task.getCamundaFormRef() == null) {
            return false;
        }
        refresh(task, task.getCamundaFormRef().getKey());
        return true;
    }

    private void refresh(Task task, String formId) {
        Map<String, Object> values = new HashMap<>();
        forms.byId(formId)
                .prefill(reader.duty(task))
                .forEach((key, value) -> values.put(key, formValues.toVariable(value)));
        tasks.setVariablesLocal(task.getId(), values);
    }
}
