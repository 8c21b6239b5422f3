package vn.kiemdiem.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
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
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.plan.process.PlanDeployer;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.rollover.RollOver;

/** The plans' door over real HTTP, as the page «Kế hoạch» and integrations use it. */
@ProductTest
class PlanApiTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String READER = "dang-uy-xa";
    private static final String STRANGER = "doan-the";
    private static final String OLD = "tra-son-school-branch-2023";
    private static final String NEW = "tra-son-school-branch-2024";
    private static final String PLANS = "/api/plans";
    private static final String BOUNDARY = "ranh-gioi";

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private PlanRun run;

    @Autowired
    private RollOver rollOver;

    @Autowired
    private PlanDeployer deployer;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

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
    void forgetTheImports() {
        run.reset();
        repository.createDeploymentQuery().deploymentSource("import: " + ADMINISTRATOR).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void nextYearsPlanIsCheckedImportedAndStarted() {
        String file = nextYear();
        JsonNode check = json(post(PLANS + "/check", file));

        HttpResponse<String> imported = importAll(file);
        HttpResponse<String> started = rest.post(PLANS + "/" + NEW + "/start", ADMINISTRATOR, "");

        assertThat(check.path("planId").asText()).isEqualTo(NEW);
        assertThat(check.path("findings").findValuesAsText("severity"))
                .as(check.path("findings").toString())
                .doesNotContain("ERROR");
        assertThat(check.path("deadlines").findValuesAsText("code")).contains("D07", "D08", "D09");
        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
        assertThat(imported.headers().firstValue("Location")).contains(PLANS + "/" + NEW);
        assertThat(json(imported).path("outcome").asText()).isEqualTo("CREATED");
        assertThat(rest.get(PLANS + "/" + NEW + "/bpmn", ADMINISTRATOR).body()).isEqualTo(file);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(200);
        assertThat(json(started).path("state").asText()).isEqualTo("RUNNING");
    }

    @Test
    void olderVersionsCanStillBeRead() {
        String first = nextYear();
        importAll(first);
        importAll(first.replace("Trước ngày 20/11/2024", "trước ngày 20/11/2024"));
        String path = PLANS + "/" + NEW + "/bpmn?version=";
        int newest = json(rest.get(PLANS + "/" + NEW, ADMINISTRATOR))
                .at("/plan/version")
                .asInt();

        assertThat(rest.get(path + (newest - 1), ADMINISTRATOR).body()).isEqualTo(first);
        HttpResponse<String> none = rest.get(path + (newest + 1), ADMINISTRATOR);
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("không có phiên bản " + (newest + 1));
    }

    @Test
    void importIsRecordedWithTheAcceptedWarnings() {
        importAll(nextYear());

        JsonNode row = json(rest.get(PLANS + "/" + NEW, READER)).at("/imports/0");

        assertThat(row.path("door").asText()).isEqualTo("API");
        assertThat(row.path("version").asInt()).isEqualTo(1);
        assertThat(row.path("fileName").asText()).isEqualTo("ke-hoach.bpmn");
        assertThat(row.path("importedBy").asText()).isEqualTo(ADMINISTRATOR);
        assertThat(row.path("importedAt").asText()).startsWith("2023-11-03T0");
        assertThat(row.path("sha256").asText()).hasSize(64);
        assertThat(row.path("warnings").findValuesAsText("code"))
                .containsExactlyElementsOf(json(post(PLANS + "/check", nextYear()))
                        .path("findings")
                        .findValuesAsText("code"));
    }

    @Test
    void checkDeploysNothing() {
        long before = repository.createDeploymentQuery().count();

        assertThat(post(PLANS + "/check", nextYear()).statusCode()).isEqualTo(200);
        assertThat(post(PLANS + "/check", "<x>").statusCode()).isEqualTo(200);

        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(rest.get(PLANS + "/" + NEW, ADMINISTRATOR).statusCode()).isEqualTo(404);
    }

    @Test
    void checkHoldsNextYearsPlanAgainstThisYears() {
        JsonNode compared = json(post(PLANS + "/check", nextYear())).path("comparisons");

        assertThat(compared).hasSize(1);
        assertThat(compared.at("/0/kind").asText()).isEqualTo("LAST_YEAR");
        assertThat(compared.at("/0/with").toString())
                .isEqualTo("{\"planId\":\"" + OLD + "\",\"number\":\"26-KH/CB\",\"year\":2023,\"version\":1}");
        assertThat(compared.at("/0/header/0").toString())
                .isEqualTo("{\"property\":\"plan.number\",\"before\":\"26-KH/CB\",\"after\":\"27-KH/CB\"}");
        assertThat(compared.at("/0/deadlines").findValuesAsText("code")).containsExactly("D07", "D08", "D12");
        assertThat(compared.at("/0/deadlines/1").toString())
                .isEqualTo("{\"code\":\"D08\",\"change\":\"MOVED\","
                        + "\"before\":{\"wording\":\"Hoàn thành ngày 16/11/2023\",\"lastDay\":\"2023-11-16\"},"
                        + "\"after\":{\"wording\":\"Hoàn thành ngày 15/11/2024\",\"lastDay\":\"2024-11-15\"},"
                        + "\"days\":-1}");
    }

    @Test
    void anotherVersionIsHeldAgainstTheOneBeforeIt() {
        JsonNode before = json(post(PLANS + "/check", changed())).path("comparisons");
        importAll(changed());
        JsonNode after = json(rest.get(PLANS + "/" + OLD, READER)).path("comparisons");
        JsonNode same = json(post(PLANS + "/check", changed())).path("comparisons");

        assertThat(before).hasSize(1).isEqualTo(after);
        assertThat(after.at("/0/kind").asText()).isEqualTo("PREVIOUS_VERSION");
        assertThat(after.at("/0/with/version").asInt()).isEqualTo(1);
        assertThat(after.at("/0/header").findValuesAsText("property")).containsExactly("plan.title");
        assertThat(same).isEmpty();
    }

    @Test
    void timelineNamesTheBodiesByTheirNamesInTheOrganization() {
        JsonNode timeline = json(rest.get(PLANS + "/" + OLD, READER)).path("timeline");

        assertThat(timeline.path("from").asText()).isEqualTo("2023-10-30");
        assertThat(timeline.at("/freeDays/0").toString()).isEqualTo("{\"day\":\"2023-11-04\",\"reason\":\"Thứ Bảy\"}");
        assertThat(timeline.path("rows").findValuesAsText("body"))
                .containsExactly("Cấp uỷ Chi bộ", "Chi bộ trường PTDTBT THCS Trà Sơn");
    }

    @Test
    void importedPlanIsSeenByItsPeopleInTasklistAndCockpit() {
        importAll(nextYear());

        String definitions = "/engine-rest/process-definition/count?key=" + NEW;
        assertThat(rest.get(definitions, READER).body()).isEqualTo("{\"count\":1}");
        assertThat(rest.get(definitions, STRANGER).body()).isEqualTo("{\"count\":1}");
    }

    @Test
    void runningPlanStaysOnItsVersionWhileANewOneIsImported() {
        String before = run.start(OLD).getProcessDefinitionId();

        HttpResponse<String> imported = importAll(changed());

        assertThat(json(imported).path("outcome").asText()).as(imported.body()).isEqualTo("NEW_VERSION");
        assertThat(json(imported).path("version").asInt()).isEqualTo(2);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(OLD)
                        .singleResult()
                        .getProcessDefinitionId())
                .isEqualTo(before);
        assertThat(json(rest.get(PLANS + "/" + OLD, READER)).at("/plan/state").asText())
                .isEqualTo("RUNNING");
    }

    @Test
    void importedFileOutlivesTheNextStartOfTheApplication() throws IOException {
        importAll(changed());

        deployer.deployAll();

        assertThat(json(rest.get(PLANS + "/" + OLD, READER)).at("/plan/version").asInt())
                .isEqualTo(2);
    }

    @Test
    void sameBytesMakeNoNewVersion() {
        HttpResponse<String> again = post(PLANS, text(OLD));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo("{\"plan\":\"" + OLD + "\",\"version\":1,\"outcome\":\"UNCHANGED\"}");
        assertThat(imports()).isZero();
    }

    @Test
    void twoWhoImportTheSameFileAtOnceMakeOneVersion() {
        String file = nextYear();

        assertThat(atOnce(() -> importAll(file))).containsExactlyInAnyOrder(201, 200);
        assertThat(imports()).isEqualTo(1);
    }

    @Test
    void fileWithErrorsIsRefusedWithAllFindingsAndNothingIsDeployed() {
        String file = nextYear().replace("delegateExpression=\"${", "class=\"vn.kiemdiem.");

        HttpResponse<String> refused = importAll(file);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(refused).path("findings"))
                .hasSizeGreaterThan(1)
                .allSatisfy(
                        finding -> assertThat(finding.path("message").asText()).isNotBlank());
        assertThat(json(refused).path("detail").asText()).contains("Chưa có gì được triển khai");
        assertThat(rest.get(PLANS + "/" + NEW, ADMINISTRATOR).statusCode()).isEqualTo(404);
        assertThat(imports()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLANS, PLANS + "/check"})
    void nineMebibytesAreTooMuch(String path) {
        HttpResponse<String> answer = post(path, "x".repeat(9 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("8 M");
    }

    @Test
    void formThatBreaksOffIsAnsweredInASentence() {
        byte[] broken = ("--" + BOUNDARY + "\r\nContent-Disp").getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer =
                rest.post(PLANS, ADMINISTRATOR, "multipart/form-data; boundary=" + BOUNDARY, broken);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("hãy gửi lại tệp");
    }

    @Test
    void onlyAdministratorsCheckAndImport() {
        for (String path : List.of(PLANS, PLANS + "/check")) {
            HttpResponse<String> answer = post(path, READER, Multipart.part("file", "a.bpmn", "<x/>"));

            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Chỉ quản trị viên");
        }
    }

    @Test
    void plansAreReadByThoseOverThem() {
        assertThat(ids(ADMINISTRATOR)).contains(OLD, "lam-dong-2021", "tam-duong-2024");
        assertThat(ids(READER)).containsExactly(OLD);
        assertThat(ids(STRANGER)).isEmpty();
        for (String path : List.of("", "/bpmn")) {
            assertThat(rest.get(PLANS + "/" + OLD + path, READER).statusCode()).isEqualTo(200);
            assertThat(rest.get(PLANS + "/" + OLD + path, STRANGER).statusCode())
                    .isEqualTo(404);
            assertThat(rest.get(PLANS + "/" + OLD + path).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void readersWhoAreNoAdministratorsNeitherRollOverNorStart() {
        assertThat(rest.get(PLANS + "/" + OLD + "/rollover", READER).statusCode())
                .isEqualTo(403);
        assertThat(rest.get(PLANS + "/" + OLD + "/rollover", STRANGER).statusCode())
                .isEqualTo(404);
        assertThat(rest.post(PLANS + "/" + OLD + "/start", READER, "").statusCode())
                .isEqualTo(403);
        assertThat(rest.post(PLANS + "/" + OLD + "/start", STRANGER, "").statusCode())
                .isEqualTo(404);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(OLD)
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co-2024", "tra-son-school-branch-2023-provider", "check", "daily-digest"})
    void whatIsNoPlanIsNotFound(String id) {
        for (String path : List.of("", "/bpmn", "/rollover")) {
            HttpResponse<String> answer = rest.get(PLANS + "/" + id + path, ADMINISTRATOR);

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("Không có kế hoạch «" + id + "»");
        }
        assertThat(rest.post(PLANS + "/" + id + "/start", ADMINISTRATOR, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void planIsDescribedWithItsDeadlines() {
        JsonNode plan = json(rest.get(PLANS + "/" + OLD, READER));

        assertThat(plan.at("/plan/number").asText()).isEqualTo("26-KH/CB");
        assertThat(plan.at("/plan/year").asInt()).isEqualTo(2023);
        assertThat(plan.at("/plan/issuedOn").asText()).isEqualTo("2023-11-03");
        assertThat(plan.at("/plan/state").asText()).isEqualTo("NOT_STARTED");
        assertThat(plan.path("deadlines"))
                .anySatisfy(deadline -> assertThat(deadline.toString())
                        .contains("\"code\":\"D07\"")
                        .contains("\"wording\":\"Hoàn thành trước ngày: 10/11/2023\"")
                        .contains("\"lateFrom\":\"2023-11-10T00:00:00+07:00\",\"lastDay\":\"2023-11-09\""));
        assertThat(plan.path("imports")).isEmpty();
    }

    @Test
    void fileIsDownloadedAsItIs() throws IOException {
        String path = PLANS + "/" + OLD + "/bpmn";
        HttpResponse<byte[]> file = rest.download(path, READER);
        HttpResponse<String> head = rest.head(path, READER);

        assertThat(file.body()).isEqualTo(Files.readAllBytes(Path.of("bpmn", OLD + ".bpmn")));
        for (HttpResponse<?> answer : List.of(file, head)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
            assertThat(answer.headers().firstValue("Content-Length")).contains(String.valueOf(file.body().length));
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"" + OLD + ".bpmn\"");
        }
        assertThat(head.body()).isEmpty();
    }

    @Test
    void rollOverShowsTheDraftAndItsChanges() {
        JsonNode draft = json(rest.get(PLANS + "/" + OLD + "/rollover?year=2025", ADMINISTRATOR));

        assertThat(draft.path("planId").asText()).isEqualTo("tra-son-school-branch-2025");
        assertThat(draft.path("fileName").asText()).isEqualTo("tra-son-school-branch-2025.bpmn");
        assertThat(draft.path("bpmn").asText()).contains("Hoàn thành trước ngày: 10/11/2025");
        assertThat(draft.path("changes"))
                .anySatisfy(change -> assertThat(change.toString())
                        .contains("\"kind\":\"PLAN_YEAR\"")
                        .contains("\"before\":\"2023\",\"after\":\"2025\""));
        assertThat(json(rest.get(PLANS + "/" + OLD + "/rollover", ADMINISTRATOR))
                        .path("planId")
                        .asText())
                .isEqualTo(NEW);
    }

    @Test
    void yearThatCannotBeIsRefused() {
        String path = PLANS + "/" + OLD + "/rollover?year=";
        HttpResponse<String> tooFar = rest.get(path + "2050", ADMINISTRATOR);
        HttpResponse<String> noYear = rest.get(path + "sang-nam", ADMINISTRATOR);

        assertThat(tooFar.statusCode()).isEqualTo(422);
        assertThat(tooFar.body()).contains("chuyển được sang năm 2024 đến năm 2033");
        assertThat(noYear.statusCode()).isEqualTo(400);
        assertThat(noYear.body()).contains("«sang-nam» không phải là giá trị của «year»");
        assertThat(rest.get(path + "-2024", ADMINISTRATOR).statusCode()).isEqualTo(422);
        assertThat(rest.get(path + "2147483647", ADMINISTRATOR).statusCode()).isEqualTo(400);
    }

    @Test
    void planIsStartedOnce() {
        String path = PLANS + "/" + OLD + "/start";

        assertThat(rest.post(path, ADMINISTRATOR, "").statusCode()).isEqualTo(200);
        HttpResponse<String> again = rest.post(path, ADMINISTRATOR, "");

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Kế hoạch 26-KH/CB đang chạy");
    }

    @Test
    void twoWhoStartAtOnceStartOnePlan() {
        String path = PLANS + "/" + OLD + "/start";

        assertThat(atOnce(() -> rest.post(path, ADMINISTRATOR, ""))).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void planWhoseUnitIsNotThereIsNotStarted() {
        String file =
                nextYear().replace("\"plan.unit\" value=\"tra-son-school-branch\"", "\"plan.unit\" value=\"chua-co\"");
        repository
                .createDeployment()
                .source("import: " + ADMINISTRATOR)
                .addString(NEW + ".bpmn", file)
                .deploy();

        HttpResponse<String> answer = rest.post(PLANS + "/" + NEW + "/start", ADMINISTRATOR, "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Chưa có đơn vị «chua-co»");
    }

    private String nextYear() {
        return rollOver.rollOver(text(OLD), Year.of(2024))
                .text()
                .replace("name=\"plan.number\" value=\"\"", "name=\"plan.number\" value=\"27-KH/CB\"");
    }

    private static String changed() {
        return text(OLD).replace("value=\"Kiểm điểm và đánh giá,", "value=\"Kiểm điểm, đánh giá,");
    }

    private static String text(String plan) {
        try {
            return Files.readString(Path.of("bpmn", plan + ".bpmn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Imports the file with all of its warnings accepted. */
    private HttpResponse<String> importAll(String file) {
        Stream<String> warnings = json(post(PLANS + "/check", file)).path("findings").findValuesAsText("code").stream()
                .map(code -> Multipart.field("accept", code));
        return post(
                PLANS,
                ADMINISTRATOR,
                Stream.concat(warnings, Stream.of(Multipart.part("file", "ke-hoach.bpmn", file)))
                        .toArray(String[]::new));
    }

    private HttpResponse<String> post(String path, String file) {
        return post(path, ADMINISTRATOR, Multipart.part("file", "ke-hoach.bpmn", file));
    }

    private HttpResponse<String> post(String path, String account, String... parts) {
        return rest.post(path, account, "multipart/form-data; boundary=" + BOUNDARY, Multipart.of(BOUNDARY, parts));
    }

    private static List<Integer> atOnce(Supplier<HttpResponse<String>> call) {
        return IntStream.range(0, 2)
                .parallel()
                .mapToObj(caller -> call.get().statusCode())
                .toList();
    }

    private List<String> ids(String account) {
        return json(rest.get(PLANS, account)).findValuesAsText("id");
    }

    private long imports() {
        return jdbc.sql("select count(*) from plan_import").query(Long.class).single();
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
