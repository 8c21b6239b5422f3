package vn.kiemdiem.reliability;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.test.util.TestSocketUtils;
import vn.kiemdiem.nodes.Pause;

/** A PostgreSQL server of its own, set up as {@code docker/postgres/postgresql.conf} says, that can be killed. */
final class Server implements AutoCloseable {

    private static final Path SETTINGS = Path.of("docker/postgres/postgresql.conf");
    private static final Duration STARTUP = Duration.ofMinutes(2);
    private static final String DATABASE = "kiem_diem";

    private final Path data;
    private final Path programs;
    private final Path log;
    private final int port = TestSocketUtils.findAvailableTcpPort();
    private @Nullable Process process;

    private Server(Path data, Path programs, Path log) {
        this.data = data;
        this.programs = programs;
        this.log = log;
    }

    /** Makes a server whose data lies in the one folder and whose log in the other, and starts it. */
    static Server startIn(Path data, Path folder) {
        try {
            // One for all: the library unpacks once in a JVM.
            Path programs = Files.createDirectories(Report.FOLDER.resolve("programs"));
            // The library only unpacks the programs and makes the folder; it would start a server without durability.
            EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(programs.toFile())
                    .setRegisterShutdownHook(false)
                    .start()
                    .close();
            Server server = new Server(data, binaries(programs), folder.resolve("postgresql.log"));
            server.start();
            server.execute("postgres", "create database " + DATABASE);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JDBC address with user and password, as a node is given it. */
    String url() {
        return url(DATABASE);
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    Path log() {
        return log;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }

    /** Starts the server and waits until it answers; says how long that took. */
    Duration start() {
        launch();
        return Pause.until("PostgreSQL answers, see " + log, STARTUP, () -> {
            if (!isRunning()) {
                // A server that was killed leaves processes that hold its memory for a moment.
                launch();
            }
            return answers();
        });
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    boolean answers() {
        try (Connection connection = DriverManager.getConnection(url("postgres") + "&loginTimeout=2")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Stops it as an administrator does who restarts it: those who are connected are cut off, what is done is kept. */
    void stop() {
        signal("INT");
        await();
    }

    /** Ends it as the kernel does that has no memory left. */
    void kill() {
        signal("KILL");
        await();
    }

    private void launch() {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses root; in a name space of its own nobody is root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "config_file=" + SETTINGS.toAbsolutePath(),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "port=" + port));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void signal(String name) {
        if (process == null) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void await() {
        try {
            if (process != null && !process.waitFor(STARTUP.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("PostgreSQL does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = DriverManager.getConnection(url(database));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres&password=postgres";
    }

    private static Path binaries(Path programs) throws IOException {
        try (Stream<Path> files = Files.walk(programs)) {
            return files.filter(file -> file.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath()
                    .getParent();
        }
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
    }
}
