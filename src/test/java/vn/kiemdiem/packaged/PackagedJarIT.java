package vn.kiemdiem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.database.TestDatabase;

class PackagedJarIT {

    private static final Map<String, String> NO_PASSWORD = Map.of();
    private static final Map<String, String> PASSWORD = Map.of("KIEMDIEM_ADMIN_PASSWORD", RestCalls.PASSWORD);
    private static final String ADMIN = "quan-tri";
    private static final String DEPLOYMENTS = "/engine-rest/deployment?sortBy=name&sortOrder=asc";

    @TempDir
    private Path temporary;

    @Test
    void saysInOneLineThatItHasNoDatabase() {
        // Without a locale, as in a container: the letters must come out all the same.
        PackagedApplication refused = PackagedApplication.startInVain(Map.of("LC_ALL", "C"));

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.elapsed()).isLessThan(Duration.ofSeconds(60));
        assertThat(refused.output().strip().lines())
                .singleElement()
                .asString()
                .contains("Chưa có cơ sở dữ liệu: hãy cho --spring.datasource.url=");
    }

    @Test
    void saysInOneLineThatTheFirstPasswordIsMissingOrWeak() {
        String folder = folder("first-password");

        PackagedApplication missing = PackagedApplication.startInVain(NO_PASSWORD, folder);
        PackagedApplication weak =
                PackagedApplication.startInVain(Map.of("KIEMDIEM_ADMIN_PASSWORD", "12345678"), folder);

        assertRefused(missing, "Chưa có quản trị viên: hãy đặt mật khẩu cho tài khoản «quan-tri»");
        assertRefused(weak, "KIEMDIEM_ADMIN_PASSWORD chưa đủ mạnh");
        assertThat(serverIsStopped("first-password")).isTrue();
    }

    @Test
    void keepsItsDataOverStopsAndKillsAndSharesItsFolderWithNobody() {
        String folder = folder("lasting data");
        List<String> deployments;
        try (PackagedApplication first = PackagedApplication.start(PASSWORD, folder)) {
            assertRuns(first);
            deployments = ids(first.json(DEPLOYMENTS, ADMIN));
            writeSomething(first);
            assertRefused(
                    PackagedApplication.startInVain(PASSWORD, folder), "đang được một ứng dụng Kiểm Điểm khác dùng");
            assertThat(groups(first)).as("the first goes on").isOne();
            report("stopped", first.terminate(Duration.ofSeconds(15)));
        }
        assertThat(serverIsStopped("lasting data")).isTrue();

        try (PackagedApplication second = PackagedApplication.start(NO_PASSWORD, folder)) {
            report("second start", second.elapsed());
            assertThat(ids(second.json(DEPLOYMENTS, ADMIN))).isEqualTo(deployments);
            assertThat(groups(second)).isOne();
            second.kill();
        }
        assertThat(serverIsStopped("lasting data")).as("its server is orphaned").isFalse();

        try (PackagedApplication third = PackagedApplication.start(NO_PASSWORD, folder)) {
            assertThat(third.output()).contains("do lần chạy trước bị ngắt đột ngột để lại");
            assertThat(ids(third.json(DEPLOYMENTS, ADMIN))).isEqualTo(deployments);
            assertThat(groups(third)).isOne();
        }
    }

    @Test
    void runsInProductionOnAServerThatIsGiven() throws IOException, InterruptedException {
        String url = "--spring.datasource.url=" + TestDatabase.newDatabase();
        String[] node = {url, "--spring.profiles.active=production", "--kiemdiem.node=node7"};

        try (PackagedApplication application = PackagedApplication.start(PASSWORD, node)) {
            assertRuns(application);
            assertThat(application.output()).doesNotContain("EmbeddedPostgres");
            assertThat(sessionCookie(application)).matches("JSESSIONID=\\w+\\.node7; .*Secure.*");
            assertThat(application.isReady()).isTrue();
            application.terminate(Duration.ofSeconds(15));
            assertThat(application.isReady()).isFalse();
        }
    }

    private static String sessionCookie(PackagedApplication application) {
        return application
                .calls(RestCalls.PASSWORD)
                .get("/camunda/app/tasklist/default/")
                .headers()
                .allValues("set-cookie")
                .stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }

    private static void assertRefused(PackagedApplication refused, String line) {
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.errors()).singleElement().asString().contains(line);
        assertThat(refused.output())
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("condition evaluation report")
                .doesNotContain("CONDITIONS EVALUATION REPORT");
    }

    private static void assertRuns(PackagedApplication application) {
        RestCalls calls = application.calls(RestCalls.PASSWORD);
        assertThat(calls.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(calls.get("/engine-rest/deployment").statusCode()).isEqualTo(401);
        assertThat(values(application.json(DEPLOYMENTS, ADMIN), "name"))
                .containsExactlyElementsOf(expectedDeployments());
        String forms = application
                .json("/engine-rest/deployment?name=forms", ADMIN)
                .get(0)
                .get("id")
                .asText();
        assertThat(values(application.json("/engine-rest/deployment/" + forms + "/resources", ADMIN), "name"))
                .containsExactlyInAnyOrderElementsOf(files("forms", ".form"));
        assertThat(application.errors()).isEmpty();
    }

    /** All forms together, and each process of the source tree by itself: nothing got lost on the way into the jar. */
    private static TreeSet<String> expectedDeployments() {
        TreeSet<String> names = new TreeSet<>(List.of("forms"));
        Stream.of("bpmn", "src/main/resources/processes")
                .flatMap(folder -> files(folder, ".bpmn").stream())
                .map(file -> file.replace(".bpmn", ""))
                .forEach(names::add);
        assertThat(names).contains("daily-digest", "tra-son-school-branch-2023");
        return names;
    }

    private static List<String> files(String folder, String ending) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeSomething(PackagedApplication application) {
        String group = "{\"id\":\"written\",\"name\":\"Tổ đảng\",\"type\":\"WORKFLOW\"}";
        int status = application
                .calls(RestCalls.PASSWORD)
                .post("/engine-rest/group/create", ADMIN, group)
                .statusCode();
        assertThat(status).isEqualTo(204);
    }

    private static int groups(PackagedApplication application) {
        return application
                .json("/engine-rest/group?name=T%E1%BB%95%20%C4%91%E1%BA%A3ng", ADMIN)
                .size();
    }

    private static List<String> ids(JsonNode objects) {
        return values(objects, "id");
    }

    private static List<String> values(JsonNode objects, String name) {
        return StreamSupport.stream(objects.spliterator(), false)
                .map(object -> object.get(name).asText())
                .toList();
    }

    private String folder(String name) {
        return "--kiemdiem.data-dir=" + temporary.resolve(name);
    }

    private boolean serverIsStopped(String folder) {
        return Files.notExists(temporary.resolve(folder).resolve("postgresql/postmaster.pid"));
    }

    private static void report(String what, Duration time) {
        System.out.printf("packaged jar: %s after %.1f s%n", what, time.toMillis() / 1000.0);
    }
}
