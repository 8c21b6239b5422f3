package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.StaffAccount;

/** The invented organizations of the demo, imported from their CSV files like any other. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoOrganization {

    private final OrganizationImport organizationImport;
    private final Organization organization;
    private final IdentityService identities;
    private final String password;

    DemoOrganization(
            OrganizationImport organizationImport,
            Organization organization,
            IdentityService identities,
            DemoProperties properties) {
        this.organizationImport = organizationImport;
        this.organization = organization;
        this.identities = identities;
        this.password = properties.password();
    }

    void load(Demo demo) throws IOException {
        organizationImport.importFiles(new DemoFolder(demo.folder()).organization());
    }

    /**
     * Gives their password to those who have none. Of administrators only the first has one, from its own setting: with
     * several organizations one is enough, who sees them all.
     */
    void givePasswords() {
        // Side by side: a password is hashed slowly on purpose, and here there are dozens.
        organization.accounts().parallelStream()
                .filter(account -> !account.admin())
                .map(account ->
                        identities.createUserQuery().userId(account.id()).singleResult())
                .filter(user -> user.getPassword() == null)
                .forEach(this::givePassword);
    }

    /** The accounts with which a newcomer sees the most of the demo; nobody who cannot log in. */
    List<StaffAccount> accounts(Demo demo) {
        return demo.accounts().stream()
                .map(organization::account)
                .flatMap(Optional::stream)
                .filter(this::hasPassword)
                .toList();
    }

    String password() {
        return password;
    }

    private boolean hasPassword(StaffAccount account) {
        return identities.createUserQuery().userId(account.id()).singleResult().getPassword() != null;
    }

    private void givePassword(User user) {
        user.setPassword(password);
        identities.saveUser(user);
    }
}
