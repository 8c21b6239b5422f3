package vn.kiemdiem.organization.process;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.OrganizationImported;

/** Brings the engine's users, groups and authorizations in line with the organization, in the import's transaction. */
@Component
class IdentitySync {

    private final Organization organization;
    private final IdentityService identity;
    private final UserSync users;
    private final GroupSync groups;
    private final AuthorizationSync authorizations;

    IdentitySync(
            Organization organization,
            IdentityService identity,
            UserSync users,
            GroupSync groups,
            AuthorizationSync authorizations) {
        this.organization = organization;
        this.identity = identity;
        this.users = users;
        this.groups = groups;
        this.authorizations = authorizations;
    }

    /** Also where the files bring nothing new: somebody may have removed a user or a membership in Admin. */
    @EventListener(OrganizationImported.class)
    void bringInLine() {
        var importing = identity.getCurrentAuthentication();
        // What the engine holds must be seen whole, whoever imports.
        identity.clearAuthentication();
        try {
            IdentityGroups wanted = IdentityGroups.of(organization);
            users.bringInLine(organization.accounts());
            groups.bringInLine(wanted, organization.accounts());
            authorizations.bringInLine(wanted);
        } finally {
            identity.setAuthentication(importing);
        }
    }
}
