package vn.kiemdiem.duty.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class DraftTest {

    private static final String BRIEFING = "userTask_briefBranch";

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;
    private String path;

    @BeforeEach
    void startPlan(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        run.givePasswords();
        path = "/api/tasks/" + run.task(BRIEFING).getId() + "/draft";
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void withoutADraftThereIsNoContent() {
        assertThat(rest.get(path, "bi-thu").statusCode()).isEqualTo(204);
    }

    @Test
    void whatWasSavedComesBackToTheSamePersonOnly() {
        assertThat(rest.put(path, "bi-thu", "{\"content\": \"Đồng ý nhé\"}").statusCode())
                .isEqualTo(204);

        assertThat(rest.get(path, "bi-thu").body()).isEqualTo("{\"content\": \"Đồng ý nhé\"}");
        assertThat(rest.get(path, "cap-uy").statusCode()).isEqualTo(204);
    }

    @Test
    void laterDraftTakesThePlaceOfTheEarlier() {
        rest.put(path, "bi-thu", "{\"content\": \"một\"}");
        rest.put(path, "bi-thu", "{\"content\": \"hai\"}");

        assertThat(rest.get(path, "bi-thu").body()).contains("hai").doesNotContain("một");
    }

    @Test
    void foreignTaskHasNoDraft() {
        assertThat(rest.get(path, "doan-the").statusCode()).isEqualTo(404);
        assertThat(rest.put(path, "doan-the", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoObjectIsRefused() {
        assertThat(rest.put(path, "bi-thu", "[1]").statusCode()).isEqualTo(400);
        assertThat(rest.put(path, "bi-thu", "{\"content\":").statusCode()).isEqualTo(400);
        assertThat(rest.put(path, "bi-thu", "{\"x\":\"" + "a".repeat(2_000_000) + "\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void completedTaskLeavesNoDraft() {
        rest.put(path, "bi-thu", "{\"content\": \"một\"}");
        rest.put(path, "cap-uy", "{\"content\": \"hai\"}");

        run.complete(BRIEFING, "bi-thu", FormFilling.briefed());

        assertThat(jdbc.sql("select count(*) from task_draft").query(Long.class).single())
                .isZero();
    }
}
