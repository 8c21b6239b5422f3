package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;

/** PostgreSQL is restarted, killed, without room on its volume, or has no connection left, while people work. */
class DatabaseReliability {

    private static final int AGENCIES = 60;
    private static final int PEOPLE = 4;
    private static final Duration THINKING = Duration.ofMillis(500);
    private static final Duration BEFORE = Duration.ofSeconds(15);
    private static final Duration OUTAGE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final String VOLUME = "700m";
    private static final int FEW = 4;
    private static final String AWAY = "Cơ sở dữ liệu";

    @Test
    void goesOnAfterARestartAndAKillOfTheServer() {
        Works works = new Works(AGENCIES, 99, 2);
        try (Cluster cluster = Cluster.named("database")) {
            List<Node> nodes = List.of(cluster.node("node1"), cluster.node("node2"));
            nodes.forEach(Node::start);
            cluster.begin(works, nodes.get(0));
            Truth truth = cluster.truth();
            Pause.until("every agency has its work", PATIENCE, () -> truth.waitingTimers() == works.timers());
            truth.spreadTimers(BEFORE.plus(OUTAGE).multipliedBy(2));
            Report report = new Report(
                    "database",
                    "PostgreSQL away for " + OUTAGE.toSeconds() + " s under load of " + PEOPLE + " people, two nodes");
            Ledger ledger = new Ledger();

            try (People people = People.atWork(PEOPLE, nodes, works, ledger, THINKING)) {
                Pause.of(BEFORE);
                report.row("restart: people work again after its first answer", away(cluster, nodes, ledger, false));
                Pause.of(BEFORE);
                report.row("kill -9: people work again after its first answer", away(cluster, nodes, ledger, true));
                Pause.of(BEFORE);
                assertThat(people.foundNothing())
                        .isLessThan(1 + ledger.confirmed().size());
            }
            Duration settled = cluster.settle(PATIENCE);

            report.row("what people are told", ledger.sentences())
                    .row("answers by status (0: none)", ledger.statuses())
                    .row(
                            "completions confirmed; of these lost",
                            ledger.confirmed().size() + "; "
                                    + truth.lost(ledger.confirmed()).size())
                    .row("timers that fired, of " + works.timers(), works.timers() - truth.waitingTimers())
                    .row(
                            "escalations; mails; incidents; jobs given up",
                            "%d; %d; %d; %d"
                                    .formatted(
                                            truth.escalations(),
                                            truth.escalationMails(),
                                            truth.incidents(),
                                            truth.jobsGivenUp()))
                    .row("all jobs and mails done after", settled)
                    .write();
            assertKept(cluster, works, ledger);
            assertTold(ledger);
        }
    }

