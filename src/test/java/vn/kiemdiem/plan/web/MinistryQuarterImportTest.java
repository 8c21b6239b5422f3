package vn.kiemdiem.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.MinistryQuarter;
import vn.kiemdiem.plan.process.PlanRun;

/** A plan written from scratch at the real doors: organization, check, import, criteria, roll-over. */
@ProductTest
class MinistryQuarterImportTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String PLAN = MinistryQuarter.ID;

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private PlanRun run;

    @Autowired
    private RepositoryService repository;

    private RestCalls rest;
    private JsonNode organization;

    @BeforeEach
    void organizationIsThere(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.at(MinistryQuarter.ISSUED);
        organization = json(MinistryQuarter.importOrganization(rest, ADMINISTRATOR), 200);
    }

    @AfterEach
    void forgetTheImports() {
        run.reset();
        repository.createDeploymentQuery().deploymentSource("import: " + ADMINISTRATOR).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void organizationComesInAtOnce() {
        assertThat(Stream.of("units", "subjects", "accounts").map(organization::path))
                .extracting(count ->
                        count.path("created").asInt() + count.path("unchanged").asInt())
                .containsExactly(10, 25, 21);
    }

    @Test
    @DisplayName("198-KL/TW: «trước ngày 15 tháng cuối mỗi quý» rơi sau Chủ nhật; ngoài ra không có gì phải sửa")
    void checkFindsNothingButTheDayOfTheLaw() {
        JsonNode check = json(MinistryQuarter.check(rest, ADMINISTRATOR, MinistryQuarter.text()), 200);

        assertThat(check.path("findings"))
                .extracting(
                        finding -> finding.path("severity").asText(),
                        finding -> finding.path("code").asText(),
                        finding -> finding.path("elementId").asText())
                .containsExactlyInAnyOrder(
                        tuple("WARNING", MinistryQuarter.WARNINGS.get(0), "timerEvent_reportOverdue"),
                        tuple("WARNING", MinistryQuarter.WARNINGS.get(1), "userTask_compileReport"));
        assertThat(check.path("deadlines").findValuesAsText("code"))
                .containsExactly("D01", "D02", "D03", "D04", "D05", "D06", "D07", "D08");
    }

    @Test
    void planComesInOnceItsWarningsAreAccepted() {
        json(MinistryQuarter.importPlan(rest, ADMINISTRATOR, MinistryQuarter.WARNINGS.subList(0, 1)), 422);

        JsonNode imported = json(MinistryQuarter.importPlan(rest, ADMINISTRATOR, MinistryQuarter.WARNINGS), 201);

        assertThat(imported.path("outcome").asText()).isEqualTo("CREATED");
        assertThat(json(rest.get("/api/plans/" + PLAN, ADMINISTRATOR), 200)
                        .at("/plan/quarter")
                        .asText())
                .isEqualTo("I");
        json(MinistryQuarter.importCriteria(rest, ADMINISTRATOR), 200);
    }

    @Test
    @DisplayName("Cùng quý của năm sau: chỉ còn thiếu số kế hoạch; sang quý khác thì phải gõ lại ngày")
    void sameQuarterOfTheNextYearLacksOnlyItsNumber() {
        json(MinistryQuarter.importPlan(rest, ADMINISTRATOR, MinistryQuarter.WARNINGS), 201);
        JsonNode draft = json(rest.get("/api/plans/" + PLAN + "/rollover", ADMINISTRATOR), 200);

        JsonNode check = json(
                MinistryQuarter.check(rest, ADMINISTRATOR, draft.path("bpmn").asText()), 200);

        assertThat(draft.path("planId").asText()).isEqualTo("du-bao-ministry-q1-2028");
        assertThat(draft.path("bpmn").asText())
                .contains("quý I năm 2028", "gửi hồ sơ về Ban Tổ chức Đảng ủy Bộ chậm nhất ngày 08/3/2028");
        assertThat(check.path("findings"))
                .filteredOn(finding -> finding.path("severity").asText().equals("ERROR"))
                .extracting(finding -> finding.path("code").asText())
                .containsExactly("HEADER_PROPERTY_MISSING");
    }

    private JsonNode json(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError(answer.body(), e);
        }
    }
}
