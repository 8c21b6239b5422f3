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
    void largestFilesAreReadWithin256MiBAndTwoSeconds() throws Exception {
        List<HostileFile> large = HostileXml.large();
        List<HostileFile> full = HostileLimits.all();

        List<String> said = read(Stream.of(large, full).flatMap(List::stream).toList());

        assertThat(said)
                .hasSize(large.size() + full.size())
                .allSatisfy(line -> assertThat(milliseconds(line)).isLessThan(LONGEST));
        assertThat(said.subList(0, large.size()))
                .noneMatch(line -> line.endsWith(SmallHeapReader.READ) || line.endsWith("CHECK_FAILED"));
    }

    private static long milliseconds(String line) {
        return Long.parseLong(line.substring(0, line.indexOf(' ')));
    }

    private List<String> read(List<HostileFile> files) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process program = new ProcessBuilder(command(files))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).as(Files.readString(output)).isZero();
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
