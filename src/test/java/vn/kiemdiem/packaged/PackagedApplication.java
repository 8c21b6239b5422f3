package vn.kiemdiem.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kiemdiem.RestCalls;

/** The packaged jar in a process of its own; what it prints goes to a file in {@code target}. */
final class PackagedApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target", "kiem-diem.jar");
    private static final Path OUTPUTS = Path.of("target", "packaged");
    private static final String JOBS_RUN = "starting to acquire jobs";
    private static final Duration STARTUP = Duration.ofSeconds(90);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Process process;
    private final Path output;
    private final int port;
    private final long startedAt = System.nanoTime();

    private PackagedApplication(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the jar without any of the environment's own settings, and does not wait for it. */
    static PackagedApplication launch(Map<String, String> environment, String... arguments) {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-jar",
                JAR.toString(),
                "--server.port=" + port));
        command.addAll(List.of(arguments));
        Path output = OUTPUTS.resolve(COUNT.incrementAndGet() + ".log");
        try {
            Files.createDirectories(OUTPUTS);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.matches("(KIEMDIEM|SPRING|CAMUNDA|SERVER|JAVA)_.*"));
            builder.environment().putAll(environment);
            return new PackagedApplication(builder.start(), output, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the jar and waits until it runs. */
    static PackagedApplication start(Map<String, String> environment, String... arguments) {
        PackagedApplication application = launch(environment, arguments);
        application.awaitOutput(JOBS_RUN);
        return application;
    }

    /** Starts the jar and waits until it gives up. */
    static PackagedApplication startInVain(Map<String, String> environment, String... arguments) {
        PackagedApplication application = launch(environment, arguments);
        application.awaitEnd(STARTUP);
        return application;
    }

    void awaitOutput(String text) {
        while (!output().contains(text)) {
            if (!process.isAlive() || elapsed().compareTo(STARTUP) > 0) {
                throw new AssertionError("«" + text + "» was never printed:\n" + output());
            }
            pause();
        }
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    String output() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines that name an error. */
    List<String> errors() {
        return output().lines().filter(line -> line.contains(" ERROR ")).toList();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** What the health check of its container would say. */
    boolean isReady() throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder("docker/is-ready").redirectErrorStream(true);
        check.environment().put("SERVER_PORT", String.valueOf(port));
        return check.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    RestCalls calls(String password) {
        return new RestCalls(port, password);
    }

    /** The Json that the path answers to the account with the password of the tests. */
    JsonNode json(String path, String account) {
        return json(calls(RestCalls.PASSWORD).get(path, account));
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    /** Asks it to stop as a service manager does, and says how long it took. */
    Duration terminate(Duration most) {
        long asked = System.nanoTime();
        process.destroy();
        awaitEnd(most);
        return Duration.ofNanos(System.nanoTime() - asked);
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate(Duration.ofSeconds(30));
        }
    }

    private void awaitEnd(Duration most) {
        try {
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + most + ":\n" + output());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
