package vn.kiemdiem.notification.process;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.DueTask;
import vn.kiemdiem.notification.DueTasks;

/**
 * Reads the engine's open tasks, but not those of suspended plans, page by page; a task that is moved to a page already
 * read, because an earlier one is completed meanwhile, is left to the next day.
 */
@Component
class EngineDueTasks implements DueTasks {

    private static final int PAGE = 500;

    private final TaskService tasks;
    private final RepositoryService repository;

    EngineDueTasks(TaskService tasks, RepositoryService repository) {
        this.tasks = tasks;
        this.repository = repository;
    }

    @Override
    public void forEachDueBefore(Instant moment, Consumer<DueTask> reader) {
        TaskQuery query = tasks.createTaskQuery()
                .active()
                .dueBefore(Date.from(moment))
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc();
        Map<String, String> processNames = new HashMap<>();
        List<Task> page;
        int first = 0;
        do {
            page = query.listPage(first, PAGE);
            page.forEach(task -> reader.accept(dueTask(task, processNames)));
            first += PAGE;
        } while (page.size() == PAGE);
    }

    private DueTask dueTask(Task task, Map<String, String> processNames) {
        return new DueTask(
                task.getId(),
                Objects.requireNonNullElse(task.getName(), task.getId()),
                processNames.computeIfAbsent(task.getProcessDefinitionId(), this::processName),
                task.getDueDate().toInstant(),
                task.getAssignee(),
                tasks.getIdentityLinksForTask(task.getId()).stream()
                        .map(IdentityLink::getGroupId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private String processName(String processDefinitionId) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionId(processDefinitionId)
                .singleResult();
        return Objects.requireNonNullElse(definition.getName(), definition.getKey());
    }
}
