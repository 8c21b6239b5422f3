package vn.kiemdiem.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class HealthTest {

    private static final String HEALTH = "/actuator/health";
    private static final String ADMINISTRATOR = "quan-tri";

    @Autowired
    private PlanRun run;

    @Autowired
    private ManagementService management;

    @Autowired
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;

    @BeforeEach
    void startPlan(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {HEALTH + "/liveness", HEALTH + "/readiness"})
    void probesTellEverybodyTheStatusAlone(String probe) {
        assertThat(rest.get(probe).body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(rest.get(probe, "bi-thu").body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEALTH,
                HEALTH + "/db",
                HEALTH + "/readiness/db",
                "/actuator/prometheus",
                "/actuator/env",
                "/actuator"
            })
    void everythingElseIsForAdministrators(String path) {
        assertThat(rest.get(path).statusCode()).isEqualTo(401);
        assertThat(rest.get(path, "bi-thu").statusCode()).isEqualTo(403);
    }

    @Test
    void nothingElseOfTheNodeIsShownToAnybody() {
        assertThat(rest.get("/actuator/env", ADMINISTRATOR).statusCode()).isEqualTo(404);
        assertThat(rest.get("/actuator/heapdump", ADMINISTRATOR).statusCode()).isEqualTo(404);
    }

    @Test
    void administratorSeesWhatIsWatched() throws JsonProcessingException {
        JsonNode components = health().path("components");

        assertThat(components.fieldNames())
                .toIterable()
                .contains("db", "overdueJob", "failedMails", "processEngine", "diskSpace")
                .as("this node sends no mail and takes no jobs")
                .doesNotContain("mail", "jobExecutor");
        assertThat(components.at("/overdueJob/details/allowedSeconds").asInt()).isEqualTo(300);
    }

    @Test
    void jobThatIsDueForTooLongIsTold() throws JsonProcessingException {
        assertThat(status("overdueJob")).isEqualTo("UP");

        run.at("2023-11-10T00:06:00+07:00");

        assertThat(status("overdueJob")).isEqualTo("DOWN");
        assertThat(rest.get(HEALTH, ADMINISTRATOR).statusCode()).isEqualTo(503);
        assertThat(rest.get(HEALTH + "/readiness").statusCode()).isEqualTo(200);

        due().forEach(job -> management.executeJob(job.getId()));
        run.runWhatFollows();

        assertThat(status("overdueJob")).isEqualTo("UP");
    }

    @Test
    void mailThatDoesNotGetThroughIsToldUntilItIsSent() throws JsonProcessingException {
        aMail("again", 2);
        assertThat(status("failedMails")).isEqualTo("UP");

        aMail("failed", 3);
        assertThat(status("failedMails")).isEqualTo("DOWN");
        assertThat(health().at("/components/failedMails/details").toString())
                .contains("\"failed\":1")
                .doesNotContain("@");

        jdbc.sql("update message set sent_at = posted_at, next_attempt_at = null where key = 'failed'")
                .update();
        assertThat(status("failedMails")).isEqualTo("UP");
    }

    @Test
    void mailThatWasGivenUpIsNotToldForEver() throws JsonProcessingException {
        aMail("failed", 3);

        run.at("2023-11-10T08:00:01+07:00");

        assertThat(status("failedMails")).isEqualTo("UP");
    }

    private void aMail(String key, int failures) {
        jdbc.sql("""
                        insert into message (key, message_id, recipient_name, recipient_address, subject, body_text,
                            body_html, posted_at, next_attempt_at, failures)
                        values (:key, :key, 'Chi bộ', 'chi-bo@example.org', 'Nhắc việc', '', '',
                            '2023-11-03T08:00:00+07:00', '2023-11-03T08:00:00+07:00', :failures)
                        """)
                .param("key", key)
                .param("failures", failures)
                .update();
    }

    private List<Job> due() {
        return management
                .createJobQuery()
                .duedateLowerThan(new Date(clock.millis()))
                .list();
    }

    private String status(String component) throws JsonProcessingException {
        return health().at("/components/" + component + "/status").asText();
    }

    private JsonNode health() throws JsonProcessingException {
        HttpResponse<String> answer = rest.get(HEALTH, ADMINISTRATOR);
        return new ObjectMapper().readTree(answer.body());
    }
}
