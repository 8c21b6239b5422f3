package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;

/** A session is its owner's: not fixed beforehand, not used by other sites, and over when he logs out. */
@ProductTest
class SessionSecurityTest {

    private static final String TASKS = "/camunda/api/engine/engine/default/task";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private Things things;

    @BeforeEach
    void planRuns() {
        run.start(Things.PLAN);
        run.givePasswords();
        things = new Things(jdbc);
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void sessionFromBeforeTheLoginIsWorthNothingAfterIt() {
        Browser browser = new Browser(port);
        browser.open("/camunda/app/tasklist/default/");
        String before = browser.session();

        assertThat(browser.logIn(ADMINISTRATOR, RestCalls.PASSWORD).statusCode())
                .isEqualTo(200);

        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(new Browser(port).with(before).open(TASKS).statusCode()).isEqualTo(401);
        assertThat(new Browser(port).with(browser.session()).open(TASKS).statusCode())
                .isEqualTo(200);
    }

    @Test
    void idThatSomebodyChoseIsNotTaken() {
        Browser browser = new Browser(port).with("0123456789ABCDEF0123456789ABCDEF");

        browser.logIn(ADMINISTRATOR, RestCalls.PASSWORD);

        assertThat(browser.session()).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
    }

    @Test
    void idInAnAddressIsNoSession() {
        Browser browser = new Browser(port);
        browser.logIn(ADMINISTRATOR, RestCalls.PASSWORD);

        assertThat(new Browser(port)
                        .open(TASKS + ";jsessionid=" + browser.session())
                        .statusCode())
                .isEqualTo(401);
        assertThat(new Browser(port)
                        .open("/api/plans;jsessionid=" + browser.session())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void loggingOutEndsTheSessionOnTheServer() {
        Browser browser = new Browser(port);
        browser.logIn(ADMINISTRATOR, RestCalls.PASSWORD);
        String session = browser.session();
        assertThat(browser.open("/api/plans").statusCode()).isEqualTo(200);

        assertThat(browser.logOut().statusCode()).isEqualTo(200);

        assertThat(new Browser(port).with(session).open(TASKS).statusCode()).isEqualTo(401);
        assertThat(new Browser(port).with(session).open("/api/plans").statusCode())
                .isEqualTo(401);
        assertThat(new Browser(port).with(session).open("/actuator/health").statusCode())
                .isEqualTo(401);
    }

    @Test
    void loginWithoutTheTokenOfItsPageIsRefused() {
        var answer = new Browser(port)
                .send(
                        "POST",
                        "/camunda/api/admin/auth/user/default/login/tasklist",
                        Map.of("Content-Type", "application/x-www-form-urlencoded"),
                        "username=quan-tri&password=" + RestCalls.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"POST,task/create", "PUT,user/bi-thu/profile", "DELETE,user/bi-thu", "POST,message", "POST,task/x/claim"
    })
    void forgedRequestToTheWebAppsIsRefused(String verb, String path) {
        Browser attacker = new Browser(port);
        attacker.logIn("doan-the", RestCalls.PASSWORD);
        String address = TASKS.replace("/task", "/") + path;

        for (Map<String, String> headers : List.of(
                JSON,
                Map.of("Content-Type", "text/plain"),
                Map.of("Content-Type", "application/json", Browser.TOKEN, "x"),
                Map.of("Content-Type", "application/json", Browser.TOKEN, attacker.token()))) {
            // Anew each time: the web apps end a session that a forged request came in.
            Browser victim = new Browser(port);
            victim.logIn(ADMINISTRATOR, RestCalls.PASSWORD);
            assertThat(victim.send(verb, address, headers, "{}").statusCode())
                    .as(headers.toString())
                    .isEqualTo(403);
        }
    }

    static Stream<AccessRow> changesByTheApi() {
        return AccessRow.read("access.txt").stream().filter(row -> row.path().startsWith("/api/") && !row.isRead());
    }

    @ParameterizedTest
    @MethodSource("changesByTheApi")
    void forgedRequestToTheApiIsRefused(AccessRow row) {
        Browser victim = new Browser(port);
        victim.logIn(ADMINISTRATOR, RestCalls.PASSWORD);

        assertThat(victim.send(row.verb(), things.address(row.path(), true), JSON, "{}")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void sessionIsNothingToTheEnginesOwnRest() {
        Browser victim = new Browser(port);
        victim.logIn(ADMINISTRATOR, RestCalls.PASSWORD);

        assertThat(victim.open("/engine-rest/task").statusCode()).isEqualTo(401);
        assertThat(victim.send("POST", "/engine-rest/task", Map.of(Browser.TOKEN, victim.token()), "{}")
                        .statusCode())
                .isEqualTo(401);
    }
}
