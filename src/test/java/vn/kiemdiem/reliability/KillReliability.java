package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.nodes.Pause;

/** One of two nodes is killed at random moments, again and again, while people work and deadlines pass. */
class KillReliability {

    private static final int KILLS = Integer.getInteger("reliability.kills", 100);
    private static final int PEOPLE = 4;
    private static final Duration THINKING = Duration.ofSeconds(1);
    private static final Duration CYCLE = Duration.ofSeconds(20);
    private static final Duration LONGEST_QUIET = Duration.ofSeconds(6);
    // Jobs that a killed node had taken are free again five minutes later.
    private static final Duration LOCKS = Duration.ofMinutes(8);
    private static final long SEED = 20_231_110;

    private final Random random = new Random(SEED);

    @Test
    void nothingIsLostAndNothingHappensTwice() {
        Works works = new Works(150, 20 + KILLS, 1 + KILLS / 4);
        try (Cluster cluster = Cluster.named("kill")) {
            List<Node> nodes = List.of(cluster.node("node1"), cluster.node("node2"));
            nodes.forEach(Node::start);
            cluster.begin(works, nodes.get(0));
            Truth truth = cluster.truth();
            Pause.until("every agency has its work", LOCKS, () -> truth.waitingTimers() == works.timers());
            truth.spreadTimers(CYCLE.multipliedBy(KILLS));
            Ledger ledger = new Ledger();
            long begun = System.nanoTime();

            Duration longestStart = Duration.ZERO;
            try (People people = People.atWork(PEOPLE, nodes, works, ledger, THINKING)) {
                for (int kill = 0; kill < KILLS; kill++) {
                    Pause.of(Duration.ofMillis(random.nextLong(LONGEST_QUIET.toMillis())));
                    Node node = nodes.get(random.nextInt(nodes.size()));
                    node.kill();
                    Duration start = node.start();
                    longestStart = start.compareTo(longestStart) > 0 ? start : longestStart;
                }
                assertThat(people.foundNothing())
                        .as("people had work")
                        .isLessThan(ledger.confirmed().size());
            }
            Duration killing = Pause.since(begun);
            Duration remaining = CYCLE.multipliedBy(KILLS).minus(killing);
            Pause.of(remaining.isNegative() ? Duration.ZERO : remaining);
            Duration settled = cluster.settle(LOCKS);

            Map<String, String> confirmed = ledger.confirmed();
            List<String> marks = truth.marks();
            Set<String> known = new HashSet<>(confirmed.keySet());
            known.addAll(ledger.unanswered());
            List<String> mails = truth.mails();
            Map<String, Integer> taken = cluster.mail().taken();
            long again = taken.values().stream().mapToInt(count -> count - 1).sum();
            new Report("kill", KILLS + " kills of one of two nodes, " + PEOPLE + " people at work")
                    .row("time of the kills", killing)
                    .row("longest start of a killed node", longestStart)
                    .row("completions confirmed", confirmed.size())
                    .row("… of these lost", truth.lost(confirmed).size())
                    .row(
                            "completions without an answer; of these done",
                            ledger.unanswered().size() + "; " + (marks.size() - confirmed.size()))
                    .row(
                            "documents recorded twice",
                            marks.size() - Set.copyOf(marks).size())
                    .row("timers that fired, of " + works.timers(), works.timers() - truth.waitingTimers())
                    .row("escalations", truth.escalations())
                    .row("mails posted, of " + works.mails(), truth.escalationMails())
                    .row("mails that reached the mail server", taken.size())
                    .row("… of these again, with the same Message-ID", again)
                    .row("incidents, jobs given up", truth.incidents() + ", " + truth.jobsGivenUp())
                    .row("until the last job of a killed node was done by the others", settled)
                    .row("answers by status (0: none)", ledger.statuses())
                    .write();

            assertThat(confirmed).hasSizeGreaterThan(KILLS);
            assertThat(truth.lost(confirmed)).as("confirmed and lost").isEmpty();
            assertThat(marks).as("recorded twice").doesNotHaveDuplicates();
            assertThat(known).as("nothing is there that nobody did").containsAll(marks);
            assertThat(truth.completed()).hasSize(marks.size());
            assertThat(truth.waitingTimers()).as("timers lost").isZero();
            assertThat(truth.escalations()).isEqualTo(works.timers());
            assertThat(truth.escalationMails()).isEqualTo(works.mails());
            assertThat(taken.keySet()).containsExactlyInAnyOrderElementsOf(mails);
            assertThat(again)
                    .as("a mail again only where a node died in its moment")
                    .isLessThanOrEqualTo(KILLS);
            assertThat(truth.incidents()).isZero();
            assertThat(truth.jobsGivenUp()).isZero();
        }
    }
}