    @Test
    void saysThatItsVolumeIsFullAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        Path volume = Files.createDirectories(Report.FOLDER.resolve("volume")).toAbsolutePath();
        Assumptions.assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + VOLUME, "tmpfs", volume.toString()),
                "SKIPPED: a volume that can be filled needs root (mount -t tmpfs)");
        Works works = new Works(AGENCIES, 99, 2);
        try (Cluster cluster = Cluster.named("full", volume.resolve("data"))) {
            Node node = cluster.node("node1");
            node.start();
            cluster.begin(works, node);
            Truth truth = cluster.truth();
            Pause.until("every agency has its work", PATIENCE, () -> truth.waitingTimers() == works.timers());
            truth.spreadTimers(BEFORE.plus(OUTAGE).multipliedBy(2));
            Ledger ledger = new Ledger();
            Path ballast = volume.resolve("ballast");

            Duration recovered;
            boolean survived;
            try (People people = People.atWork(PEOPLE, List.of(node), works, ledger, THINKING)) {
                Pause.of(BEFORE);
                fill(ballast);
                int before = ledger.confirmed().size();
                Pause.until(
                        "the volume is felt",
                        PATIENCE,
                        () -> !cluster.server().answers()
                                || ledger.statuses().keySet().stream().anyMatch(status -> status >= 500));
                Pause.of(OUTAGE);
                assertThat(before).isPositive();
                Files.delete(ballast);
                long begun = System.nanoTime();
                survived = cluster.server().isRunning();
                if (!survived) {
                    // As a container's restart policy does.
                    cluster.server().start();
                }
                awaitWork(ledger, List.of(node));
                recovered = Pause.since(begun);
                assertThat(people.foundNothing())
                        .isLessThan(1 + ledger.confirmed().size());
            }
            Duration settled = cluster.settle(PATIENCE);

            new Report("database-full", "PostgreSQL's volume full under load of " + PEOPLE + " people, one node")
                    .row("PostgreSQL", survived ? "goes on by itself" : "has ended and is started by its supervisor")
                    .row("what people are told", ledger.sentences())
                    .row("answers by status (0: none)", ledger.statuses())
                    .row("people work again after there is room", recovered)
                    .row(
                            "completions confirmed; of these lost",
                            ledger.confirmed().size() + "; "
                                    + truth.lost(ledger.confirmed()).size())
                    .row("incidents; jobs given up", truth.incidents() + "; " + truth.jobsGivenUp())
                    .row("all jobs and mails done after", settled)
                    .write();
            assertKept(cluster, works, ledger);
            assertTold(ledger);
        } finally {
            run("umount", volume.toString());
        }
    }

    @Test
    void saysThatNoConnectionIsLeftAndGoesOnWhenThereIs() throws SQLException {
        Works works = new Works(AGENCIES, 99, 1);
        try (Cluster cluster = Cluster.named("pool")) {
            Node node = cluster.node(
                    "node1",
                    cluster.jar(),
                    Map.of(
                            "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE",
                            String.valueOf(FEW),
                            "SPRING_DATASOURCE_HIKARI_CONNECTIONTIMEOUT",
                            "3000"));
            node.start();
            cluster.begin(works, node);
            Truth truth = cluster.truth();
            Pause.until("every agency has its work", PATIENCE, () -> truth.waitingTimers() == works.timers());
            truth.spreadTimers(BEFORE.plus(OUTAGE));
            Ledger ledger = new Ledger();

            Duration recovered;
            Answer asked;
            try (People people = People.atWork(2 * FEW, List.of(node), works, ledger, THINKING)) {
                Pause.of(BEFORE);
                long begun;
                try (Connection holder = cluster.server().connect();
                        Statement statement = holder.createStatement()) {
                    // Whoever completes a task waits for this transaction, each with a connection of the pool.
                    holder.setAutoCommit(false);
                    statement.execute("lock table issued_document in exclusive mode");
                    Pause.of(OUTAGE);
                    asked = node.http().get("/api/plans", Works.ADMINISTRATOR);
                    begun = System.nanoTime();
                }
                awaitWork(ledger, List.of(node));
                recovered = Pause.since(begun);
                assertThat(people.foundNothing())
                        .isLessThan(1 + ledger.confirmed().size());
            }
            Duration settled = cluster.settle(PATIENCE);

            new Report("database-pool", "a pool of " + FEW + " connections, all held for " + OUTAGE.toSeconds() + " s")
                    .row("what people are told", ledger.sentences())
                    .row("what /api says", asked.status() + " " + asked.body())
                    .row("answers by status (0: none)", ledger.statuses())
                    .row("people work again after", recovered)
                    .row(
                            "completions confirmed; of these lost",
                            ledger.confirmed().size() + "; "
                                    + truth.lost(ledger.confirmed()).size())
                    .row("incidents; jobs given up", truth.incidents() + "; " + truth.jobsGivenUp())
                    .row("all jobs and mails done after", settled)
                    .write();
            assertKept(cluster, works, ledger);
            assertTold(ledger);
            assertThat(asked.status()).as(asked.body()).isEqualTo(503);
            assertThat(asked.body()).contains(AWAY);
        }
    }

    /** How long it took until somebody's work was confirmed again, from when the server answered. */
    private static Duration away(Cluster cluster, List<Node> nodes, Ledger ledger, boolean killed) {
        if (killed) {
            cluster.server().kill();
        } else {
            cluster.server().stop();
        }
        Pause.of(OUTAGE);
        assertThat(nodes)
                .as("a proxy sends nobody to them, and nobody restarts them")
                .allMatch(Node::lives)
                .noneMatch(Node::isReady);
        cluster.server().start();
        long begun = System.nanoTime();
        awaitWork(ledger, nodes);
        return Pause.since(begun);
    }

    private static void awaitWork(Ledger ledger, List<Node> nodes) {
        int before = ledger.confirmed().size();
        Pause.until("people work again", PATIENCE, () -> ledger.confirmed().size() > before);
        Pause.until("every node takes requests", PATIENCE, () -> nodes.stream().allMatch(Node::isReady));
    }

    private static void assertKept(Cluster cluster, Works works, Ledger ledger) {
        Truth truth = cluster.truth();
        assertThat(truth.lost(ledger.confirmed())).as("confirmed and lost").isEmpty();
        assertThat(truth.marks()).as("recorded twice").doesNotHaveDuplicates();
        assertThat(truth.waitingTimers()).as("timers lost").isZero();
        assertThat(truth.escalations()).isEqualTo(works.timers());
        assertThat(truth.escalationMails()).isEqualTo(works.mails());
        assertThat(cluster.mail().taken().keySet()).containsExactlyInAnyOrderElementsOf(truth.mails());
        assertThat(truth.incidents()).isZero();
        assertThat(truth.jobsGivenUp()).isZero();
    }

    /** Whoever could not be served was told so: nobody got an error that says nothing. */
    private static void assertTold(Ledger ledger) {
        assertThat(ledger.statuses().keySet()).as("%s", ledger.sentences()).doesNotContain(500, 401);
        assertThat(ledger.sentences())
                .anySatisfy(sentence -> assertThat(sentence).startsWith("503").contains(AWAY));
    }

    /** Until not a page more goes in. */
    private static void fill(Path ballast) throws IOException {
        byte[] page = new byte[1 << 12];
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(page);
            }
        } catch (IOException full) {
            System.out.println("the volume is full: " + Files.size(ballast) + " bytes of nothing");
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
