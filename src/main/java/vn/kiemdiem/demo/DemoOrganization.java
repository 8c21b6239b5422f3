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

/** The invented organization of the demo, imported from its CSV files like any other. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoOrganization {

    private final OrganizationImport organizationImport;
    private final Organization organization;
    private final IdentityService identities;
    private final String password;
    private final Demo demo;

    DemoOrganization(
            OrganizationImport organizationImport,
            Organization organization,
            IdentityService identities,
            DemoProperties properties) {
        this.organizationImport = organizationImport;
        this.organization = organization;
        this.identities = identities;
        this.password = properties.password();
        this.demo = properties.running();
    }

    void load() throws IOException {
        organizationImport.importFiles(new DemoFolder(demo.folder()).organization());
        // Side by side: a password is hashed slowly on purpose, and here there are dozens.
        organization.accounts().parallelStream().forEach(this::givePassword);
    }

    /** The accounts with which a newcomer sees the most. */
    List<StaffAccount> accounts() {
        return demo.accounts().isEmpty()
                ? organization.accounts()
                : demo.accounts().stream()
                        .map(organization::account)
                        .flatMap(Optional::stream)
                        .toList();
    }

    String password() {
        return password;
    }

    private void givePassword(StaffAccount account) {
        User user = identities.createUserQuery().userId(account.id()).singleResult();
        user.setPassword(password);
        identities.saveUser(user);
    }
}
