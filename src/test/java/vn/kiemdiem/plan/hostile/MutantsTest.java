package vn.kiemdiem.plan.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.engine.ProductClock;
import vn.kiemdiem.plan.DeployedPlans;
import vn.kiemdiem.plan.PlanImporter;
import vn.kiemdiem.plan.compare.PlanComparisons;
import vn.kiemdiem.plan.process.PlanRun;

/**
 * The five real plans, changed by chance 2,000 times. {@code -Dmutants.seed=N} takes other mutants, {@code
 * -Dmutants.percent=N} a part of them, {@code -Dmutants.only=N} one.
 */
@ProductTest
class MutantsTest {

    private static final Logger CHECK = (Logger) LoggerFactory.getLogger("vn.kiemdiem.plan.check");
    private static final long SEED = Long.getLong("mutants.seed", 20_261_130L);
    private static final int PERCENT = Integer.getInteger("mutants.percent", 100);
    private static final int ONLY = Integer.getInteger("mutants.only", 0);

    /** Most are of the plan that is the cheapest to start, and small enough for each of its elements to be met. */
    private static final List<Map.Entry<String, Integer>> MUTANTS = List.of(
            Map.entry("tra-son-school-branch-2023", 1_860),
            Map.entry("lam-dong-2021", 50),
            Map.entry("bu-dop-2023", 40),
            Map.entry("binh-thuan-bloc-2024", 40),
            Map.entry("tam-duong-2024", 10));

    /** Mutants that are all refused, or all for the same few reasons, would prove nothing. */
    private static final double FEWEST_DEPLOYED = 0.15;

    private static final int FEWEST_CODES = 60;

    @Autowired
    private PlanImporter importer;

    @Autowired
    private DeployedPlans plans;

    @Autowired
    private PlanComparisons comparisons;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private PlanRun run;

    @Autowired
    private ProductClock clock;

    @Autowired
    private JdbcClient jdbc;

    private final ListAppender<ILoggingEvent> faults = new ListAppender<>();
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> codes = new TreeMap<>();
    private int tried;
    private int deployed;
    private Instant today;

    @BeforeEach
    void listen() {
        today = clock.instant();
        faults.start();
        CHECK.addAppender(faults);
    }

    @AfterEach
    void leave() {
        CHECK.detachAppender(faults);
        run.reset();
        clock.moveTo(today);
    }

    @Test
    void everyMutantIsDeployedAndStartsOrIsRefusedWithFindings() {
        MUTANTS.forEach(share -> run.importDemo(share.getKey()));
        run.reset();
        List<String> grants = jdbc.sql("select id_ from act_ru_authorization")
                .query(String.class)
                .list();
        EveryTable tables = new EveryTable(jdbc);
        Map<String, Long> before = lasting(tables);
        MutantTrial trial = new MutantTrial(importer, plans, comparisons, engine, run, jdbc);

        mutants().forEach(mutant -> tryOut(trial, mutant));
        // The engine keeps the grants on definitions whose deployment somebody deletes.
        jdbc.sql("delete from act_ru_authorization where id_ not in (:grants)")
                .param("grants", grants)
                .update();

        assertThat(wrong).as(told()).isEmpty();
        assertThat(lasting(tables)).isEqualTo(before);
        if (PERCENT == 100 && ONLY == 0) {
            assertThat(deployed / (double) tried).as(told()).isGreaterThan(FEWEST_DEPLOYED);
            assertThat(codes).as(told()).hasSizeGreaterThan(FEWEST_CODES);
        }
    }

    private String told() {
        return "%d mutants, %d deployed, refused for %d reasons %s".formatted(tried, deployed, codes.size(), codes);
    }

    /** Without the engine's own records of what was deployed and deleted again. */
    private static Map<String, Long> lasting(EveryTable tables) {
        Map<String, Long> rows = tables.rows();
        rows.keySet().removeIf(table -> table.startsWith("act_hi_") || table.equals("act_ru_task_meter_log"));
        return rows;
    }

    /** Those of one plan after those of another, each numbered from where the other's numbers end. */
    private static Stream<Mutant> mutants() {
        Stream<Mutant> mutants = Stream.empty();
        int first = 1;
        for (Map.Entry<String, Integer> share : MUTANTS) {
            int end = first + share.getValue();
            int last = first + share.getValue() * PERCENT / 100;
            IntStream numbers = ONLY > 0
                    ? IntStream.range(first, end).filter(number -> number == ONLY)
                    : IntStream.range(first, last);
            mutants = Stream.concat(mutants, numbers.mapToObj(number -> Mutant.of(SEED, number, share.getKey())));
            first = end;
        }
        return mutants;
    }

    /** A fault that the check keeps to itself, so that the person gets an answer, is a fault all the same. */
    private void tryOut(MutantTrial trial, Mutant mutant) {
        clock.moveTo(Demos.start(mutant.plan()));
        tried++;
        faults.list.clear();
        try {
            Set<String> errors = trial.errors(mutant);
            deployed += errors.isEmpty() ? 1 : 0;
            errors.forEach(code -> codes.merge(code, 1, Integer::sum));
            assertThat(faults.list)
                    .filteredOn(event -> event.getLevel() == Level.ERROR)
                    .extracting(event -> event.getFormattedMessage() + " " + event.getThrowableProxy())
                    .isEmpty();
        } catch (Exception | AssertionError fault) {
            wrong.add(mutant + "\n" + Throwables.getStackTrace(fault));
        }
    }
}
