package vn.kiemdiem.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.KiemDiemApplication;

class DockerfileTest {

    private final Dockerfile dockerfile = new Dockerfile();

    @Test
    void whateverItCopiesIsThereAndNotIgnored() {
        List<String> ignored = ComposeFile.text(Path.of("docker/Dockerfile.dockerignore"))
                .lines()
                .toList();

        assertThat(dockerfile.copiedSources())
                .contains("pom.xml", "src", "bpmn", "forms")
                .allMatch(source -> Files.exists(Path.of(source)))
                .allMatch(source -> ignored.contains("!" + source));
        assertThat(ignored).contains("*");
    }

    @Test
    void sourcesOfTheBuildAreThoseOfThePom() {
        String pom = ComposeFile.text(Path.of("pom.xml"));

        assertThat(pom).contains("<directory>bpmn</directory>", "<directory>forms</directory>");
        assertThat(pom).contains("<finalName>kiem-diem</finalName>", "<java.version>17</java.version>");
        assertThat(dockerfile.instructions("RUN")).anyMatch(run -> run.contains("-jar target/kiem-diem.jar extract"));
        assertThat(dockerfile.instructions("FROM")).allMatch(image -> image.matches(".*:.*\\b17\\b.*"));
    }

    @Test
    void layersAreCopiedFromTheSteadiestToTheMostChanging() {
        assertThat(dockerfile.instructions("COPY").stream().filter(copy -> copy.startsWith("--from=build")))
                .containsExactly(
                        "--from=build /build/layers/dependencies ./",
                        "--from=build /build/layers/spring-boot-loader ./",
                        "--from=build /build/layers/snapshot-dependencies ./",
                        "--from=build /build/layers/application ./");
    }

    @Test
    void nodeRunsAsAUserWhoOwnsNothing() {
        assertThat(dockerfile.instructions("USER")).containsExactly("10001");
        assertThat(dockerfile.instructions("RUN")).anyMatch(run -> run.contains("useradd --system --uid 10001 "));
    }

    @Test
    void nodeRunsInTheZoneOfTheProduct() {
        assertThat(dockerfile.instructions("ENTRYPOINT"))
                .singleElement()
                .asString()
                .contains("\"-Duser.timezone=" + KiemDiemApplication.ZONE + "\"", "\"-Dfile.encoding=UTF-8\"");
    }

    @Test
    void commandOfTheHealthCheckIsInTheImage() {
        assertThat(dockerfile.instructions("HEALTHCHECK"))
                .singleElement()
                .asString()
                .endsWith("CMD [\"is-ready\"]");
        assertThat(dockerfile.instructions("COPY")).contains("docker/is-ready /usr/local/bin/is-ready");
        assertThat(Path.of("docker/is-ready")).isExecutable();
    }
}
