package vn.kiemdiem.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.plan.process.PlanRun;

/** Names that would leave a folder, begin a header, hide letters or run in a page, at each entry that takes names. */
@ProductTest
class NamesSecurityTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String MULTIPART = "multipart/form-data; boundary=x";

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private RestCalls rest;
    private long deployments;

    @BeforeEach
    void planRuns() {
        run.start(Things.PLAN);
        run.givePasswords();
        rest = new RestCalls(port);
        deployments = count("act_re_deployment");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/ke-hoach.bpmn",
                "..%2F..%2Fke-hoach.bpmn",
                "a\\..\\ke-hoach.bpmn",
                "ke-hoach.bpmn\u0000.exe",
                "ke-hoach\u202Enpb.bpmn",
                "ke-hoach\u200B.bpmn",
                "<script>x</script>.bpmn",
                "ke-hoach;x=y.bpmn",
                "/ke-hoach.bpmn"
            })
    void planIsDeployedUnderNoSuchName(String name) throws IOException {
        String plan = Files.readString(Path.of("bpmn/tra-son-school-branch-2023.bpmn"))
                .replace("value=\"Kiểm điểm và đánh giá,", "value=\"Kiểm điểm, đánh giá,");

        HttpResponse<String> engine = rest.post(
                "/engine-rest/deployment/create", ADMINISTRATOR, MULTIPART, Multipart.file("x", "data", name, plan));

        assertThat(engine.statusCode()).as(engine.body()).isBetween(400, 499);
        assertThat(count("act_re_deployment")).isEqualTo(deployments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chi bộ\u202Egnort",
                "Chi bộ\u200B",
                "Chi bộ\u0000",
                "Chi bộ\u2066x\u2069",
                "Chi bộ\u001B[31m",
            })
    void unitIsImportedUnderNoNameThatHidesLetters(String name) {
        HttpResponse<String> answer = importUnits(name);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsPattern("U\\+[0-9A-F]{4}");
        assertThat(units()).noneMatch(unit -> unit.startsWith("Chi bộ\u202E"));
    }

    @Test
    void lineBreakInANameIsABlank() {
        HttpResponse<String> answer = importUnits("\"Chi bộ trường\r\nBcc: ke-la@example.org\"");

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 422);
        assertThat(units()).noneMatch(unit -> unit.contains("\n") || unit.contains("\r"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/plans/..%2F..%2Fetc/report.xlsx",
                "/api/plans/%0d%0aSet-Cookie:%20a=b/report.xlsx",
                "/api/plans/%22%3bx=y/report.xlsx",
                "/api/plans/%E2%80%AEa/bpmn",
                "/api/audit?plan=%0d%0aX:y",
                "/api/audit?from=%0d%0aX:y",
                "/camunda/app/cockpit/..%2f..%2fWEB-INF/web.xml",
                "/camunda/api/cockpit/plugin/base/static/..%2f..%2fapplication.yaml",
                "/webjars/..%2fapplication.yaml"
            })
    void addressesLeadOutOfNoFolderAndIntoNoHeader(String path) {
        HttpResponse<String> answer =
                new Calls(port).send("GET", path, Map.of("Authorization", Calls.basic(ADMINISTRATOR)), null);

        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.headers().map()).doesNotContainKeys("x", "Set-Cookie");
        assertThat(answer.body()).doesNotContain("datasource:", "<web-app");
    }

    @Test
    void downloadsAreNamedByThePlanOnlyAndNeverShownInPlace() {
        for (String path : new String[] {
            "/api/plans/" + Things.PLAN + "/report.xlsx", "/api/plans/" + Things.PLAN + "/bpmn", "/api/audit"
        }) {
            HttpResponse<byte[]> answer = rest.download(path, ADMINISTRATOR);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .matches("attachment; filename=\"[a-z0-9.-]+\"");
            assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        }
    }

    private HttpResponse<String> importUnits(String name) {
        String file = new String(Demos.organization(Things.PLAN).get(0).content(), StandardCharsets.UTF_8);
        String[] lines = file.split("\\R", 3);
        String changed = lines[0] + "\r\n" + lines[1].replaceFirst(",[^,]*", Matcher.quoteReplacement("," + name))
                + "\r\n" + lines[2];
        return rest.post(
                "/api/organization/import",
                ADMINISTRATOR,
                MULTIPART,
                Multipart.file("x", "files", "don-vi.csv", changed));
    }

    private List<String> units() {
        return jdbc.sql("select name from unit").query(String.class).list();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
