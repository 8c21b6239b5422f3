package vn.kiemdiem.escalation.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.kiemdiem.escalation.OpenDuties;
import vn.kiemdiem.notification.OpenTask;

/** Late duties are the engine's open tasks whose due date has passed. */
@Component
class EngineDuties implements OpenDuties {

    private static final int RAISED = 75;

    /** Asked at each deadline of a storm, where putting the engine's own query together was a fifth of all work. */
    private static final String DUE_BEFORE = """
            select * from act_ru_task where proc_inst_id_ = #{instance} and due_date_ < #{instant} order by due_date_
            """;

    private final TaskService tasks;

    EngineDuties(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<OpenTask> dueBefore(String instance, Instant instant) {
        return tasks
                .createNativeTaskQuery()
                .sql(DUE_BEFORE)
                .parameter("instance", instance)
                .parameter("instant", Timestamp.from(instant))
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
