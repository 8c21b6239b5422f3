package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.Multipart;
import vn.kiemdiem.plan.check.PlanFileRefused;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class PlanDoorTest {

    private static final String FILE = Fault.PLAN + ".bpmn";
    private static final String EVIL = Fault.plan(Fault.PLAN)
            .replace("${subjects.account(subject)}", "${subject.trim()}")
            .replace("camunda:formRef=\"brief-unit\"", "camunda:formKey=\"embedded:app:x.html\"");

    @Autowired
    private PlanRun run;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private IdentityService identities;

    private String address;
    private long deployments;

    @BeforeEach
    void count(@LocalServerPort int port) {
        run.importDemo(Fault.PLAN);
        run.givePasswords();
        address = "http://localhost:" + port + "/engine-rest/deployment/create";
        deployments = repository.createDeploymentQuery().count();
    }

    @AfterEach
    void reset() {
        identities.clearAuthentication();
        run.reset();
    }

    @Test
    void allThatIsWrongIsToldInVietnameseAtOnce() throws IOException, InterruptedException {
        HttpResponse<String> answer = deploy("vi", file(EVIL));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("không có trong từ vựng", "Thuộc tính «formKey»", "\"findings\":[", "userTask_briefBranch")
                .contains("\"severity\":\"ERROR\"", "\"code\":\"EXPRESSION_UNKNOWN_CALL\"");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void englishIsToldToWhoAsksForIt() throws IOException, InterruptedException {
        assertThat(deploy("en-GB", file(EVIL)).body()).contains("does not have", "may not be used here");
    }

    @Test
    void whoDoesNotSayHowMuchHeSendsIsStopped() throws IOException, InterruptedException {
        byte[] body = Multipart.file("x", FILE, " ".repeat(9 << 20));

        var answer = deploy("vi", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("8 MiB");
    }

    @Test
    void aPersonIsNotTheApplicationByCallingItsSource() {
        identities.setAuthentication("quan-tri", List.of(Groups.CAMUNDA_ADMIN));

        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .source("kiem-diem")
                        .addString("brief-unit.form", "{}")
                        .deploy())
                .isInstanceOf(PlanFileRefused.class)
                .hasMessageContaining("brief-unit.form");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
    }

    @Test
    void theApplicationsOwnPlansAreHeldToTheProfileToo() {
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .source("kiem-diem")
                        .addString(FILE, EVIL)
                        .deploy())
                .isInstanceOf(PlanFileRefused.class);
    }

    private static BodyPublisher file(String content) {
        return BodyPublishers.ofByteArray(Multipart.file("x", FILE, content));
    }

    private HttpResponse<String> deploy(String language, BodyPublisher body) throws IOException, InterruptedException {
        String pair =
                Base64.getEncoder().encodeToString(("quan-tri:" + RestCalls.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + pair)
                .header("Accept-Language", language)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
