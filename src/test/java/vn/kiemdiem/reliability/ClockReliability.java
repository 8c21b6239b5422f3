package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.nodes.Pause;

/** The machine of one of two nodes has a clock that is 5 minutes fast, or slow. */
class ClockReliability {

    private static final int AGENCIES = 40;
    private static final int PEOPLE = 2;
    private static final Duration THINKING = Duration.ofMillis(500);
    private static final Duration SPREAD = Duration.ofSeconds(90);
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final double NEARLY_RIGHT = 10;

    @Test
    void aNodeThatIsFastDoesNothingBeforeItsTime() {
        withOneNodeOffBy("+300", "fast");
    }

    @Test
    void aNodeThatIsSlowDoesNothingLate() {
        withOneNodeOffBy("-300", "slow");
    }

    private static void withOneNodeOffBy(String shift, String name) {
        Optional<Path> library = library();
        Assumptions.assumeTrue(library.isPresent(), "SKIPPED: a clock that is off needs Debian's package libfaketime");
        Works works = new Works(AGENCIES, 99, 3);
        try (Cluster cluster = Cluster.named("clock-" + name)) {
            Node right = cluster.node("node1");
            Node off = cluster.node(
                    "node2",
                    cluster.jar(),
                    Map.of(
                            "LD_PRELOAD",
                            library.get().toString(),
                            "FAKETIME",
                            shift,
                            // Waiting and timeouts go by another clock, which nobody sets.
                            "FAKETIME_DONT_FAKE_MONOTONIC",
                            "1"));
            List<Node> nodes = List.of(right, off);
            nodes.forEach(Node::start);
            cluster.begin(works, right);
            Truth truth = cluster.truth();
            Pause.until("every agency has its work", PATIENCE, () -> truth.waitingTimers() == works.timers());
            truth.spreadTimers(SPREAD);
            truth.rememberTimers();
            Ledger ledger = new Ledger();

            try (People people = People.atWork(PEOPLE, nodes, works, ledger, THINKING)) {
                Pause.of(SPREAD);
                assertThat(people.foundNothing())
                        .isLessThan(1 + ledger.confirmed().size());
            }
            Duration settled = cluster.settle(PATIENCE);
            String said = off.output()
                    .lines()
                    .filter(line -> line.contains("Đồng hồ"))
                    .findFirst()
                    .orElse("nothing");
            double early = truth.secondsOfTimers("min");
            double late = truth.secondsOfTimers("max");
            new Report("clock-" + name, "the clock of one of two nodes is off by " + shift + " s")
                    .row("what that node says", said)
                    .row("timers fired, of " + works.timers(), works.timers() - truth.waitingTimers())
                    .row(
                            "earliest, latest, seconds after its moment by the database's clock",
                            "%.1f, %.1f".formatted(early, late))
                    .row("jobs that both nodes had begun", both(right, off))
                    .row(
                            "completions confirmed; of these lost",
                            ledger.confirmed().size() + "; "
                                    + truth.lost(ledger.confirmed()).size())
                    .row("answers by status", ledger.statuses())
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

            assertThat(said).as("the operator is told").contains("lệch");
            assertThat(truth.waitingTimers()).isZero();
            assertThat(truth.escalations()).isEqualTo(works.timers());
            assertThat(truth.escalationMails()).isEqualTo(works.mails());
            assertThat(cluster.mail().taken().values()).as("a mail twice").containsOnly(1);
            assertThat(early).as("seconds early").isGreaterThan(-NEARLY_RIGHT);
            assertThat(late).as("seconds late").isLessThan(60);
            assertThat(truth.lost(ledger.confirmed())).isEmpty();
            assertThat(truth.marks()).doesNotHaveDuplicates();
            assertThat(truth.incidents()).isZero();
            assertThat(truth.jobsGivenUp()).isZero();
        }
    }

    /** Jobs that failed because somebody else had done them. */
    private static long both(Node... nodes) {
        return List.of(nodes).stream()
                .flatMap(node -> node.output().lines())
                .filter(line -> line.contains("OptimisticLocking"))
                .count();
    }

    /** Where Debian keeps it, whatever the machine. */
    private static Optional<Path> library() {
        Path libraries = Path.of("/usr/lib");
        if (!Files.isDirectory(libraries)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> machines = Files.newDirectoryStream(libraries, "*-linux-*")) {
            return StreamSupport.stream(machines.spliterator(), false)
                    .map(machine -> machine.resolve("faketime/libfaketime.so.1"))
                    .filter(Files::exists)
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
