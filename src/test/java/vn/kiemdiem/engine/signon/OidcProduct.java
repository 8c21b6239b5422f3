package vn.kiemdiem.engine.signon;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.engine.signon.ForgedTokens.Way;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TestFiles;

/** The product with the school branch's accounts, whose people sign on at a provider; a stranger is known there, too. */
@SpringBootTest(
        webEnvironment = WebEnvironment.DEFINED_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=Kiem-Diem-2023",
            "kiemdiem.sign-on.oidc.registration=co-quan",
            "spring.security.oauth2.client.registration.co-quan.client-id=" + IdentityProvider.CLIENT,
            "spring.security.oauth2.client.registration.co-quan.client-secret=" + IdentityProvider.SECRET,
            "spring.security.oauth2.client.registration.co-quan.scope=openid"
        })
@Import(TestDatabase.class)
@DirtiesContext
abstract class OidcProduct {

    static final String STRANGER = "nguoi-la";
    static final int PORT = TestSocketUtils.findAvailableTcpPort();
    static final IdentityProvider PROVIDER = IdentityProvider.start(PORT, "bi-thu", STRANGER);

    @Autowired
    private OrganizationImport organization;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("server.port", () -> PORT);
        properties.add("spring.security.oauth2.client.provider.co-quan.issuer-uri", PROVIDER::issuer);
    }

    @BeforeEach
    void importAccounts() {
        organization.importFiles(Demos.organization("tra-son-school-branch-2023"));
    }

    final void importAccount(String row) {
        organization.importFiles(List.of(TestFiles.csv(
                "tai-khoan.csv",
                "Mã tài khoản,Tên hiển thị,Thư điện tử,Vai trò,Đơn vị phụ trách,Đơn vị giám sát,Mã đối tượng",
                row)));
    }

    @AfterEach
    void writeRightTokens() {
        PROVIDER.forge(Way.NOT_AT_ALL);
    }

    @AfterAll
    static void stopProvider() {
        PROVIDER.close();
    }
}
