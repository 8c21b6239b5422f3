package vn.kiemdiem.reliability;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.TestSocketUtils;
import vn.kiemdiem.nodes.JavaProcess;
import vn.kiemdiem.nodes.Pause;

/** One node: the packaged jar with the profile {@code production}, in a process that is started again and again. */
final class Node implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofMinutes(10);

    private final String name;
    private final Path jar;
    private final Path log;
    private final int port = TestSocketUtils.findAvailableTcpPort();
    private final Map<String, String> environment;
    private final Http http = new Http(port);
    private @Nullable JavaProcess process;

    Node(String name, Path jar, Path folder, Map<String, String> environment) {
        this.name = name;
        this.jar = jar;
        this.log = folder.resolve(name + ".log");
        this.environment = environment;
    }

    String name() {
        return name;
    }

    Http http() {
        return http;
    }

    int port() {
        return port;
    }

    /** Begins to start it. */
    void launch() {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put("SERVER_PORT", String.valueOf(port));
        settings.put("KIEMDIEM_NODE", name);
        process = JavaProcess.start(
                log,
                settings,
                List.of(
                        "-Duser.timezone=Asia/Ho_Chi_Minh",
                        "-Dfile.encoding=UTF-8",
                        "-Xmx1g",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-jar",
                        jar.toString()));
    }

    /** Waits until it takes requests; says how long that took. */
    Duration awaitReady() {
        return Pause.until(name + " takes requests, see " + log, STARTUP, () -> {
            if (!isRunning()) {
                throw new AssertionError(name + " has ended, see " + log);
            }
            return isReady();
        });
    }

    Duration start() {
        launch();
        return awaitReady();
    }

    boolean isRunning() {
        return process != null && process.isRunning();
    }

    /** What its container's health check would say. */
    boolean isReady() {
        return http.get("/actuator/health/readiness", null).status() == 200;
    }

    /** Whether its supervisor would leave it running. */
    boolean lives() {
        return http.get("/actuator/health/liveness", null).status() == 200;
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        if (process != null) {
            process.kill();
        }
    }

    /** Asks it to end, as a service manager does. */
    Duration stop() {
        return process == null ? Duration.ZERO : process.stop();
    }

    String output() {
        return process == null ? "" : process.output();
    }

    @Override
    public void close() {
        if (isRunning()) {
            kill();
        }
    }
}
