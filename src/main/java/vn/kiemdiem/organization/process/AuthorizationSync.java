package vn.kiemdiem.organization.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.process.IdentityGroups.Wanted;

/** Keeps what groups may open; grants that exist already stay as an administrator left them. */
@Component
class AuthorizationSync {

    private final AuthorizationService authorizations;

    AuthorizationSync(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void bringInLine(IdentityGroups groups) {
        Set<Grant> granted = granted();
        grant(new Grant(IdentityGroups.USERS, Resources.APPLICATION, "tasklist"), Permissions.ACCESS, granted);
        grant(new Grant(IdentityGroups.USERS, Resources.APPLICATION, "welcome"), Permissions.ACCESS, granted);
        for (Wanted group : groups.byId().values()) {
            if (group.type().equals(IdentityGroups.SUPERVISOR)) {
                grant(new Grant(group.id(), Resources.APPLICATION, "cockpit"), Permissions.ACCESS, granted);
            }
        }
        for (Resources resource : Resources.values()) {
            grant(new Grant(IdentityGroups.ADMINS, resource, Authorization.ANY), Permissions.ALL, granted);
        }
    }

    private Set<Grant> granted() {
        Stream<Authorization> applications =
                authorizations.createAuthorizationQuery().resourceType(Resources.APPLICATION).list().stream();
        Stream<Authorization> admins =
                authorizations.createAuthorizationQuery().groupIdIn(IdentityGroups.ADMINS).list().stream();
        return Stream.concat(applications, admins)
                .filter(authorization -> authorization.getGroupId() != null
                        && authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT)
                .map(Grant::of)
                .collect(Collectors.toSet());
    }

    private void grant(Grant grant, Permission permission, Set<Grant> granted) {
        if (granted.contains(grant)) {
            return;
        }
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setGroupId(grant.groupId());
        authorization.setResourceType(grant.resourceType());
        authorization.setResourceId(grant.resourceId());
        authorization.addPermission(permission);
        authorizations.saveAuthorization(authorization);
    }

    private record Grant(String groupId, int resourceType, String resourceId) {

        Grant(String groupId, Resource resource, String resourceId) {
            this(groupId, resource.resourceType(), resourceId);
        }

        static Grant of(Authorization authorization) {
            return new Grant(
                    authorization.getGroupId(), authorization.getResourceType(), authorization.getResourceId());
        }
    }
}
