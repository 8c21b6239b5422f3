package vn.kiemdiem.plan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class HostileDoorsTest {

    private static final String DOOR = "/engine-rest/deployment/create";
    private static final String ADMINISTRATOR = "quan-tri";
    private static final int REFUSED = 422;

    @Autowired
    private PlanRun run;

    @Autowired
    private JdbcClient jdbc;

    private int port;
    private RestCalls rest;
    private EveryTable tables;
    private Map<String, Long> before;

    @BeforeEach
    void count(@LocalServerPort int port) {
        this.port = port;
        run.importDemo(Recipe.PLAN);
        run.givePasswords();
        rest = new RestCalls(port);
        tables = new EveryTable(jdbc);
        before = tables.rows();
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @MethodSource("handful")
    void hostileFileIsRefusedOverHttpWithItsFindings(HostileFile hostile) {
        var answer = deploy(
                ADMINISTRATOR, Map.of(HostileFile.FILE_NAME, hostile.content().get()));

        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        assertThat(answer.body()).contains("\"findings\":[", "\"code\":\"", "\"remedy\":\"", "\"message\":\"");
        assertThat(answer.body()).doesNotContain("Exception", "vn.kiemdiem", "root:");
        assertThat(tables.rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("smuggled")
    void nothingIsSmuggledOverHttp(HostileDeployment hostile) {
        var answer = deploy(ADMINISTRATOR, hostile.files());

        assertThat(answer.statusCode()).isEqualTo(REFUSED);
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void hugeFileIsRefusedBeforeAnyOfItIsRead() throws IOException {
        String account = Base64.getEncoder()
                .encodeToString((ADMINISTRATOR + ":" + RestCalls.PASSWORD).getBytes(StandardCharsets.UTF_8));
        String head = "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic %s\r\n".formatted(DOOR, account)
                + "Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 52428800\r\n\r\n";

        try (Socket door = new Socket("localhost", port)) {
            door.setSoTimeout(10_000);
            door.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String status =
                    new BufferedReader(new InputStreamReader(door.getInputStream(), StandardCharsets.UTF_8)).readLine();

            assertThat(status).startsWith("HTTP/1.1 413");
        }
        assertThat(tables.rows()).isEqualTo(before);
    }

    @Test
    void planOfOthersIsOutOfReachOfWhoMayNotImport() {
        byte[] plan = HostileDeployment.plan().getBytes(StandardCharsets.UTF_8);

        assertThat(Stream.of("bi-thu", "dang-uy-xa", "dang-vien-04")
                        .map(account -> deploy(account, Map.of(HostileFile.FILE_NAME, plan))
                                .statusCode()))
                .containsOnly(403);
        assertThat(tables.rows()).isEqualTo(before);
    }

    private HttpResponse<String> deploy(String account, Map<String, byte[]> files) {
        return rest.post(DOOR, account, "multipart/form-data; boundary=x", body(files));
    }

    private static byte[] body(Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }

    static Stream<HostileFile> handful() {
        return Stream.of(
                HostileCode.all().get(0),
                HostileExpressions.all().get(0),
                HostileXml.all().get(0),
                HostileShapes.all().get(0));
    }

    static Stream<HostileDeployment> smuggled() {
        return HostileDeployment.all().stream().limit(5);
    }
}
