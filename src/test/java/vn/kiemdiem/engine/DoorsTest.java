package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
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
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class DoorsTest {

    private static final String SPY = "${''.getClass().forName('java.lang.Runtime')}";

    @Autowired
    private PlanRun run;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;
    private int port;

    @BeforeEach
    void startPlan(@LocalServerPort int port) {
        this.port = port;
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/process-definition",
                "/engine-rest/user",
                "/engine-rest/task",
                "/api/plans/tra-son-school-branch-2023/report.xlsx",
                "/api/organization/import",
                "/api/audit",
                "/actuator/health",
                "/actuator/prometheus",
                "/camunda/api/engine/engine/default/task"
            })
    void strangerIsSentAway(String path) {
        assertThat(rest.get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void strangerIsToldWhetherTheNodeIsReadyAndNothingElse() {
        assertThat(rest.get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(rest.get("/actuator/health").body()).doesNotContain("components", "details", "PostgreSQL");
        assertThat(Stream.of("", "/env", "/info", "/metrics", "/heapdump", "/health/db", "/loggers"))
                .allMatch(path -> rest.get("/actuator" + path, "quan-tri").statusCode() == 404);
    }

    @Test
    void adminMayUseTheEnginesRest() {
        assertThat(rest.get("/engine-rest/process-definition", "quan-tri").statusCode())
                .isEqualTo(200);
    }

    @Test
    void staffSeeTheTasksOfTheirOwnUnitOnly() {
        assertThat(rest.get("/engine-rest/task/count", "bi-thu").body()).isEqualTo("{\"count\":1}");
        assertThat(rest.get("/engine-rest/task/count", "doan-the").body()).isEqualTo("{\"count\":0}");
        assertThat(rest.get("/engine-rest/task/count", "dang-vien-04").body()).isEqualTo("{\"count\":0}");
    }

    @Test
    void supervisorSeesThePlanAndStaffDoNot() {
        String instances = "/engine-rest/process-instance/count";
        assertThat(rest.get(instances, "dang-uy-xa").body()).isEqualTo("{\"count\":1}");
        assertThat(rest.get(instances, "doan-the").body()).isEqualTo("{\"count\":0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/engine-rest/task/count"})
    void expressionHiddenInAnOrQueryIsRefused(String path) {
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"" + SPY + "\"}]}";

        var answer = rest.post(path, "doan-the", query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Expressions are forbidden in adhoc queries");
    }

    @Test
    void expressionHiddenInAFiltersListIsRefused() {
        String filters = rest.get("/engine-rest/filter", "doan-the").body();
        String filter = filters.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        String query = "{\"orQueries\":[{\"assigneeExpression\":\"" + SPY + "\"}]}";

        var answer = rest.post("/engine-rest/filter/" + filter + "/list", "doan-the", query);

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void staffCannotDeploy() {
        var answer = rest.post(
                "/engine-rest/deployment/create",
                "bi-thu",
                "multipart/form-data; boundary=x",
                Multipart.file("x", "leer.bpmn", "<x/>"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void weakPasswordIsRefused() {
        User user = identities.createUserQuery().userId("bi-thu").singleResult();
        user.setPassword("12345678");

        assertThatThrownBy(() -> identities.saveUser(user)).hasMessageContaining("policy");
    }

    @Test
    void passwordIsKeptAsASlowHash() {
        String kept = jdbc.sql("select pwd_ from act_id_user where id_ = 'bi-thu'")
                .query(String.class)
                .single();

        assertThat(kept).startsWith("{PBKDF2}").doesNotContain(RestCalls.PASSWORD);
    }

    @Test
    void reportIsForThoseOverThePlan() {
        String report = "/api/plans/tra-son-school-branch-2023/report.xlsx";
        assertThat(rest.get(report, "dang-uy-xa").statusCode()).isEqualTo(200);
        assertThat(rest.get(report, "bi-thu").statusCode()).isEqualTo(200);
        assertThat(rest.get(report, "doan-the").statusCode()).isEqualTo(404);
        assertThat(rest.get(report, "dang-vien-04").statusCode()).isEqualTo(404);
    }

    @Test
    void planWithAWordingThatIsNotUnderstoodIsRefusedAtTheDoor() throws IOException {
        String plan = Files.readString(Path.of("bpmn/tra-son-school-branch-2023.bpmn"))
                .replace("Hoàn thành ngày 16/11/2023\"", "khi nào tiện thì họp\"");

        var answer = rest.post(
                "/engine-rest/deployment/create",
                "quan-tri",
                "multipart/form-data; boundary=x",
                Multipart.file("x", "tra-son-school-branch-2023.bpmn", plan));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("D08")
                .contains("khi nào tiện thì họp")
                .contains("trước ngày");
        assertThat(rest.get("/engine-rest/process-definition/key/tra-son-school-branch-2023", "quan-tri")
                        .body())
                .contains("\"version\":1");
    }

    @Test
    void expressionOutsideTheVocabularyCannotRun() {
        String spy = """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
                  <process id="spy" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/>
                    <serviceTask id="t" camunda:expression="${execution.getProcessEngineServices()}"/>
                  </process>
                </definitions>""";
        // No person can deploy it: it stands for what was deployed before the checks were there.
        repository.createDeployment().addString("spy.bpmn", spy).deploy();

        var answer = rest.post("/engine-rest/process-definition/key/spy/start", "quan-tri", "{}");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("không thuộc từ vựng của kế hoạch");
    }

    @Test
    void newAccountMayNotDeleteItself() {
        assertThat(rest.delete("/engine-rest/user/doan-the", "doan-the").statusCode())
                .isEqualTo(403);
    }

    @Test
    void staffCannotImportAnOrganization() {
        var answer = rest.post(
                "/api/organization/import",
                "bi-thu",
                "multipart/form-data; boundary=x",
                Multipart.file("x", "don-vi.csv", "Mã đơn vị"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Chỉ quản trị viên");
    }

    @Test
    void sessionAloneChangesNothingWithoutTheToken() {
        String draft = "/api/tasks/" + run.task("userTask_briefBranch").getId() + "/draft";
        WebAppLogin login = WebAppLogin.of(port, "bi-thu");

        assertThat(login.get(draft).statusCode()).isEqualTo(204);
        assertThat(login.put(draft, "{}", false).statusCode()).isEqualTo(401);
        assertThat(login.put(draft, "{}", true).statusCode()).isEqualTo(204);
        assertThat(login.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    void sessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(WebAppLogin.of(port, "bi-thu").sessionCookie())
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContainIgnoringCase("; Secure");
    }

    @Test
    void peopleOfThePlansUnitsKnowItsNameAndItsDiagramOnly() {
        String definitions = "/engine-rest/process-definition/count";
        assertThat(rest.get(definitions, "dang-vien-04").body()).isEqualTo("{\"count\":2}");
        assertThat(rest.get(definitions, "doan-the").body()).isEqualTo("{\"count\":2}");
        assertThat(rest.get("/engine-rest/process-instance/count", "dang-vien-04")
                        .body())
                .isEqualTo("{\"count\":0}");
    }
}
