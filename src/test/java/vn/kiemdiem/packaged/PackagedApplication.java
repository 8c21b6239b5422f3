package vn.kiemdiem.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.JavaProcess;

/** The packaged jar in a process of its own; what it prints goes to a file in {@code target}. */
final class PackagedApplication implements AutoCloseable {

    private static final Path JAR = Path.of("target", "kiem-diem.jar");
    private static final Path OUTPUTS = Path.of("target", "packaged");
    private static final Pattern LISTENING = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String JOBS_RUN = "starting to acquire jobs";
    // Seconds are usual; a machine that builds other things as well takes minutes.
    private static final Duration STARTUP = Duration.ofMinutes(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JavaProcess process;

    private PackagedApplication(JavaProcess process) {
        this.process = process;
    }

    /** Starts the jar without any of the environment's own settings, and does not wait for it. */
    static PackagedApplication launch(Map<String, String> environment, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-jar", JAR.toString(), "--server.port=0"));
        all.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile(Files.createDirectories(OUTPUTS), "", ".log");
            return new PackagedApplication(JavaProcess.start(output, environment, all));
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
        application.process.awaitEnd(STARTUP);
        return application;
    }

    void awaitOutput(String text) {
        await().atMost(STARTUP).until(() -> output().contains(text) || !process.isRunning());
        assertThat(output()).contains(text);
    }

    Duration elapsed() {
        return process.elapsed();
    }

    String output() {
        return process.output();
    }

    /** The lines that name an error. */
    List<String> errors() {
        return output().lines().filter(line -> line.contains(" ERROR ")).toList();
    }

    int exitCode() {
        return process.exitCode();
    }

    /** What the health check of its container would say. */
    boolean isReady() throws IOException, InterruptedException {
        ProcessBuilder check = new ProcessBuilder("docker/is-ready").redirectErrorStream(true);
        check.environment().put("SERVER_PORT", String.valueOf(port()));
        return check.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
    }

    /** Calls on the port that it has chosen itself, as it says. */
    RestCalls calls(String password) {
        return new RestCalls(port(), password);
    }

    private int port() {
        Matcher listening = LISTENING.matcher(output());
        assertThat(listening.find()).as(output()).isTrue();
        return Integer.parseInt(listening.group(1));
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
    Duration terminate() {
        return process.stop();
    }

    /** Ends it as a power cut would. */
    void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.stop();
    }
}
