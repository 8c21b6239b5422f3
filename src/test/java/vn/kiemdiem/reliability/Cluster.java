package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.Pause;

/** Nodes on one PostgreSQL server with one mail server, as {@code docker/compose.yaml} has them, all on this machine. */
final class Cluster implements AutoCloseable {

    private static final Path JAR = Path.of("target", "kiem-diem.jar");

    private final Path folder;
    private final Server server;
    private final MailSink mail = new MailSink();
    private final List<Node> nodes = new ArrayList<>();

    private Cluster(Path folder, Server server) {
        this.folder = folder;
        this.server = server;
        // Also when somebody breaks the test off.
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    /** A server without nodes; what was in the folder of that name under {@code target/reliability} is gone. */
    static Cluster named(String name) {
        Path folder = emptied(Report.FOLDER.resolve(name)).toAbsolutePath();
        return new Cluster(folder, Server.startIn(folder.resolve("data"), folder));
    }

    /** The same with the server's data in that folder. */
    static Cluster named(String name, Path data) {
        Path folder = emptied(Report.FOLDER.resolve(name)).toAbsolutePath();
        return new Cluster(folder, Server.startIn(data, folder));
    }

    /** Adds a node that has not been started. */
    Node node(String name) {
        return node(name, jar(), Map.of());
    }

    /** Adds a node of another jar, or with more in its environment. */
    Node node(String name, Path jar, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE", "production",
                "SPRING_DATASOURCE_URL", server.url(),
                "KIEMDIEM_ADMIN_PASSWORD", RestCalls.PASSWORD,
                "KIEMDIEM_NOTIFICATION_BASEADDRESS", "https://kiem-diem.example",
                "KIEMDIEM_NOTIFICATION_FROM", "kiem-diem@kiem-diem.example",
                "SPRING_MAIL_HOST", "localhost",
                "SPRING_MAIL_PORT", String.valueOf(mail.port())));
        environment.putAll(more);
        Node node = new Node(name, jar, folder, environment);
        nodes.add(node);
        return node;
    }

    /** This build's jar, as it was when the first node was added: a build that goes on meanwhile changes no node. */
    Path jar() {
        Path copy = folder.resolve("kiem-diem.jar");
        try {
            if (Files.notExists(copy)) {
                Files.copy(JAR, copy);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Server server() {
        return server;
    }

    MailSink mail() {
        return mail;
    }

    Path folder() {
        return folder;
    }

    Truth truth() {
        return new Truth(server);
    }

    /** Brings organization and plan in through the node, as an administrator would, and starts the plan. */
    void begin(Works works, Node node) {
        Http http = node.http();
        http.upload("/api/organization/import", Works.ADMINISTRATOR, "files", works.organization())
                .orFail();
        Http.Answer imported =
                http.upload("/api/plans", Works.ADMINISTRATOR, "file", Map.of(works.plan() + ".bpmn", works.bpmn()));
        assertThat(imported.status()).as(imported.body()).isEqualTo(201);
        truth().givePasswords();
        http.post("/api/plans/" + works.plan() + "/start", Works.ADMINISTRATOR, "")
                .orFail();
    }

    /** Waits until every job and mail that is due is done; says how long that took. */
    Duration settle(Duration most) {
        Truth truth = truth();
        return Pause.until(
                "no job and no mail is due any more", most, () -> truth.dueJobs() == 0 && truth.unsentMails() == 0);
    }

    private static Path emptied(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file :
                            files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        server.close();
        mail.close();
    }
}
