package vn.kiemdiem.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kiemdiem.engine.StartupRefused;

/** The PostgreSQL server that an application which was killed left running on its folder. */
final class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);
    private static final Duration SHUTDOWN = Duration.ofSeconds(20);
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);
    private static final long POLL_MILLIS = 50;
    private static final int LINE_OF_START = 2;

    private final Path data;
    private final Path pidFile;

    private OrphanedServer(Path data) {
        this.data = data;
        this.pidFile = data.resolve("postmaster.pid");
    }

    /**
     * Stops the server of this folder of data, if one runs. Only its own: after a restart of the machine its number
     * may belong to anything, even to the server of somebody else.
     *
     * @throws StartupRefused when it does not stop
     */
    static void stopIn(Path data) throws IOException {
        OrphanedServer orphan = new OrphanedServer(data);
        if (Files.exists(orphan.pidFile)) {
            orphan.stop(Files.readAllLines(orphan.pidFile));
        }
    }

    private void stop(List<String> pidLines) throws IOException {
        Optional<ProcessHandle> running =
                ProcessHandle.of(Long.parseLong(pidLines.get(0).trim())).filter(process -> isMine(process, pidLines));
        if (running.isPresent()) {
            stop(running.get());
        }
        Files.deleteIfExists(pidFile);
    }

    private boolean isMine(ProcessHandle process, List<String> pidLines) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command().orElse("").contains("postgres");
        return postgres
                && info.arguments()
                        .map(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .orElseGet(() -> startedAsWritten(info, pidLines));
    }

    /** Where the operating system does not tell the arguments. */
    private static boolean startedAsWritten(ProcessHandle.Info info, List<String> pidLines) {
        Instant written =
                Instant.ofEpochSecond(Long.parseLong(pidLines.get(LINE_OF_START).trim()));
        return info.startInstant()
                .filter(start -> Duration.between(start, written).abs().compareTo(CLOCK_TOLERANCE) < 0)
                .isPresent();
    }

    /** Waits for the file that the server removes last: a process may linger as a zombie that nobody collects. */
    private void stop(ProcessHandle server) {
        LOG.warn("Dừng PostgreSQL (tiến trình {}) do lần chạy trước bị ngắt đột ngột để lại", server.pid());
        server.destroy();
        for (long waited = 0; waited < SHUTDOWN.toMillis(); waited += POLL_MILLIS) {
            if (!server.isAlive() || !Files.exists(pidFile)) {
                return;
            }
            pause();
        }
        throw new StartupRefused("PostgreSQL của lần chạy trước (tiến trình " + server.pid() + ") chưa dừng: hãy đóng"
                + " các chương trình khác đang nối tới nó, hoặc dừng tiến trình đó, rồi chạy lại.");
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
