package vn.kiemdiem.duty.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.FormOutdated;

/** Prefills outdated forms of open tasks anew; Tasklist shows it when the task is opened next. */
@Component
class OpenForms {

    private final TaskService tasks;
    private final TaskForms forms;
    private final DutyReader reader;
    private final FormValues formValues;

    OpenForms(TaskService tasks, TaskForms forms, DutyReader reader, FormValues formValues) {
        this.tasks = tasks;
        this.forms = forms;
        this.reader = reader;
        this.formValues = formValues;
    }

    /** What people have saved of the tasks stays. */
    @EventListener
    public void refresh(FormOutdated outdated) {
        List<Task> open = tasks.createTaskQuery()
                .processVariableValueEquals(DutyVariables.PLAN, outdated.plan())
                .initializeFormKeys()
                .list();
        for (Task task : open) {
            CamundaFormRef form = task.getCamundaFormRef();
            if (form != null && form.getKey().equals(outdated.formId())) {
                refresh(task, outdated.formId());
            }
        }
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
