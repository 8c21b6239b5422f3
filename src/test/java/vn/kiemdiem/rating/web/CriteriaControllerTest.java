package vn.kiemdiem.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.score.ScorePlan;

@ProductTest
class CriteriaControllerTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String PATH = "/api/plans/" + ScorePlan.ID + "/criteria";
    private static final String BOUNDARY = "ranh-gioi";

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private PlanRun run;

    @Autowired
    private ScorePlan scorePlan;

    private RestCalls rest;

    @BeforeEach
    void deploy(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        scorePlan.deploy();
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
        scorePlan.remove();
    }

    @Test
    void importAnswersPerKindAndTheCriteriaCanBeRead() throws JsonProcessingException {
        HttpResponse<String> answer = post(PATH, ADMINISTRATOR, ScorePlan.criteriaOf("Chi bộ"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[{\"kind\":\"branch\",\"criteria\":10,\"outcome\":\"CREATED\"}]");
        JsonNode stored = json.readTree(rest.get(PATH, ADMINISTRATOR).body());
        assertThat(stored).hasSize(10);
        assertThat(stored.get(9).toString())
                .isEqualTo("{\"kind\":\"branch\",\"id\":\"tieu-chi-10\",\"criterion\":\"Tiêu chí 5\","
                        + "\"content\":\"Nội dung số 10\",\"points\":9}");
    }

    @Test
    void refusalIsAProblemThatListsEveryError() throws JsonProcessingException {
        TableFile wrong = new TableFile(
                "tieu-chi.csv",
                (ScorePlan.HEADINGS + "\nChi bộ,a,T,N,9\nHội,a,T,N,9\n").getBytes(StandardCharsets.UTF_8));

        HttpResponse<String> answer = post(PATH, ADMINISTRATOR, wrong);

        JsonNode problem = json.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem.path("title").asText()).isEqualTo("Không nhập được tiêu chí chấm điểm");
        assertThat(problem.path("errors")).hasSize(1);
        assertThat(problem.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(problem.at("/errors/0/column").asText()).isEqualTo("Loại đối tượng");
        assertThat(rest.get(PATH, ADMINISTRATOR).body()).isEqualTo("[]");
    }

    @Test
    void whoeverIsNoAdministratorIsRefused() {
        assertThat(post(PATH, "bi-thu", ScorePlan.criteriaOf("Chi bộ")).statusCode())
                .isEqualTo(403);
        assertThat(rest.get(PATH, "bi-thu").statusCode()).isEqualTo(403);
        assertThat(rest.get(PATH).statusCode()).isEqualTo(401);
        assertThat(rest.get(PATH, ADMINISTRATOR).body()).isEqualTo("[]");
    }

    @Test
    void planThatIsNotDeployedIsNotFound() {
        assertThat(post("/api/plans/khong-co/criteria", ADMINISTRATOR, ScorePlan.criteriaOf("Chi bộ"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(rest.get("/api/plans/khong-co/criteria", ADMINISTRATOR).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String account, TableFile file) {
        String content = new String(file.content(), StandardCharsets.UTF_8);
        return rest.post(
                path,
                account,
                "multipart/form-data; boundary=" + BOUNDARY,
                Multipart.file(BOUNDARY, "files", file.name(), content));
    }
}
