package vn.kiemdiem.engine.signon;

import static org.assertj.core.api.Assertions.assertThat;

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
import vn.kiemdiem.browser.Browser;
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
            "spring.ldap.base=" + PeopleDirectory.BASE,
            "spring.ldap.username=" + PeopleDirectory.READER,
            "spring.ldap.password=" + PeopleDirectory.READER_PASSWORD
        })
@Import(TestDatabase.class)
@DirtiesContext
class LdapSignOnIT {

    private static final String TASKS = "/engine-rest/task/count";
    private static final PeopleDirectory DIRECTORY = PeopleDirectory.start();

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
        properties.add("spring.ldap.urls", DIRECTORY::address);
    }

    @BeforeEach
    void importAccounts() {
        organization.importFiles(Demos.organization("tra-son-school-branch-2023"));
        identities.unlockUser("bi-thu");
    }

    @AfterAll
    static void stopDirectory() {
        DIRECTORY.close();
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
    void directoryThatDoesNotAnswerIsNoWrongPassword(String door) {
        DIRECTORY.stopAnswering();
        try {
            var answer = new RestCalls(port, "mat-khau-bi-thu").get(door, "bi-thu");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("Danh bạ của cơ quan hiện không trả lời");
            assertThat(attempts("bi-thu")).isZero();
            assertThat(new RestCalls(port).get(door, "quan-tri").statusCode()).isEqualTo(200);
        } finally {
            DIRECTORY.answerAgain();
        }
    }

    @Test
    void directoryThatDoesNotAnswerIsToldWhereSomebodyLogsIn() {
        DIRECTORY.stopAnswering();
        try (Browser browser = Browser.on(port)) {
            browser.goTo("/camunda/app/tasklist/default/#/login");
            browser.typeLogin("bi-thu", "mat-khau-bi-thu");

            browser.awaitNotice("Danh bạ của cơ quan hiện không trả lời");
            browser.screenshot("sign-on-3-no-directory");
        } finally {
            DIRECTORY.answerAgain();
        }
    }

    private int attempts(String account) {
        return jdbc.sql("select coalesce(attempts_, 0) from act_id_user where id_ = ?")
                .param(account)
                .query(Integer.class)
                .single();
    }
}
