package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.nodes.Pause;

/** Data that the previous commit's jar wrote is served by this one's: nothing is gone, and people go on. */
class UpgradeReliability {

    private static final String BEFORE = System.getProperty("reliability.before", "HEAD~1");
    private static final int AGENCIES = 30;
    private static final int PEOPLE = 2;
    private static final Duration WORK = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final List<String> TABLES = List.of(
            "unit",
            "staff_account",
            "issued_document",
            "escalation",
            "message",
            "audit_entry",
            "act_ru_task",
            "act_ru_execution",
            "act_ru_variable",
            "act_hi_taskinst",
            "act_id_user",
            "act_id_membership");

    @Test
    void thisJarServesWhatThePreviousOneWrote() throws IOException, InterruptedException {
        try (Cluster cluster = Cluster.named("upgrade")) {
            Path source = cluster.folder().resolve("source");
            Path log = cluster.folder().resolve("build.log");
            Assumptions.assumeTrue(
                    run(Path.of("."), log, "git", "worktree", "add", "--detach", source.toString(), BEFORE),
                    "SKIPPED: no git worktree of " + BEFORE + ", see " + log);
            try {
                String commit = commit(source);
                assertThat(run(
                                source,
                                log,
                                "mvn",
                                "-B",
                                "-q",
                                "-Dmaven.test.skip=true",
                                "-Dspotless.check.skip=true",
                                "-Denforcer.skip=true",
                                "package"))
                        .as("the jar of %s, see %s", commit, log)
                        .isTrue();
                upgrade(cluster, source.resolve("target/kiem-diem.jar"), commit);
            } finally {
                run(Path.of("."), log, "git", "worktree", "remove", "--force", source.toString());
            }
        }
    }

    private static void upgrade(Cluster cluster, Path earlier, String commit) {
        Works works = new Works(AGENCIES, 60, 2);
        Truth truth = cluster.truth();
        Node before = cluster.node("before", earlier, Map.of());
        before.start();
        cluster.begin(works, before);
        Pause.until("every agency has its work", PATIENCE, () -> truth.waitingTimers() == works.timers());
        truth.fireTimers(AGENCIES);
        Ledger ledger = new Ledger();
        work(before, works, ledger);
        Pause.until("half of the deadlines were told", PATIENCE, () -> truth.escalations() == AGENCIES);
        cluster.settle(PATIENCE);
        int byBefore = ledger.confirmed().size();
        before.stop();
        Map<String, Long> written = counts(truth);
        String schemaBefore = schema(truth);

        Node after = cluster.node("after");
        Duration start = after.start();
        Map<String, Long> found = counts(truth);
        truth.fireTimers(AGENCIES);
        work(after, works, ledger);
        cluster.settle(PATIENCE);

        new Report("upgrade", "data of " + commit + ", served by this commit's jar")
                .row("start of this jar on them", start)
                .row("version of the schema before; after", schemaBefore + "; " + schema(truth))
                .row("rows before", written)
                .row("rows after the start", found)
                .row(
                        "completions by the earlier jar; by this one",
                        byBefore + "; " + (ledger.confirmed().size() - byBefore))
                .row("… of these lost", truth.lost(ledger.confirmed()).size())
                .row("escalations, of " + works.timers(), truth.escalations())
                .row("incidents; jobs given up", truth.incidents() + "; " + truth.jobsGivenUp())
                .write();
        // The start itself is an act that the trail may tell.
        written.remove("audit_entry");
        assertThat(found).containsAllEntriesOf(written);
        assertThat(byBefore).isPositive();
        assertThat(ledger.confirmed()).hasSizeGreaterThan(byBefore);
        assertThat(ledger.statuses().keySet()).allMatch(status -> status >= 200 && status < 500);
        assertThat(truth.lost(ledger.confirmed())).isEmpty();
        assertThat(truth.escalations()).isEqualTo(works.timers());
        assertThat(truth.escalationMails()).isEqualTo(works.mails());
        assertThat(truth.incidents()).isZero();
        assertThat(truth.jobsGivenUp()).isZero();
    }

    private static void work(Node node, Works works, Ledger ledger) {
        try (People people = People.atWork(PEOPLE, List.of(node), works, ledger, Duration.ofMillis(200))) {
            Pause.of(WORK);
            assertThat(people.foundNothing()).isLessThan(1 + ledger.confirmed().size());
        }
    }

    private static Map<String, Long> counts(Truth truth) {
        Map<String, Long> counts = new HashMap<>();
        TABLES.stream()
                .filter(table -> truth.number("select count(*) from pg_tables where tablename = '" + table + "'") == 1)
                .forEach(table -> counts.put(table, truth.number("select count(*) from " + table)));
        return counts;
    }

    private static String schema(Truth truth) {
        return truth.strings(
                        "select version from flyway_schema_history where version is not null order by installed_rank desc limit 1")
                .get(0);
    }

    private static String commit(Path source) throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "log", "-1", "--format=%h")
                .directory(source.toFile())
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        git.waitFor();
        return commit;
    }

    private static boolean run(Path folder, Path log, String... command) throws InterruptedException {
        try {
            Files.createDirectories(log.getParent());
            return new ProcessBuilder(command)
                            .directory(folder.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
