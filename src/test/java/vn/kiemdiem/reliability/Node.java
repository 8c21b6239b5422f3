package vn.kiemdiem.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One node: the packaged jar with the profile {@code production}, in a process that is started again and again. */
final class Node implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final String name;
    private final Path jar;
    private final Path log;
    private final int port = Ports.free();
    private final Map<String, String> environment;
    private final Http http = new Http(port);
    private @Nullable Process process;

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
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-Dfile.encoding=UTF-8",
                "-Xmx1g",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                jar.toString());
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().keySet().removeIf(key -> key.matches("(KIEMDIEM|SPRING|CAMUNDA|SERVER|JAVA)_.*"));
            builder.environment().put("SERVER_PORT", String.valueOf(port));
            builder.environment().put("KIEMDIEM_NODE", name);
            builder.environment().putAll(environment);
            Files.writeString(log, "", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return process != null && process.isAlive();
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
            process.destroyForcibly();
            await();
        }
    }

    /** Asks it to end, as a service manager does. */
    Duration stop() {
        long begun = System.nanoTime();
        if (process != null) {
            process.destroy();
            await();
        }
        return Pause.since(begun);
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await() {
        try {
            if (process != null && !process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " does not end, see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (isRunning()) {
            kill();
        }
    }
}
