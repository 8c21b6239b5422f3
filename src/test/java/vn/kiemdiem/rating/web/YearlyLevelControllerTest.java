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
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.term.TermPlan;

@ProductTest
class YearlyLevelControllerTest {

    private static final String ADMINISTRATOR = "quan-tri";
    private static final String PATH = "/api/plans/" + TermPlan.ID + "/yearly-levels";
    private static final String BOUNDARY = "ranh-gioi";
    private static final String ROW = "dang-vien-01,2021,Tốt,Đảng ủy xã";

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private PlanRun run;

    @Autowired
    private TermPlan plan;

    private RestCalls rest;

    @BeforeEach
    void deploy(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start(SmallPlan.DEMO);
        plan.deploy();
        run.givePasswords();
    }

    @AfterEach
    void reset() {
        run.reset();
        plan.remove();
    }

    @Test
    void importAnswersPerYearAndTheLevelsCanBeRead() {
        HttpResponse<String> answer = post(PATH, ADMINISTRATOR, ROW);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("[{\"year\":2021,\"created\":1,\"replaced\":0,\"unchanged\":0}]");
        assertThat(rest.get(PATH, ADMINISTRATOR).body())
                .isEqualTo("[{\"subject\":\"dang-vien-01\",\"year\":2021,\"level\":\"GOOD\","
                        + "\"decidedBy\":\"Đảng ủy xã\",\"source\":\"dòng 2 của tệp «a.csv»\"}]");
    }

    @Test
    void refusalIsAProblemThatListsEveryError() throws JsonProcessingException {
        HttpResponse<String> answer = post(PATH, ADMINISTRATOR, ROW + "\nai-do,2023,Giỏi,Đ");

        JsonNode problem = json.readTree(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem.path("title").asText()).isEqualTo("Không nhập được mức xếp loại các năm");
        assertThat(problem.path("errors")).hasSize(3);
        assertThat(problem.at("/errors/0/row").asInt()).isEqualTo(3);
        assertThat(rest.get(PATH, ADMINISTRATOR).body()).isEqualTo("[]");
    }

    @Test
    void whoeverIsNoAdministratorIsRefused() {
        assertThat(post(PATH, "bi-thu", ROW).statusCode()).isEqualTo(403);
        assertThat(rest.get(PATH, "bi-thu").statusCode()).isEqualTo(403);
        assertThat(rest.get(PATH).statusCode()).isEqualTo(401);
        assertThat(rest.get(PATH, ADMINISTRATOR).body()).isEqualTo("[]");
    }

    @Test
    void planThatIsNotDeployedIsNotFound() {
        assertThat(post("/api/plans/khong-co/yearly-levels", ADMINISTRATOR, ROW).statusCode())
                .isEqualTo(404);
        assertThat(rest.get("/api/plans/khong-co/yearly-levels", ADMINISTRATOR).statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String account, String rows) {
        return rest.post(
                path,
                account,
                "multipart/form-data; boundary=" + BOUNDARY,
                Multipart.file(
                        BOUNDARY,
                        "files",
                        "a.csv",
                        new String(TermPlan.csv(rows).content(), StandardCharsets.UTF_8)));
    }
}
