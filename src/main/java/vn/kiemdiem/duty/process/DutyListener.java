package vn.kiemdiem.duty.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Drafts;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.engine.web.RefusedSentence;

/**
 * Binds each user task to the {@link TaskForm} of its form id: prefills task-local variables when the task is
 * created, records them when it is completed, and forgets drafts of what is over.
 *
 * <p>What a form submits lands only in those task-local variables. A name that the form does not have is refused, and
 * so is a changed copy of one of the process's own, such as {@link DutyVariables} or what a calling pool handed over:
 * nobody can change whose process it is.
 */
@Component
public class DutyListener implements TaskListener {

    private final TaskForms forms;
    private final DutyReader reader;
    private final DutyCards cards;
    private final FormValues formValues;
    private final Drafts drafts;
    private final OutdatedForms outdatedForms;
    private final AuditTrail trail;

    DutyListener(
            TaskForms forms,
            DutyReader reader,
            DutyCards cards,
            FormValues formValues,
            Drafts drafts,
            OutdatedForms outdatedForms,
            AuditTrail trail) {
        this.forms = forms;
        this.reader = reader;
        this.cards = cards;
        this.formValues = formValues;
        this.drafts = drafts;
        this.outdatedForms = outdatedForms;
        this.trail = trail;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_DELETE.equals(task.getEventName())) {
            drafts.forget(task.getId());
            return;
        }
        UserTask model = task.getBpmnModelElementInstance();
        String formId = model.getCamundaFormRef();
        if (formId == null) {
            return;
        }
        TaskForm form = forms.byId(formId);
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            prefill(task, model, form);
            return;
        }
        try {
            record(task, form);
            drafts.forget(task.getId());
        } catch (Refused refusal) {
            RefusedSentence.leave(String.valueOf(refusal.getMessage()));
            if (refusal instanceof Outdated outdated) {
                renew(task, form, outdated);
            }
            throw refusal;
        }
    }

    private void prefill(DelegateTask task, UserTask model, TaskForm form) {
        Map<String, Object> values = new HashMap<>();
        task.getExecution().getVariables().forEach((name, value) -> {
            if (!DutyVariables.isLoop(name, task.getExecution())) {
                values.put(name, value);
            }
        });
        values.putAll(cards.of(task, model));
        // A field without a variable of its own would be submitted into the process.
        form.fields().forEach(field -> values.put(field, null));
        form.prefill(reader.duty(task)).forEach((key, value) -> values.put(key, formValues.toVariable(value)));
        task.setVariablesLocal(values);
    }

    private void renew(DelegateTask task, TaskForm form, Outdated outdated) {
        Map<String, Object> typed = outdated.typed().orElseGet(() -> {
            Map<String, Object> submitted = formValues.toPlain(task.getVariablesLocal());
            submitted.keySet().retainAll(form.fields());
            return submitted;
        });
        outdatedForms.renewAfterRollback(task.getId(), reader.duty(task).fulfilledBy(), typed);
    }

    private void record(DelegateTask task, TaskForm form) {
        refuseForeignVariables(task);
        Duty duty = reader.duty(task);
        form.record(duty, Answers.of(formValues.toPlain(task.getVariablesLocal())));
        trail.record(Act.of(Action.DUTY_FULFILLED)
                .by(duty.by())
                .in(duty.plan())
                .forUnit(duty.body())
                .about(duty.subject())
                .with(duty.element()));
    }

    /** Whichever of the two a request could reach, it could not reach both. */
    private static boolean isAsCreated(String name, DelegateTask task) {
        return task.hasVariableLocal(name)
                && Objects.equals(
                        task.getVariableLocal(name), task.getExecution().getVariable(name));
    }

    private void refuseForeignVariables(DelegateTask task) {
        TreeSet<String> foreign = new TreeSet<>(task.getExecution().getVariableNames());
        foreign.removeIf(name -> DutyVariables.isLoop(name, task.getExecution()) || isAsCreated(name, task));
        if (!foreign.isEmpty()) {
            throw new Refused("Biểu mẫu không có mục «" + String.join("», «", foreign)
                    + "»; hãy mở lại việc trong danh sách và chỉ điền vào biểu mẫu.");
        }
    }
}
