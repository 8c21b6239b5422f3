package vn.kiemdiem.plan.process;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.OrganizationChanged;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanReaders;

/**
 * Gives each plan's supervisors the sight of its processes in Cockpit, and the people of its units the sight of its
 * name and diagram in Tasklist; of another plan they see neither.
 */
@Component
class PlanAccess {

    private static final Permission[] SUPERVISING = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY
    };
    private static final Permission[] KNOWING = {ProcessDefinitionPermissions.READ};

    private final RepositoryService repository;
    private final AuthorizationService authorizations;
    private final Plans plans;
    private final PlanReaders readers;

    PlanAccess(RepositoryService repository, AuthorizationService authorizations, Plans plans, PlanReaders readers) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.plans = plans;
        this.readers = readers;
    }

    /** After an import there may be other units. */
    @EventListener(OrganizationChanged.class)
    public void grant() {
        List<ProcessDefinition> definitions =
                repository.createProcessDefinitionQuery().latestVersion().list();
        for (ProcessDefinition definition : definitions) {
            plans.ofDefinition(definition.getId()).ifPresent(plan -> grant(definition.getKey(), plan));
        }
    }

    private void grant(String definitionKey, PlanHeader plan) {
        Set<String> granted =
                new HashSet<>(authorizations
                        .createAuthorizationQuery()
                        .resourceType(Resources.PROCESS_DEFINITION)
                        .resourceId(definitionKey)
                        .list()
                        .stream()
                        .map(Authorization::getGroupId)
                        .collect(Collectors.toSet()));
        readers.unitsOver(plan).forEach(unit -> grant(unit + "-supervisors", definitionKey, SUPERVISING, granted));
        readers.unitsIn(plan).forEach(unit -> grant(unit + "-people", definitionKey, KNOWING, granted));
    }

    private void grant(String group, String definitionKey, Permission[] permissions, Set<String> granted) {
        if (granted.add(group)) {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(Resources.PROCESS_DEFINITION);
            grant.setResourceId(definitionKey);
            grant.setPermissions(permissions);
            authorizations.saveAuthorization(grant);
        }
    }
}
