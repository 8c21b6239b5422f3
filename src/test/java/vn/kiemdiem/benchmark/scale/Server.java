package vn.kiemdiem.benchmark.scale;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One PostgreSQL server, which keeps what it has confirmed, for every node of a benchmark. */
final class Server implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final AtomicInteger copies = new AtomicInteger();

    Server() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "Asia/Ho_Chi_Minh")
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("max_wal_size", "4GB")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database empty(String name) {
        server().sql("create database " + name).update();
        return database(name);
    }

    /** A copy of a database that nobody is connected to. */
    Database copyOf(Database other) {
        String name = other.name() + "_" + copies.incrementAndGet();
        server().sql("create database " + name + " template " + other.name()).update();
        return database(name);
    }

    void drop(Database database) {
        server().sql("drop database " + database.name() + " with (force)").update();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Database database(String name) {
        return new Database(
                name, postgres.getJdbcUrl("postgres", name), JdbcClient.create(postgres.getDatabase("postgres", name)));
    }

    private JdbcClient server() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }
}
