package vn.kiemdiem.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.table.TableFile;

/** The invented organization of the demo, imported from its CSV files like any other. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoProperties.class)
class DemoOrganization {

    private final ResourcePatternResolver resources;
    private final OrganizationImport organizationImport;
    private final Organization organization;
    private final IdentityService identities;
    private final DemoProperties properties;

    DemoOrganization(
            ResourcePatternResolver resources,
            OrganizationImport organizationImport,
            Organization organization,
            IdentityService identities,
            DemoProperties properties) {
        this.resources = resources;
        this.organizationImport = organizationImport;
        this.organization = organization;
        this.identities = identities;
        this.properties = properties;
    }

    void load() throws IOException {
        List<TableFile> files = new ArrayList<>();
        for (Resource file : resources.getResources("classpath:demo/tra-son/*.csv")) {
            files.add(new TableFile(String.valueOf(file.getFilename()), file.getContentAsByteArray()));
        }
        organizationImport.importFiles(files);
        accounts().forEach(this::givePassword);
    }

    List<StaffAccount> accounts() {
        return organization.accounts();
    }

    String password() {
        return properties.password();
    }

    private void givePassword(StaffAccount account) {
        User user = identities.createUserQuery().userId(account.id()).singleResult();
        user.setPassword(properties.password());
        identities.saveUser(user);
    }
}
