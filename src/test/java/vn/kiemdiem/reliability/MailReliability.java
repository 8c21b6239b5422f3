package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;
import vn.kiemdiem.reliability.MailSink.Mood;

/** The mail server fails in each of its ways while deadlines pass and people work; then it is well again. */
class MailReliability {

    private static final Set<Mood> UNREACHABLE = EnumSet.of(Mood.SILENT, Mood.REFUSING);
    private static final int AGENCIES = 40;
    private static final int TIMERS = 10;
    private static final int PEOPLE = 2;
    private static final Duration THINKING = Duration.ofSeconds(1);
    // Longer than the client waits for an answer, so that its time-out is seen.
    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("reliability.outage", 75));
    // A timer is at most 10 s late; a machine that does other things as well takes longer.
    private static final Duration IN_TIME = Duration.ofMinutes(1);
    // The pauses before the first attempts that follow are 1, 2, 5 and 10 minutes.
    private static final Duration RECOVERY = Duration.ofMinutes(16);

    @Test
    void peopleWorkOnTimersFireAndEveryMailGoesOutInTheEnd() {
        Works works = new Works(AGENCIES, 99, 1);
        try (Cluster cluster = Cluster.named("mail")) {
            Node node = cluster.node("node1");
            node.start();
            cluster.begin(works, node);
            Truth truth = cluster.truth();
            Pause.until("every agency has its work", RECOVERY, () -> truth.waitingTimers() == works.timers());
            Report report = new Report(
                    "mail",
                    "a mail server that fails for " + OUTAGE.toSeconds() + " s, " + PEOPLE + " people at work, "
                            + TIMERS + " deadlines pass");
            Map<Mood, Integer> again = new HashMap<>();

            int fired = 0;
            for (Mood mood : List.of(Mood.BREAKING_IN_MAIL, Mood.BREAKING_BEFORE_ANSWER, Mood.SILENT, Mood.REFUSING)) {
                cluster.mail().be(mood);
                Ledger ledger = new Ledger();
                fired += TIMERS;
                int expected = fired;
                Duration escalated;
                String health;
                try (People people = People.atWork(PEOPLE, List.of(node), works, ledger, THINKING)) {
                    long begun = System.nanoTime();
                    truth.fireTimers(TIMERS);
                    escalated = Pause.until("every deadline was told", IN_TIME, () -> truth.escalations() == expected);
                    Duration left = OUTAGE.minus(Pause.since(begun));
                    Pause.of(left.isNegative() ? Duration.ZERO : left);
                    health = mailHealth(node.http().get("/actuator/health", Works.ADMINISTRATOR));
                    assertThat(people.foundNothing())
                            .isLessThan(1 + ledger.confirmed().size());
                }
                long waiting = truth.unsentMails();
                cluster.mail().be(Mood.WELL);
                Duration recovered = Pause.until("every mail went out", RECOVERY, () -> truth.unsentMails() == 0);
                again.put(
                        mood,
                        copies(cluster)
                                - again.values().stream()
                                        .mapToInt(Integer::intValue)
                                        .sum());
                report.row(
                                mood + ": timers done after; completions, 95 of 100 below",
                                "%s s; %d, %d ms"
                                        .formatted(
                                                Report.seconds(escalated),
                                                ledger.confirmed().size(),
                                                ledger.millis(0.95)))
                        .row("… mails waiting; what health says", waiting + "; " + health)
                        .row("… all mails sent after the server was well again", recovered)
                        .row("… mails that the server got again", again.get(mood));
                // 409 where two had chosen the same task.
                assertThat(ledger.statuses().keySet())
                        .as("people notice nothing")
                        .isSubsetOf(200, 204, 409);
                assertThat(truth.lost(ledger.confirmed())).isEmpty();
                assertThat(waiting).as("the server failed").isPositive();
                if (UNREACHABLE.contains(mood)) {
                    // A server that greets is up for health, whatever it does later; mails that fail thrice are told.
                    assertThat(health).as("the outage is told").contains("DOWN");
                }
                report.write();
            }
            Pause.until("no incident is left", IN_TIME, () -> truth.incidents() == 0);

            assertThat(truth.mails()).hasSize(fired * works.mails() / works.timers());
            assertThat(cluster.mail().confirmed().keySet()).containsExactlyInAnyOrderElementsOf(truth.mails());
            assertThat(cluster.mail().confirmed().values()).as("confirmed once").containsOnly(1);
            assertThat(again.get(Mood.SILENT)).isZero();
            assertThat(again.get(Mood.REFUSING)).isZero();
            assertThat(again.get(Mood.BREAKING_IN_MAIL)).isZero();
            // What SMTP leaves open: the server has the mail, and nobody was told so.
            assertThat(again.get(Mood.BREAKING_BEFORE_ANSWER)).isPositive();
        }
    }

    private static int copies(Cluster cluster) {
        return cluster.mail().taken().values().stream()
                .mapToInt(count -> count - 1)
                .sum();
    }

    private static String mailHealth(Answer answer) {
        String body = answer.body();
        int mail = body.indexOf("\"mail\"");
        int end = body.indexOf("}}", mail);
        return mail < 0 || end < 0 ? body : body.substring(mail, end);
    }
}
