package vn.kiemdiem.benchmark.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.kiemdiem.nodes.Pause;

/** A province's plan in the product and, with empty delegates, in the bare engine: the same file, server and settings. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScaleBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ScaleBenchmark.class);
    private static final Duration LONG = Duration.ofMinutes(20);
    /** Rounds before the first that counts, so that what is to be compiled is compiled. */
    private static final int WARM_UP = 3;

    /** Of the branches, that which no run that counts works on. */
    private static final int SPARE_PILE = 3;

    private static final Path LARGEST = Path.of("bpmn", "tam-duong-2024.bpmn");

    private final Map<Contestant, Database> prepared = new EnumMap<>(Contestant.class);
    private Server server;

    @BeforeAll
    void prepare() {
        server = new Server();
        for (Contestant contestant : Contestant.values()) {
            Database database = server.empty(contestant.name().toLowerCase(Locale.ROOT));
            try (Node node = Node.start(contestant, database)) {
                long begun = System.nanoTime();
                contestant.bringIn(node, ScalePlan.file());
                LOG.info("{} brought in after {} s", contestant, (System.nanoTime() - begun) / 1_000_000_000L);
                contestant.startPlan(node);
                Pause.until(
                        "the start of the plan",
                        LONG,
                        () -> database.count("select count(*) from act_ru_task") == ScalePlan.branches());
                LOG.info("{} started after {} s", contestant, (System.nanoTime() - begun) / 1_000_000_000L);
            }
            database.rest();
            prepared.put(contestant, database);
        }
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void startAndCompletion() throws IOException {
        Map<Contestant, double[]> figures = new EnumMap<>(Contestant.class);
        for (Contestant contestant : Contestant.values()) {
            figures.put(contestant, onOneNode(contestant, work -> new double[] {
                Runs.median(run -> work.starts()), Runs.median(work::plainTasks), Runs.median(work::rosterTasks)
            }));
        }
        double[] bare = figures.get(Contestant.BARE);
        double[] product = figures.get(Contestant.PRODUCT);
        Runs runs = new Runs("4 people at once over HTTP, one node");
        runs.row("processes of a unit started per second", bare[0], product[0]);
        runs.row("plain tasks completed per second", bare[1], product[1]);
        runs.row("tasks with a roster of 30 completed per second", bare[2], product[2]);
        report("scale-work.md", runs);
    }

    private double[] onOneNode(Contestant contestant, Function<Work, double[]> measuring) {
        Database database = server.copyOf(prepared.get(contestant));
        try (Node node = Node.start(contestant, database)) {
            Work work = new Work(contestant, database, node);
            for (int i = 0; i < WARM_UP; i++) {
                work.starts();
                work.plainTasks(SPARE_PILE);
                work.rosterTasks(SPARE_PILE);
            }
            return measuring.apply(work);
        } finally {
            server.drop(database);
        }
    }

    @Test
    void storm() throws IOException {
        Runs runs = new Runs(ScalePlan.branches() + " deadlines at once");
        storm(runs, "deadlines with escalation per second, one node", 1);
        storm(runs, "the same, two nodes", 2);
        report("scale-storm.md", runs);
    }

    private void storm(Runs runs, String what, int nodes) {
        double bare = Runs.median(run -> storm(Contestant.BARE, nodes, (database, due) -> {}));
        double product = Runs.median(run -> storm(Contestant.PRODUCT, nodes, ScaleBenchmark::everybodyIsTold));
        runs.row(what, bare, product);
    }

    private double storm(Contestant contestant, int nodes, Storm.Reckoning reckoning) {
        double perSecond = Storm.perSecond(server, prepared.get(contestant), contestant, nodes, (database, due) -> {
            assertThat(due).isEqualTo(ScalePlan.branches());
            assertThat(database.count("select count(*) from act_ru_job where retries_ = 0"))
                    .isZero();
            reckoning.check(database, due);
        });
        LOG.info("storm of {} on {} nodes: {}/s", contestant, nodes, perSecond);
        return perSecond;
    }

    /** Each branch is late once, and its own staff and the commune's have one mail each. */
    private static void everybodyIsTold(Database database, long due) {
        assertThat(database.count("select count(*) from escalation")).isEqualTo(due);
        assertThat(database.count("select count(*) from message where key like 'escalation/%'"))
                .isEqualTo(2 * due);
    }

    @Test
    void hundredThousandTasks() throws IOException {
        Map<Contestant, double[]> figures = new EnumMap<>(Contestant.class);
        for (Contestant contestant : Contestant.values()) {
            figures.put(contestant, amongManyTasks(contestant));
        }
        double[] bare = figures.get(Contestant.BARE);
        double[] product = figures.get(Contestant.PRODUCT);
        Runs runs = new Runs(ScalePlan.branches() * ManyTasks.FACTOR + " open tasks");
        runs.row("Tasklist's filter of a unit, count and first page, ms", bare[0], product[0]);
        runs.row("the filter of what is due in three days, of an administrator, ms", bare[1], product[1]);
        runs.row("digest of what is due in three days (one in ten), ms", product[2]);
        report("scale-tasks.md", runs);
    }

    private double[] amongManyTasks(Contestant contestant) {
        Database database = server.copyOf(prepared.get(contestant));
        ManyTasks.multiply(database);
        try (Node node = Node.start(contestant, database, "--camunda.bpm.job-execution.enabled=false")) {
            Lists lists = new Lists(contestant, database, node);
            lists.unitFilter();
            lists.dueFilter();
            return new double[] {
                Runs.median(run -> lists.unitFilter()),
                Runs.median(run -> lists.dueFilter()),
                contestant == Contestant.PRODUCT ? Runs.median(run -> lists.digest()) : 0
            };
        } finally {
            server.drop(database);
        }
    }

    @Test
    void checkOfTheLargestPlan() throws IOException {
        Runs runs = new Runs("plan 310-KH/HU");
        runs.row(
                "deployment in the bare engine, check in the product, ms",
                check(Contestant.BARE),
                check(Contestant.PRODUCT));
        report("scale-check.md", runs);
    }

    private double check(Contestant contestant) {
        Database database = server.copyOf(prepared.get(contestant));
        try (Node node = Node.start(contestant, database)) {
            for (int i = 0; i < WARM_UP; i++) {
                contestant.check(node, LARGEST);
            }
            return Runs.median(run -> Lists.millis(() -> contestant.check(node, LARGEST)));
        } finally {
            server.drop(database);
        }
    }

    @Test
    void startUpAndMemory() throws IOException {
        Runs runs = new Runs("a node");
        runs.row("seconds to the first answer", startUp(Contestant.BARE), startUp(Contestant.PRODUCT));
        runs.row("resident MiB after it", memory(Contestant.BARE), memory(Contestant.PRODUCT));
        report("scale-node.md", runs);
    }

    private double startUp(Contestant contestant) {
        return onFreshNode(contestant, Node::secondsToFirstAnswer);
    }

    private double memory(Contestant contestant) {
        return onFreshNode(contestant, Node::residentMebi);
    }

    private double onFreshNode(Contestant contestant, ToDoubleFunction<Node> figure) {
        return Runs.median(run -> {
            try (Node node = Node.start(contestant, prepared.get(contestant))) {
                return figure.applyAsDouble(node);
            }
        });
    }

    private static void report(String name, Runs runs) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(folder.resolve(name), runs.table());
        LOG.info("\n{}", runs.table());
    }
}
