package vn.kiemdiem.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static vn.kiemdiem.docker.ComposeFile.FOLDER;
import static vn.kiemdiem.docker.ComposeFile.NODES;
import static vn.kiemdiem.docker.ComposeFile.map;
import static vn.kiemdiem.docker.ComposeFile.strings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComposeFileTest {

    private static final String SECRET_NAME = ".*(PASSWORD|SECRET|TOKEN|KEY).*";

    /** What an administrator puts there; git does not see it. */
    private static final Set<String> OF_THE_PLACE = Set.of("./tls", "./backups");

    private final ComposeFile compose = ComposeFile.read();

    @Test
    void keepsTheSchemaOfTheComposeSpecification() {
        assertThat(ComposeSchema.problems(compose)).isEmpty();
    }

    @Test
    void slipsAreFound() {
        ComposeFile broken = ComposeFile.parse("""
                services:
                  node:
                    imgae: x
                    healthcheck: {interval: often}
                    depends_on: {nobody: {condition: service_healthy}}
                    secrets: [lost]
                """);

        assertThat(ComposeSchema.problems(broken))
                .containsExactlyInAnyOrder(
                        "node: imgae is unknown",
                        "node: healthcheck.interval is no duration",
                        "node: depends on nobody, which is no service or has no condition",
                        "node: lost is declared nowhere");
    }

    @Test
    void imagesHaveAVersion() {
        assertThat(compose.services().keySet())
                .allSatisfy(
                        name -> assertThat(compose.service(name).get("image").toString())
                                .matches(".+:.*\\d.*"));
    }

    @Test
    void passwordsStandInFilesThatGitDoesNotSee() {
        assertThat(compose.services().keySet())
                .flatMap(service -> compose.environment(service).keySet())
                .filteredOn(name -> name.matches(SECRET_NAME))
                .allMatch(name -> name.endsWith("_FILE"));
        assertThat(map(compose.content().get("secrets")).values())
                .isNotEmpty()
                .allSatisfy(
                        secret -> assertThat(map(secret).get("file").toString()).startsWith("./secrets/"));
        assertThat(ComposeFile.text(Path.of(".gitignore")).lines())
                .contains("/docker/secrets/", "/docker/.env", "/docker/tls/", "/docker/backups/");
        assertThat(ComposeFile.text(FOLDER.resolve(".env.example")).lines())
                .filteredOn(line -> line.matches("#?" + SECRET_NAME + "=.*"))
                .isEmpty();
    }

    @Test
    void everyServiceSaysWhetherItIsWell() {
        assertThat(compose.services().keySet())
                .allMatch(name -> compose.service(name).containsKey("healthcheck")
                        || compose.service(name).containsKey("build"));
        assertThat(new Dockerfile().instructions("HEALTHCHECK")).hasSize(1);
    }

    @Test
    void eachWaitsForTheHealthOfWhatItNeeds() {
        assertThat(compose.dependencies("node1")).containsExactly(entry("database", "service_healthy"));
        assertThat(compose.dependencies("node2"))
                .containsOnly(entry("database", "service_healthy"), entry("node1", "service_healthy"));
        assertThat(compose.dependencies("proxy")).containsExactly(entry("node1", "service_healthy"));
        assertThat(compose.dependencies("backup")).containsExactly(entry("node1", "service_healthy"));
    }

    @Test
    void nodesDifferInNameAddressAndOrderOnly() {
        List<Map<String, Object>> nodes =
                NODES.stream().map(this::withoutWhatDiffers).toList();

        assertThat(nodes.get(0)).isEqualTo(nodes.get(1));
        assertThat(NODES)
                .allSatisfy(node -> assertThat(compose.environment(node)).containsEntry("KIEMDIEM_NODE", node));
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        assertThat(compose.mounts().filter(mount -> mount.startsWith("./")).map(mount -> mount.split(":")[0]))
                .isNotEmpty()
                .allMatch(source -> OF_THE_PLACE.contains(source) || Files.isRegularFile(FOLDER.resolve(source)));
    }

    @Test
    void everyMountedCommandCanBeRun() {
        List<String> commands = compose.mounts()
                .filter(mount -> mount.contains(":/usr/local/bin/") || mount.contains("initdb.d"))
                .map(mount -> mount.split(":")[0])
                .toList();

        assertThat(commands).hasSize(4).allMatch(command -> Files.isExecutable(FOLDER.resolve(command)));
        assertThat(commands).contains("./postgres/" + compose.service("backup").get("entrypoint"));
    }

    @Test
    void onlyTheProxyIsReachedFromOutside() {
        assertThat(compose.services().keySet().stream()
                        .filter(name -> compose.service(name).containsKey("ports")))
                .containsExactlyInAnyOrder("proxy", "mail");
        assertThat(strings(compose.service("mail").get("ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(strings(compose.service("mail").get("profiles"))).containsExactly("try");
    }

    @Test
    void nginxKnowsTheNodesTheirAddressesAndTheirSessions() {
        String nginx = ComposeFile.text(FOLDER.resolve("nginx/kiem-diem.conf"));
        String port = new Dockerfile().instructions("EXPOSE").get(0);

        assertThat(NODES).allSatisfy(node -> {
            assertThat(nginx).containsPattern("server " + node + ":" + port + " max_fails");
            assertThat(nginx).contains("\"~\\." + node + "$\" first_" + node + ";", "upstream first_" + node + " {");
            assertThat(strings(compose.service("proxy").get("extra_hosts"))).contains(node + ":" + address(node));
        });
        assertThat(nginx).containsPattern("location /actuator \\{\\s+return 404;");
    }

    @Test
    void dataLiesInAVolume() {
        assertThat(strings(compose.service("database").get("volumes"))).contains("database:/var/lib/postgresql/data");
        assertThat(map(compose.content().get("volumes"))).containsOnlyKeys("database");
    }

    private Object address(String node) {
        return map(map(compose.service(node).get("networks")).get("inside")).get("ipv4_address");
    }

    private Map<String, Object> withoutWhatDiffers(String node) {
        Map<String, Object> environment = new HashMap<>(compose.environment(node));
        environment.remove("KIEMDIEM_NODE");
        Map<String, Object> service = new HashMap<>(compose.service(node));
        service.put("environment", environment);
        service.keySet().removeAll(Set.of("depends_on", "networks"));
        return service;
    }
}
