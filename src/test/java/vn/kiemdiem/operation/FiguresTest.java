package vn.kiemdiem.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.plan.process.FormFilling.briefed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class FiguresTest {

    private static final String FIGURES = "/actuator/prometheus";
    private static final String PLAN = "{plan=\"tra-son-school-branch-2023\"}";
    private static final String SCRAPER = "giam-sat";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;

    @BeforeEach
    void aPlanIsLate(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        run.complete("userTask_briefBranch", "bi-thu", briefed());
        run.at("2023-11-10T00:00:00+07:00");
        run.fire("timerEvent_preparationOverdue");
        identities.saveUser(identities.newUser(SCRAPER));
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        identities.deleteUser(SCRAPER);
        run.reset();
    }

    @Test
    void figuresAreWhatIsInTheTables() {
        run.at("2023-11-10T09:00:00+07:00");

        Map<String, Double> figures = figures();

        assertThat(figures)
                .containsEntry("kiemdiem_tasks_open" + PLAN, (double) tasks.createTaskQuery().count())
                .containsEntry("kiemdiem_tasks_overdue" + PLAN, (double) tasks.createTaskQuery()
                        .dueBefore(Date.from(Instant.parse("2023-11-10T02:00:00Z")))
                        .count())
                .containsEntry("kiemdiem_escalations" + PLAN, rows("escalation"))
                .containsEntry("kiemdiem_escalations_unresolved" + PLAN, rows("escalation where resolved_at is null"))
                .containsEntry("kiemdiem_mails_waiting", rows("message where next_attempt_at is not null"))
                .containsEntry("kiemdiem_mails_failed", 0.0);
        assertThat(figures.get("kiemdiem_tasks_overdue" + PLAN)).isPositive();
        assertThat(figures.get("kiemdiem_escalations" + PLAN)).isPositive();
        assertThat(figures.get("kiemdiem_mails_waiting")).isPositive();
    }

    @Test
    void timersAreLateByTheOldestOne() {
        double waited = figures().get("kiemdiem_timers_late_seconds");

        run.at("2023-11-16T23:00:00+07:00");
        run.at("2023-11-17T00:10:00+07:00");

        assertThat(figures().get("kiemdiem_timers_late_seconds"))
                .isGreaterThanOrEqualTo(600)
                .isGreaterThan(waited);
    }

    @Test
    void importsAreCountedByWhatCameOfThem() {
        String deployments = "multipart/form-data; boundary=x";
        byte[] broken = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.bpmn\"\r\n\r\n<x/>\r\n--x--\r\n"
                .getBytes(StandardCharsets.UTF_8);
        rest.post("/api/plans", "quan-tri", deployments, broken);
        rest.post("/api/plans", "quan-tri", deployments, broken);

        assertThat(figures()).containsEntry("kiemdiem_plan_imports{result=\"refused\"}", 2.0);
    }

    @Test
    void theAccountThatCollectsFiguresSeesNothingElse() {
        assertThat(rest.get(FIGURES, SCRAPER).body()).contains("kiemdiem_tasks_open" + PLAN, "jvm_memory_used_bytes");
        assertThat(rest.get("/actuator/health", SCRAPER).body()).doesNotContain("components");
        assertThat(rest.get("/api/audit", SCRAPER).statusCode()).isEqualTo(403);
        assertThat(rest.get("/engine-rest/process-instance/count", SCRAPER).body())
                .isEqualTo("{\"count\":0}");
    }

    private double rows(String from) {
        return jdbc.sql("select count(*) from " + from).query(Double.class).single();
    }

    private Map<String, Double> figures() {
        Map<String, Double> figures = new TreeMap<>();
        rest.get(FIGURES, "quan-tri")
                .body()
                .lines()
                .filter(line -> line.startsWith("kiemdiem_"))
                .forEach(line -> figures.put(
                        line.substring(0, line.lastIndexOf(' ')),
                        Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));
        return figures;
    }
}
