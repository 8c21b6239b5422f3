package vn.kiemdiem.engine;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, so that no start-up ever waits open for whoever comes first. */
@Component
@EnableConfigurationProperties(AdminProperties.class)
public class FirstAdministrator {

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final AdminProperties properties;

    FirstAdministrator(IdentityService identities, AuthorizationService authorizations, AdminProperties properties) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.properties = properties;
    }

    /**
     * Makes the account and the group of administrators when there is no administrator yet.
     *
     * @throws StartupRefused when no password was given for it, or one that the policy refuses
     */
    @Transactional
    public void create() {
        if (identities.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).count() > 0) {
            return;
        }
        String password = properties.password();
        if (password == null || password.isBlank()) {
            throw new StartupRefused("Chưa có quản trị viên: hãy đặt mật khẩu cho tài khoản «" + properties.user()
                    + "» bằng biến môi trường KIEMDIEM_ADMIN_PASSWORD rồi chạy lại.");
        }
        if (!identities.checkPasswordAgainstPolicy(password).isValid()) {
            throw new StartupRefused(
                    "KIEMDIEM_ADMIN_PASSWORD chưa đủ mạnh: cần ít nhất 10 ký tự, có chữ hoa, chữ thường,"
                            + " chữ số và ký tự đặc biệt.");
        }
        createGroup();
        createUser(password);
        identities.createMembership(properties.user(), Groups.CAMUNDA_ADMIN);
    }

    private void createUser(String password) {
        User admin = identities.createUserQuery().userId(properties.user()).singleResult();
        if (admin == null) {
            admin = identities.newUser(properties.user());
            admin.setFirstName("Quản trị");
            admin.setLastName("");
        }
        admin.setPassword(password);
        identities.saveUser(admin);
    }

    private void createGroup() {
        if (identities.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
            Group group = identities.newGroup(Groups.CAMUNDA_ADMIN);
            group.setName("Quản trị viên");
            group.setType(Groups.GROUP_TYPE_SYSTEM);
            identities.saveGroup(group);
        }
        List<Resources> all = Arrays.asList(Resources.values());
        all.stream().filter(this::notGranted).forEach(this::grantAll);
    }

    private boolean notGranted(Resource resource) {
        return authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(Groups.CAMUNDA_ADMIN)
                        .resourceType(resource)
                        .resourceId(Authorization.ANY)
                        .count()
                == 0;
    }

    private void grantAll(Resource resource) {
        Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setGroupId(Groups.CAMUNDA_ADMIN);
        grant.setResource(resource);
        grant.setResourceId(Authorization.ANY);
        grant.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(grant);
    }
}
