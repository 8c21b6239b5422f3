package vn.kiemdiem.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.plan.process.FormFilling.briefed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.variable.value.JsonValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

/** Every act leaves its row, over real HTTP, and the rows can be had but not changed. */
@ProductTest
class AuditTest {

    private static final String PLAN = "tra-son-school-branch-2023";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final String MULTIPART = "multipart/form-data; boundary=x";
    private static final String HERE = "127.0.0.1";
    private static final String AUDIT = "/api/audit";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private AuditRetention retention;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;

    @BeforeEach
    void organizationIsThere(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.at("2023-11-03T08:00+07:00");
        run.importDemo(PLAN);
        run.givePasswords();
        jdbc.sql("truncate audit_entry").update();
    }

    @AfterEach
    void reset() {
        run.reset();
        repository
                .createDeploymentQuery()
                .deploymentSource("import: " + ADMINISTRATOR)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void importsOfAPlanAreRecordedWithWhatCameOfThem() throws IOException {
        String file = Files.readString(Path.of("bpmn", PLAN + ".bpmn"));
        importPlan("a.bpmn", file);
        importPlan("b.bpmn", file.replace("value=\"Kiểm điểm và đánh giá,", "value=\"Kiểm điểm, đánh giá,"));
        importPlan("c.bpmn", "<x/>");
        rest.post("/engine-rest/deployment/create", ADMINISTRATOR, MULTIPART, Multipart.file("x", "d.bpmn", "<x/>"));

        assertThat(entries())
                .containsExactly(
                        row("PLAN_IMPORTED", ADMINISTRATOR, PLAN, null, "a.bpmn", "UNCHANGED"),
                        row("PLAN_IMPORTED", ADMINISTRATOR, PLAN, null, "b.bpmn", "NEW_VERSION"),
                        row("PLAN_IMPORTED", ADMINISTRATOR, null, null, "c.bpmn", "REFUSED"),
                        row("PLAN_IMPORTED", ADMINISTRATOR, null, null, "d.bpmn", "REFUSED"));
    }

    @Test
    void startAndReportAreRecorded() {
        rest.post("/api/plans/" + PLAN + "/start", ADMINISTRATOR, "");
        rest.download("/api/plans/" + PLAN + "/report.xlsx", "dang-uy-xa");
        rest.download("/api/plans/" + PLAN + "/report.xlsx", "doan-the");

        assertThat(entries())
                .containsExactly(
                        row("PLAN_STARTED", ADMINISTRATOR, PLAN, "tra-son-school-branch", null, null),
                        row("REPORT_DOWNLOADED", "dang-uy-xa", PLAN, null, null, null));
    }

    @Test
    void importOfTheOrganizationIsRecorded() {
        TableFile units = Demos.organization(PLAN).get(0);
        String file = new String(units.content(), StandardCharsets.UTF_8);

        rest.post(
                "/api/organization/import",
                ADMINISTRATOR,
                MULTIPART,
                Multipart.file("x", "files", units.name(), file));

        assertThat(entries())
                .containsExactly(row("ORGANIZATION_IMPORTED", ADMINISTRATOR, null, null, null, "UNCHANGED"));
    }

    @Test
    void fulfilledDutiesAndLevelsAreRecordedAndNoWordOfThem() {
        rest.post("/api/plans/" + PLAN + "/start", ADMINISTRATOR, "");
        submit("userTask_briefBranch", "bi-thu", Map.of("heldOn", "2023-11-03", "content", "Quán triệt"));
        submit("userTask_briefBranch", "bi-thu", briefed());
        run.runWhatFollows();
        Task review = tasks.createTaskQuery().taskAssignee("dang-vien-03").singleResult();
        submit(review, "dang-vien-03", FormFilling.reviewed(tasks, review, "GOOD"));

        String member = jdbc.sql("select subject from rating").query(String.class).single();
        assertThat(entries().stream().skip(1))
                .containsExactly(
                        row("DUTY_FULFILLED", "bi-thu", PLAN, "tra-son-school-branch-committee", null,
                                "userTask_briefBranch"),
                        row("LEVEL_GIVEN", "dang-vien-03", PLAN, "tra-son-school-branch", member, "SELF GOOD"),
                        row("DUTY_FULFILLED", "dang-vien-03", PLAN, "tra-son-school-branch", member,
                                "userTask_writeMemberReview"));
    }

    @Test
    void administratorsTakeTheTrailAwayAndThatIsRecorded() {
        importPlan("=cmd.bpmn", "<x/>");
        rest.post("/api/plans/" + PLAN + "/start", ADMINISTRATOR, "");

        HttpResponse<String> all = rest.get(AUDIT, ADMINISTRATOR);
        HttpResponse<String> ofThePlan = rest.get(AUDIT + "?from=2023-11-03&to=2023-11-03&plan=" + PLAN, ADMINISTRATOR);
        HttpResponse<String> before = rest.get(AUDIT + "?to=2023-11-02", ADMINISTRATOR);

        assertThat(all.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
        assertThat(all.body())
                .startsWith("\uFEFFThời điểm,Tài khoản,Việc,Mã việc,Kế hoạch,Đơn vị,Về,Chi tiết,Từ địa chỉ\r\n")
                .contains("Nhập tệp kế hoạch,PLAN_IMPORTED,,,'=cmd.bpmn,REFUSED," + HERE + "\r\n");
        assertThat(ofThePlan.body().lines())
                .hasSize(3)
                .element(1)
                .asString()
                .matches("2023-11-03 08:0\\d:\\d\\d," + ADMINISTRATOR + ",Bắt đầu kế hoạch,PLAN_STARTED," + PLAN
                        + ",tra-son-school-branch,,," + HERE);
        assertThat(before.body().lines()).hasSize(1);
        assertThat(entries()).endsWith(row("AUDIT_EXPORTED", ADMINISTRATOR, null, null, null, "/2023-11-02"));
    }

    @Test
    void nobodyElseGetsTheTrail() {
        assertThat(rest.get(AUDIT).statusCode()).isEqualTo(401);
        HttpResponse<String> refused = rest.get(AUDIT, "bi-thu");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Chỉ quản trị viên được xem nhật ký kiểm tra.");
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from=hom-qua | «hom-qua» không phải là giá trị của «from».",
                "from=2023-11-31 | «2023-11-31» không phải là giá trị của «from».",
                "from=2023-11-03&to=2023-11-02 | Ngày đầu 2023-11-03 ở sau ngày cuối 2023-11-02;",
                "plan=K%E1%BA%BF%20ho%E1%BA%A1ch | «plan» không phải là mã kế hoạch;"
            })
    void wrongQuestionIsAnsweredInVietnamese(String question, String sentence) {
        HttpResponse<String> refused = rest.get(AUDIT + "?" + question, ADMINISTRATOR);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains(sentence);
        assertThat(entries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set account = 'khac'", "delete from audit_entry"})
    void whatIsRecordedCannotBeChanged(String sql) {
        rest.get(AUDIT, ADMINISTRATOR);

        assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed");
    }

    @Test
    void onlyWhatNeedNotBeKeptAnyLongerGoes() {
        run.at("2013-11-02T23:00+07:00");
        rest.get(AUDIT, ADMINISTRATOR);
        run.at("2013-11-03T23:00+07:00");
        rest.get(AUDIT, ADMINISTRATOR);
        run.at("2023-11-03T08:00+07:00");

        retention.clear();

        assertThat(entries()).extracting(Row::detail).containsExactly("/2013-11-03");
    }

    private void importPlan(String name, String file) {
        Stream<String> warnings =
                findings(post("/api/plans/check", Multipart.part("file", name, file))).stream()
                        .map(code -> Multipart.field("accept", code));
        post(
                "/api/plans",
                Stream.concat(warnings, Stream.of(Multipart.part("file", name, file)))
                        .toArray(String[]::new));
    }

    private HttpResponse<String> post(String path, String... parts) {
        return rest.post(path, ADMINISTRATOR, MULTIPART, Multipart.of("x", parts));
    }

    private static List<String> findings(HttpResponse<String> check) {
        try {
            return new ObjectMapper().readTree(check.body()).path("findings").findValuesAsText("code");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void submit(String element, String account, Map<String, Object> values) {
        submit(run.task(element), account, values);
    }

    private void submit(Task task, String account, Map<String, Object> values) {
        Map<String, Object> variables = new HashMap<>();
        values.forEach((name, value) -> variables.put(
                name,
                value instanceof String || value instanceof Number
                        ? Map.of("value", value)
                        : Map.of("value", ((JsonValue) value).getValueSerialized(), "type", "Json")));
        try {
            rest.post(
                    "/engine-rest/task/" + task.getId() + "/submit-form",
                    account,
                    new ObjectMapper().writeValueAsString(Map.of("variables", variables)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Row(
            String action, String account, String plan, String unit, String about, String detail, String source) {}

    private static Row row(String action, String account, String plan, String unit, String about, String detail) {
        return new Row(action, account, plan, unit, about, detail, HERE);
    }

    private List<Row> entries() {
        return jdbc.sql("select action, account, plan, unit, about, detail, source from audit_entry order by id")
                .query(Row.class)
                .list();
    }
}
