package vn.kiemdiem.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import vn.kiemdiem.engine.StartupRefused;

/** A real PostgreSQL server whose data lasts in a folder, started and stopped with the application. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final FolderLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(FolderLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server on the folder, which is made when it does not exist; a server that a killed application
     * left running there is stopped first.
     *
     * @throws StartupRefused when another application runs on the folder
     */
    public static EmbeddedDatabase startIn(Path folder) {
        Path home = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.take(home);
        try {
            OrphanedServer.stopIn(data(home));
            return new EmbeddedDatabase(lock, server(home));
        } catch (IOException e) {
            free(lock);
            throw new UncheckedIOException("Không khởi động được PostgreSQL nhúng trong thư mục " + home, e);
        } catch (RuntimeException e) {
            free(lock);
            throw e;
        }
    }

    /** The JDBC address of the server's one database. */
    public String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Không dừng được PostgreSQL nhúng", e);
        } finally {
            free(lock);
        }
    }

    private static EmbeddedPostgres server(Path home) throws IOException {
        // Around a folder that the library lets everybody write, programs and all.
        Path programs = Files.createDirectories(home.resolve("programs"), FolderLock.forItsOwnerOnly());
        return EmbeddedPostgres.builder()
                .setDataDirectory(data(home))
                .setCleanDataDirectory(false)
                // Not in the folder for temporary files, which may be swept while the server runs.
                .setOverrideWorkingDirectory(programs.resolve("postgresql").toFile())
                .setPGStartupWait(STARTUP)
                // Stopped as a bean, after those who still need it, not by the JVM before them.
                .setRegisterShutdownHook(false)
                .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                // The library's defaults are for tests; ratings have to survive a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .start();
    }

    private static Path data(Path home) {
        return home.resolve("postgresql");
    }

    private static void free(FolderLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
