package vn.kiemdiem.nodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program of this Java in a process of its own; what it prints goes to the end of a file. */
public final class JavaProcess {

    /** Whoever runs the tests may have set these for a product of his own. */
    private static final Pattern SETTINGS = Pattern.compile("(KIEMDIEM|SPRING|CAMUNDA|SERVER|JAVA)_.*");

    private static final Duration STOP = Duration.ofMinutes(1);

    private final Process process;
    private final Path output;
    private final long startedAt = System.nanoTime();

    private JavaProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts what the arguments say, as they would stand behind {@code java}, with these settings and no others. */
    public static JavaProcess start(Path output, Map<String, String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(arguments);
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
            builder.environment()
                    .keySet()
                    .removeIf(name -> SETTINGS.matcher(name).matches());
            builder.environment().putAll(environment);
            return new JavaProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Of a process that has ended. */
    public int exitCode() {
        return process.exitValue();
    }

    /** How long ago it was started. */
    public Duration elapsed() {
        return Pause.since(startedAt);
    }

    /** Where it prints to. */
    public Path log() {
        return output;
    }

    /** All that is in the file by now. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks it to end as a service manager does, and says how long that took. */
    public Duration stop() {
        long asked = System.nanoTime();
        process.destroy();
        awaitEnd(STOP);
        return Pause.since(asked);
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(STOP);
    }

    /** Waits until it has ended; one that takes longer is killed, and that fails. */
    public void awaitEnd(Duration most) {
        try {
            if (!process.waitFor(most.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running after " + most + ", see " + output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
