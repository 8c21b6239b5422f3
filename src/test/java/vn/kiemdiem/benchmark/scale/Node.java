package vn.kiemdiem.benchmark.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.test.util.TestSocketUtils;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.JavaProcess;
import vn.kiemdiem.nodes.Pause;

/** One process of a contestant. */
final class Node implements AutoCloseable {

    private static final Path OUTPUTS = Path.of("target", "benchmarks", "nodes");
    private static final Duration STARTUP = Duration.ofMinutes(5);
    private static final double NANOS = 1e9;
    private static final double KIBI = 1024;

    private final JavaProcess process;
    private final int port;
    private final Duration toFirstAnswer;

    private Node(JavaProcess process, int port) {
        this.process = process;
        this.port = port;
        try {
            toFirstAnswer = Pause.until("it answers, see " + process.log(), STARTUP, () -> {
                if (!process.isRunning()) {
                    throw new AssertionError("it has ended, see " + process.log());
                }
                return answers();
            });
        } catch (AssertionError inVain) {
            process.kill();
            throw inVain;
        }
    }

    /** Starts it and waits for its first answer. */
    static Node start(Contestant contestant, Database database, String... more) {
        int port = TestSocketUtils.findAvailableTcpPort();
        List<String> arguments = new ArrayList<>(List.of(
                "-Xmx1g",
                "-Dbenchmark.communes=" + ScalePlan.branches() / ScalePlan.BRANCHES,
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dfile.encoding=UTF-8"));
        // Such as a flight recording, for whoever looks for what costs time.
        Stream.of(System.getProperty("benchmark.jvm", "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(arguments::add);
        arguments.addAll(contestant.command(database));
        arguments.add("--server.port=" + port);
        arguments.addAll(List.of(more));
        try {
            Path output = Files.createTempFile(Files.createDirectories(OUTPUTS), contestant.name(), ".log");
            return new Node(JavaProcess.start(output, Map.of(), arguments), port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the start of the process to the first answer of Tasklist's page. */
    double secondsToFirstAnswer() {
        return toFirstAnswer.toNanos() / NANOS;
    }

    /** What the process holds of the machine's memory, in MiB. */
    double residentMebi() {
        try {
            String line = Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(row -> row.startsWith("VmRSS:"))
                    .findFirst()
                    .orElseThrow();
            return Double.parseDouble(line.replaceAll("\\D", "")) / KIBI;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RestCalls calls() {
        return new RestCalls(port);
    }

    @Override
    public void close() {
        process.stop();
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create("http://localhost:" + port + "/camunda/app/tasklist/default/")
                            .toURL()
                            .openConnection();
            int status = connection.getResponseCode();
            connection.disconnect();
            return status == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
