package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;

/** Deployments at the engine's own door over real HTTP, as Camunda Modeler's deploy button makes them. */
@ProductTest
class PlanRecorderTest {

    private static final String DOOR = "/engine-rest/deployment/create";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String SUPERVISOR = "dang-uy-xa";
    private static final String MEMBER = "dang-vien-04";
    private static final String OLD = "tra-son-school-branch-2023";
    private static final String NEW = "tra-son-school-branch-2029";
    private static final String NAME = "modeler";

    @Autowired
    private PlanRun run;

    @Autowired
    private PlanDeployer deployer;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;

    @BeforeEach
    void branchIsThere(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.at("2023-11-03T08:00+07:00");
        run.importDemo(OLD);
        run.givePasswords();
    }

    @AfterEach
    void forget() {
        run.reset();
        repository.createDeploymentQuery().deploymentName(NAME).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
        for (String key : List.of(NEW, NEW + "-provider")) {
            authorizations.createAuthorizationQuery().resourceId(key).list().stream()
                    .map(Authorization::getId)
                    .forEach(authorizations::deleteAuthorization);
        }
    }

    @Test
    void versionIsRecordedWithTheWarningsThatNobodyWasAskedAbout() throws IOException {
        HttpResponse<String> deployed = deploy(ADMINISTRATOR, other());
        JsonNode imports = json(rest.get("/api/plans/" + NEW, SUPERVISOR)).path("imports");

        assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
        assertThat(imports).hasSize(1);
        assertThat(imports.at("/0/door").asText()).isEqualTo("ENGINE");
        assertThat(imports.at("/0/version").asInt()).isEqualTo(1);
        assertThat(imports.at("/0/fileName").asText()).isEqualTo("Kế hoạch mới.bpmn");
        assertThat(imports.at("/0/importedBy").asText()).isEqualTo(ADMINISTRATOR);
        assertThat(imports.at("/0/importedAt").asText()).startsWith("2023-11-03T0");
        assertThat(imports.at("/0/warnings").findValuesAsText("code"))
                .contains("CALENDAR_WITHOUT_YEAR")
                .containsExactlyElementsOf(check(other()).findValuesAsText("code"));
        assertThat(imports.at("/0/warnings/0/message").asText()).contains("2029");
    }

    @Test
    void planIsSeenByItsPeopleAtOnce() throws IOException {
        deploy(ADMINISTRATOR, other());

        for (String key : List.of(NEW, NEW + "-provider")) {
            String definitions = "/engine-rest/process-definition/count?key=" + key;
            assertThat(rest.get(definitions, SUPERVISOR).body()).isEqualTo("{\"count\":1}");
            assertThat(rest.get(definitions, MEMBER).body()).isEqualTo("{\"count\":1}");
        }
    }

    @Test
    void whoeverMayDeployNeedNotBeAnAdministrator() throws IOException {
        Authorization right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId(SUPERVISOR);
        right.setResource(Resources.DEPLOYMENT);
        right.setResourceId(Authorization.ANY);
        right.addPermission(Permissions.CREATE);
        authorizations.saveAuthorization(right);
        try {
            HttpResponse<String> deployed = deploy(SUPERVISOR, other());

            assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
            assertThat(recordedBy(NEW)).containsExactly(SUPERVISOR);
            assertThat(rest.get("/engine-rest/process-definition/count?key=" + NEW, MEMBER)
                            .body())
                    .isEqualTo("{\"count\":1}");
        } finally {
            authorizations.deleteAuthorization(right.getId());
        }
    }

    @Test
    void anotherVersionIsAnotherRowAndTheSameFileIsNone() throws IOException {
        deploy(ADMINISTRATOR, other());
        deploy(ADMINISTRATOR, other());
        deploy(ADMINISTRATOR, other().replace("26-KH/CB", "27-KH/CB"));

        assertThat(jdbc.sql("select version from plan_import where plan = ? order by id")
                        .param(NEW)
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void versionFromTheEnginesDoorOutlivesTheNextStartOfTheApplication() throws IOException {
        deploy(ADMINISTRATOR, text().replace("value=\"26-KH/CB\"", "value=\"26b-KH/CB\""));

        deployer.deployAll();

        assertThat(json(rest.get("/api/plans/" + OLD, SUPERVISOR))
                        .at("/plan/number")
                        .asText())
                .isEqualTo("26b-KH/CB");
    }

    @Test
    void refusedFileAndWhatComesWithTheApplicationAreNotRecorded() throws IOException {
        HttpResponse<String> refused = deploy(ADMINISTRATOR, other().replace("brief-unit", "no-such-form"));
        deployer.deployAll();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(jdbc.sql("select count(*) from plan_import")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void rowAndGrantsAreOfTheDeploymentsOwnTransaction() throws IOException {
        String file = other();
        identities.setAuthentication(ADMINISTRATOR, List.of(Groups.CAMUNDA_ADMIN));

        assertThatThrownBy(() -> transaction.execute(status -> {
                    repository
                            .createDeployment()
                            .name(NAME)
                            .addString(NEW + ".bpmn", file)
                            .deploy();
                    assertThat(recordedBy(NEW)).containsExactly(ADMINISTRATOR);
                    throw new IllegalStateException("too late");
                }))
                .hasMessage("too late");

        identities.clearAuthentication();
        assertThat(recordedBy(NEW)).isEmpty();
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(NEW)
                        .count())
                .isZero();
        assertThat(authorizations.createAuthorizationQuery().resourceId(NEW).count())
                .isZero();
    }

    private List<String> recordedBy(String plan) {
        return jdbc.sql("select imported_by from plan_import where plan = ?")
                .param(plan)
                .query(String.class)
                .list();
    }

    private HttpResponse<String> deploy(String account, String file) {
        return rest.post(
                DOOR,
                account,
                "multipart/form-data; boundary=x",
                Multipart.of(
                        "x",
                        Multipart.field("deployment-name", NAME),
                        Multipart.field("enable-duplicate-filtering", "true"),
                        Multipart.part("data", "Kế hoạch mới.bpmn", file)));
    }

    private JsonNode check(String file) {
        return json(rest.post(
                        "/api/plans/check",
                        ADMINISTRATOR,
                        "multipart/form-data; boundary=x",
                        Multipart.of("x", Multipart.part("file", "ke-hoach.bpmn", file))))
                .path("findings");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static String text() throws IOException {
        return Files.readString(Path.of("bpmn", OLD + ".bpmn"));
    }

    /** The plan of a year of which the calendar knows nothing yet but weekends. */
    private static String other() throws IOException {
        return text().replace("2023\"", "2029\"").replace("branch-2023", "branch-2029");
    }
}
