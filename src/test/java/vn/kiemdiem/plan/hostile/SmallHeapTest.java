package vn.kiemdiem.plan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemdiem.plan.check.process.SmallHeapReader;

class SmallHeapTest {

    private static final long LONGEST = 2_000;

    @TempDir
    Path folder;

    @Test
    void largestFilesAreRefusedWithin256MiBAndTwoSeconds() throws Exception {
        List<HostileFile> files = Stream.of(HostileXml.huge(), HostileXml.large(), HostileLimits.all())
                .flatMap(List::stream)
                .toList();

        List<String> said = check(files);

        assertThat(said.stream().map(line -> line.substring(line.indexOf(' ') + 1)))
                .containsExactlyElementsOf(files.stream().map(HostileFile::code).toList());
        assertThat(said).allSatisfy(line -> assertThat(milliseconds(line)).isLessThan(LONGEST));
    }

    private static long milliseconds(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private List<String> check(List<HostileFile> files) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Process program = new ProcessBuilder(command(files))
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile())
                .start();
        assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(errors)).isZero();
        return Files.readAllLines(output);
    }

    private List<String> command(List<HostileFile> files) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                SmallHeapReader.class.getName()));
        for (HostileFile file : files) {
            Path path = folder.resolve(file.name().replaceAll("\\W+", "-") + ".bpmn");
            command.add(Files.write(path, file.content().get()).toString());
        }
        return command;
    }
}
