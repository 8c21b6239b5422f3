package vn.kiemdiem.duty.process;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.VisibleTasks;

/** Asks the engine, which knows the caller from the door. */
@Component
class EngineVisibleTasks implements VisibleTasks {

    private final TaskService tasks;

    EngineVisibleTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean include(String task) {
        return tasks.createTaskQuery().taskId(task).count() == 1;
    }
}
