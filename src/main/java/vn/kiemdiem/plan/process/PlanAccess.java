package vn.kiemdiem.plan.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.organization.OrganizationImported;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanImports;
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
    private final PlanImports imports;

    PlanAccess(
            RepositoryService repository,
            AuthorizationService authorizations,
            Plans plans,
            PlanReaders readers,
            PlanImports imports) {
        this.repository = repository;
        this.authorizations = authorizations;
        this.plans = plans;
        this.readers = readers;
        this.imports = imports;
    }

    /** After an import there may be other units. An import on one node and the start of another wait for each other. */
    @EventListener(OrganizationImported.class)
    @Transactional
    public void grant() {
        imports.holdReaders();
        Map<String, Set<String>> granted = granted();
        Map<PlanHeader, List<String>> definitions = new HashMap<>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(definition -> plans.ofDefinition(definition.getId())
                        .ifPresent(plan -> definitions
                                .computeIfAbsent(plan, any -> new ArrayList<>())
                                .add(definition.getKey())));
        definitions.forEach((plan, keys) -> grant(plan, keys, granted));
    }

    /** The same for the plan whose definitions these are, which need not be stored yet. */
    void grant(PlanHeader plan, List<String> definitionKeys) {
        imports.holdReaders();
        grant(plan, definitionKeys, granted());
    }

    /** Which groups have a grant on which definition, by its key. */
    private Map<String, Set<String>> granted() {
        return authorizations.createAuthorizationQuery().resourceType(Resources.PROCESS_DEFINITION).list().stream()
                .filter(authorization -> authorization.getGroupId() != null)
                .collect(Collectors.groupingBy(
                        Authorization::getResourceId,
                        Collectors.mapping(Authorization::getGroupId, Collectors.toSet())));
    }

    private void grant(PlanHeader plan, List<String> definitionKeys, Map<String, Set<String>> granted) {
        List<String> over = readers.unitsOver(plan);
        List<String> in = readers.unitsIn(plan);
        for (String key : definitionKeys) {
            Set<String> groups = granted.computeIfAbsent(key, any -> new HashSet<>());
            over.forEach(unit -> grant(unit + "-supervisors", key, SUPERVISING, groups));
            in.forEach(unit -> grant(unit + "-people", key, KNOWING, groups));
        }
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
