package vn.kiemdiem.escalation.process;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.kiemdiem.escalation.OpenDuties;
import vn.kiemdiem.notification.OpenTask;

/** Late duties are the engine's open tasks whose due date has passed. */
@Component
class EngineDuties implements OpenDuties {

    private static final int RAISED = 75;

    private final TaskService tasks;

    EngineDuties(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<OpenTask> dueBefore(String instance, Instant instant) {
        return tasks
                .createTaskQuery()
                .processInstanceId(instance)
                .dueBefore(Date.from(instant))
                .orderByDueDate()
                .asc()
                .list()
                .stream()
                .map(task -> new OpenTask(task.getId(), task.getName()))
                .toList();
    }

    @Override
    public void raisePriority(OpenTask task) {
        tasks.setPriority(task.id(), RAISED);
    }
}
