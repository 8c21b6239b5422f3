package vn.kiemdiem.engine.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;
import com.unboundid.ldif.LDIFException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.database.TestDatabase;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.engine.WebAppLogin;
import vn.kiemdiem.organization.OrganizationImport;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "kiemdiem.notification.delivery-enabled=false",
            "kiemdiem.admin.password=Kiem-Diem-2023",
            "kiemdiem.sign-on.ldap.user-filter=(uid={0})",
            "kiemdiem.sign-on.ldap.user-base=ou=nguoi-dung",
            "spring.ldap.base=" + LdapSignOnIT.BASE,
            "spring.ldap.username=" + LdapSignOnIT.READER,
            "spring.ldap.password=" + LdapSignOnIT.READER_PASSWORD
        })
@Import(TestDatabase.class)
@DirtiesContext
class LdapSignOnIT {

    static final String BASE = "dc=co-quan,dc=vn";
    static final String READER = "cn=kiem-diem," + BASE;
    static final String READER_PASSWORD = "mat-khau-tai-khoan-doc";

    private static final String TASKS = "/engine-rest/task/count";
    private static final InMemoryDirectoryServer DIRECTORY = start();

    @Autowired
    private OrganizationImport organization;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void directory(DynamicPropertyRegistry properties) {
        properties.add("spring.ldap.urls", () -> "ldap://localhost:" + DIRECTORY.getListenPort());
    }

    @BeforeEach
    void importAccounts() {
        organization.importFiles(Demos.organization("tra-son-school-branch-2023"));
        identities.unlockUser("bi-thu");
    }

    @AfterAll
    static void stopDirectory() {
        DIRECTORY.shutDown(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKS, "/api/openapi"})
    void passwordOfTheDirectoryOpensTheDoors(String door) {
        assertThat(new RestCalls(port, "mat-khau-bi-thu").get(door, "bi-thu").statusCode())
                .isEqualTo(200);
        assertThat(new RestCalls(port, "mat-khau-sai").get(door, "bi-thu").statusCode())
                .isEqualTo(401);
    }

    @Test
    void passwordOfTheDirectoryLogsInToTheWebApps() {
        assertThat(WebAppLogin.of(port, "cap-uy")
                        .get("/camunda/api/admin/auth/user/default")
                        .body())
                .contains("\"userId\":\"cap-uy\"");
    }

    @Test
    void passwordOfTheProductNoLongerCounts() {
        User user = identities.createUserQuery().userId("bi-thu").singleResult();
        user.setPassword(RestCalls.PASSWORD);
        identities.saveUser(user);

        assertThat(new RestCalls(port).get(TASKS, "bi-thu").statusCode()).isEqualTo(401);
    }

    @Test
    void administratorKeepsThePasswordOfTheProduct() {
        assertThat(new RestCalls(port).get(TASKS, "quan-tri").statusCode()).isEqualTo(200);
        assertThat(new RestCalls(port, "mat-khau-quan-tri")
                        .get(TASKS, "quan-tri")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void personOfTheDirectoryWithoutAccountStaysOutside() {
        assertThat(new RestCalls(port, "mat-khau-nguoi-la")
                        .get(TASKS, "nguoi-la")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void accountThatTheDirectoryDoesNotKnowStaysOutside() {
        assertThat(new RestCalls(port).get(TASKS, "doan-the").statusCode()).isEqualTo(401);
    }

    @Test
    void noPasswordIsNobodys() {
        assertThat(new RestCalls(port, "").get(TASKS, "bi-thu").statusCode()).isEqualTo(401);
    }

    @Test
    void groupsAndRightsStayThoseOfTheOrganization() {
        assertThat(identities.createGroupQuery().groupMember("bi-thu").count()).isPositive();
        assertThat(new RestCalls(port, "mat-khau-bi-thu")
                        .get("/engine-rest/authorization/count", "bi-thu")
                        .body())
                .isEqualTo("{\"count\":0}");
    }

    @Test
    void wrongPasswordsAreCountedAndRightOnesEndTheCount() {
        identities.checkPassword("bi-thu", "mat-khau-sai");
        assertThat(attempts("bi-thu")).isEqualTo(1);
        identities.unlockUser("bi-thu");

        assertThat(identities.checkPassword("bi-thu", "mat-khau-bi-thu")).isTrue();
        assertThat(attempts("bi-thu")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {TASKS, "/api/openapi"})
    void directoryThatDoesNotAnswerIsNoWrongPassword(String door) throws LDAPException {
        DIRECTORY.shutDown(false);
        try {
            var answer = new RestCalls(port, "mat-khau-bi-thu").get(door, "bi-thu");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Danh bạ của cơ quan hiện không trả lời");
            assertThat(attempts("bi-thu")).isZero();
            assertThat(new RestCalls(port).get(door, "quan-tri").statusCode()).isEqualTo(200);
        } finally {
            DIRECTORY.startListening();
        }
    }

    private int attempts(String account) {
        return jdbc.sql("select coalesce(attempts_, 0) from act_id_user where id_ = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }

    private static InMemoryDirectoryServer start() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
            config.addAdditionalBindCredentials(READER, READER_PASSWORD);
            InMemoryDirectoryServer directory = new InMemoryDirectoryServer(config);
            directory.add("dn: " + BASE, "objectClass: domain", "dc: co-quan");
            directory.add("dn: ou=nguoi-dung," + BASE, "objectClass: organizationalUnit", "ou: nguoi-dung");
            add(directory, "bi-thu", "mat-khau-bi-thu");
            add(directory, "cap-uy", RestCalls.PASSWORD);
            add(directory, "quan-tri", "mat-khau-quan-tri");
            add(directory, "nguoi-la", "mat-khau-nguoi-la");
            directory.startListening();
            return directory;
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entry's name is not the account's, as in many directories. */
    private static void add(InMemoryDirectoryServer directory, String account, String password)
            throws LDAPException, LDIFException {
        directory.add(
                "dn: cn=Người " + account + ",ou=nguoi-dung," + BASE,
                "objectClass: inetOrgPerson",
                "cn: Người " + account,
                "sn: " + account,
                "uid: " + account,
                "userPassword: " + password);
    }
}
