package vn.kiemdiem.benchmark.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.kiemdiem.RestCalls;

/** One process of a contestant. */
final class Node implements AutoCloseable {

    private static final Path OUTPUTS = Path.of("target", "benchmarks", "nodes");
    private static final Duration STARTUP = Duration.ofMinutes(5);
    private static final double NANOS = 1e9;
    private static final double KIBI = 1024;

    private final Process process;
    private final Path output;
    private final int port;
    private final double secondsToFirstAnswer;

    private Node(Process process, Path output, int port) {
        long begun = System.nanoTime();
        this.process = process;
        this.output = output;
        this.port = port;
        awaitFirstAnswer(begun);
        this.secondsToFirstAnswer = (System.nanoTime() - begun) / NANOS;
    }

    /** Starts it and waits for its first answer. */
    static Node start(Contestant contestant, Database database, String... more) {
        try {
            int port = freePort();
            List<String> command = new ArrayList<>(List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    "-Xmx1g",
                    "-Dbenchmark.communes=" + ScalePlan.branches() / ScalePlan.BRANCHES,
                    "-Duser.timezone=Asia/Ho_Chi_Minh",
                    "-Dfile.encoding=UTF-8"));
            // Such as a flight recording, for whoever looks for what costs time.
            Stream.of(System.getProperty("benchmark.jvm", "").split(" "))
                    .filter(option -> !option.isEmpty())
                    .forEach(command::add);
            command.addAll(contestant.command(database));
            command.add("--server.port=" + port);
            command.addAll(List.of(more));
            Path output = Files.createTempFile(Files.createDirectories(OUTPUTS), contestant.name(), ".log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new Node(process, output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the start of the process to the first answer of Tasklist's page. */
    double secondsToFirstAnswer() {
        return secondsToFirstAnswer;
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
        process.destroy();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitFirstAnswer(long begun) {
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() - begun > STARTUP.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("it did not start, see " + output);
            }
            Waiting.shortly();
        }
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

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
