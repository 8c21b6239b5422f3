package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.plan.process.PlanRun;

/** Passwords, sessions and tokens are not in the log, whatever goes well or wrong, nor in the audit trail. */
@ProductTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsSecurityTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String WRONG = "Nham-Mat-Khau-77";
    private static final String NEW = "Mat-Khau-Moi-88";

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void accountsAreThere() {
        run.at("2023-11-03T08:00+07:00");
        run.importDemo(Things.PLAN);
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        jdbc.sql("update act_id_user set attempts_ = 0, lock_exp_time_ = null").update();
        run.reset();
    }

    @Test
    void logTellsOfRefusalsWithoutSecrets(CapturedOutput log) {
        RestCalls rest = new RestCalls(port);
        Browser browser = new Browser(port);
        browser.logIn(ADMINISTRATOR, RestCalls.PASSWORD);
        String account =
                "{\"profile\":{\"id\":\"!\",\"firstName\":\"x\"},\"credentials\":{\"password\":\"" + NEW + "\"}}";

        rest.post("/engine-rest/user/create", ADMINISTRATOR, account);
        rest.post("/engine-rest/user/create", ADMINISTRATOR, account.substring(0, account.length() - 1));
        rest.put(
                "/engine-rest/user/quan-tri/credentials",
                ADMINISTRATOR,
                "{\"password\":\"" + NEW + "\",\"authenticatedUserPassword\":\"" + WRONG + "\"}");
        browser.send("POST", "/camunda/api/engine/engine/default/task/x/delegate", json(browser), "{\"userId\":\"x\"}");
        browser.send("PUT", "/api/tasks/x/draft", json(browser), "{");
        rest.post(
                "/api/organization/import",
                ADMINISTRATOR,
                "multipart/form-data; boundary=x",
                Multipart.file("x", "files", "don-vi.csv", "Mã đơn vị,Tên\n?,?\n"));
        for (PasswordDoor door : PasswordDoor.values()) {
            door.attempt(port, "cap-uy", WRONG);
            door.attempt(port, "khong-co-ai", WRONG);
        }

        List<String> secrets = List.of(
                WRONG,
                NEW,
                RestCalls.PASSWORD,
                Calls.basic(ADMINISTRATOR).substring("Basic ".length()),
                Calls.basic("cap-uy", WRONG).substring("Basic ".length()),
                browser.session(),
                browser.token());
        assertThat(secrets).doesNotContain("");
        assertThat(log.getAll()).contains("ENGINE-REST-HTTP500").doesNotContain(secrets);
        assertThat(trail()).isNotEmpty().doesNotContain(secrets);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"env", "configprops", "beans", "heapdump", "threaddump", "loggers", "httpexchanges", "mappings"})
    void nothingElseIsToldOfTheInside(String endpoint) {
        assertThat(new RestCalls(port)
                        .get("/actuator/" + endpoint, ADMINISTRATOR)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void figuresNameNobody() {
        String figures =
                new RestCalls(port).get("/actuator/prometheus", ADMINISTRATOR).body();

        assertThat(figures).contains("http_server_requests").doesNotContain("password", "cap-uy", "jdbc:postgresql");
    }

    private static Map<String, String> json(Browser browser) {
        return Map.of("Content-Type", "application/json", Browser.TOKEN, browser.token());
    }

    private String trail() {
        return jdbc.sql("select row::text from audit_entry row")
                .query(String.class)
                .list()
                .toString();
    }
}
