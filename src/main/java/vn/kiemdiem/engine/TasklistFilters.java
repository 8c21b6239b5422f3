package vn.kiemdiem.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that every user of Tasklist finds; each shows only what its user may see, soonest deadline first. */
@Component
public class TasklistFilters {

    /** The group of everybody who can log in. */
    public static final String EVERYBODY = "kiem-diem-users";

    private static final int SOON_DAYS = 3;
    private static final List<Shared> SHARED = List.of(
            new Shared(
                    "Việc của tôi",
                    "Việc giao đích danh cho tôi",
                    query -> query.taskAssigneeExpression("${currentUser()}")),
            new Shared(
                    "Việc của đơn vị tôi",
                    "Việc của các đơn vị mà tôi phụ trách",
                    query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")
                            .includeAssignedTasks()),
            new Shared(
                    "Đến hạn trong 3 ngày",
                    "Việc còn không quá 3 ngày",
                    query -> query.dueAfterExpression("${now()}")
                            .dueBeforeExpression("${dateTime().plusDays(" + SOON_DAYS + ")}")),
            new Shared("Quá hạn", "Việc đã quá thời hạn", query -> query.dueBeforeExpression("${now()}")));

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TasklistFilters(FilterService filters, TaskService tasks, AuthorizationService authorizations) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** Makes the filters that are missing. */
    @Transactional
    public void create() {
        for (int i = 0; i < SHARED.size(); i++) {
            Shared shared = SHARED.get(i);
            if (filters.createTaskFilterQuery().filterName(shared.name()).count() == 0) {
                create(shared, i);
            }
        }
    }

    private void create(Shared shared, int position) {
        TaskQuery query = shared.criteria()
                .apply(tasks.createTaskQuery())
                .orderByDueDate()
                .asc();
        Map<String, Object> properties = new HashMap<>();
        properties.put("description", shared.description());
        properties.put("priority", position);
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        properties.put(
                "variables",
                List.of(
                        Map.of("name", "unitName", "label", "Đơn vị"),
                        Map.of("name", "deadlineText", "label", "Thời hạn")));
        Filter filter = filters.newTaskFilter(shared.name()).setQuery(query).setProperties(properties);
        filters.saveFilter(filter);
        Authorization reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        reading.setGroupId(EVERYBODY);
        reading.setResource(Resources.FILTER);
        reading.setResourceId(filter.getId());
        reading.addPermission(Permissions.READ);
        authorizations.saveAuthorization(reading);
    }

    private record Shared(String name, String description, UnaryOperator<TaskQuery> criteria) {}
}
