package vn.kiemdiem.duty.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.plan.check.KnownForms;

/** The forms that the application knows, by id. */
@Component
public class TaskForms implements KnownForms {

    private final Map<String, TaskForm> forms;

    TaskForms(List<TaskForm> forms) {
        this.forms = forms.stream().collect(Collectors.toUnmodifiableMap(TaskForm::id, Function.identity()));
    }

    @Override
    public Set<String> ids() {
        return forms.keySet();
    }

    @Override
    public Set<String> needs(String form) {
        return Optional.ofNullable(forms.get(form)).map(TaskForm::needs).orElse(Set.of());
    }

    @Override
    public boolean isOfOneSubject(String form) {
        return Optional.ofNullable(forms.get(form))
                .filter(TaskForm::isOfOneSubject)
                .isPresent();
    }

    TaskForm byId(String id) {
        TaskForm form = forms.get(id);
        if (form == null) {
            throw new IllegalStateException("Không có biểu mẫu «" + id + "»; các biểu mẫu hiện có: " + forms.keySet());
        }
        return form;
    }
}
