package vn.kiemdiem.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.rating.DecidedPools;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.PoolBy;
import vn.kiemdiem.rating.policy.RatingPolicy;

/**
 * The cap over 1,000,000 subjects in 10,000 pools, every tenth of them re-rated, beside one plain aggregate query over
 * the same rows: what the product adds to what any count would cost.
 */
@ProductTest
class ExcellentCapBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ExcellentCapBenchmark.class);
    private static final int SUBJECTS = 1_000_000;
    private static final int POOLS = 10_000;
    private static final int RUNS = 3;
    private static final double NANOS = 1e9;
    private static final double MEBI = 1 << 20;
    private static final String PLAN = "benchmark-2021";

    /** Every pool of 100 has 17 excellent and 83 others good, except each hundredth, which has one more. */
    private static final int ALLOWED = 16;

    private static final String PLAIN = """
            select count(*) from (
                select subject.peer_group, rating.level, count(*) from rating
                join subject on subject.id = rating.subject
                where rating.plan = '%s' and rating.stage = 'DECISION' group by 1, 2) counted
            """.formatted(PLAN);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DecidedPools pools;

    private final ExcellentCap cap = RatingPolicy.of(Map.of(
                    "rating.excellentCap", "20%",
                    "rating.excellentCap.base", "good",
                    "rating.excellentCap.pool", "peer-group",
                    "rating.excellentCap.source", "không vượt quá 20%"))
            .excellentCap()
            .orElseThrow();

    /** One measured run. */
    private record Run(double seconds, double peakMebi, int result) {}

    @BeforeEach
    void fill() {
        jdbc.sql("insert into unit values ('benchmark', 'Đơn vị', 'DISTRICT_COMMITTEE', null, false, false, 3)")
                .update();
        jdbc.sql("""
                insert into subject (id, name, kind, unit_id, peer_group, unit_head, exempt, suspended_from)
                select 's' || n, 'Tập thể ' || n, 'UNIT_LEADERSHIP', 'benchmark', 'Nhóm ' || (n % ?), false, false, 'NONE'
                from generate_series(0, ? - 1) n
                """).params(POOLS, SUBJECTS).update();
        rate("n % 10 = 0", "'GOOD'");
        rate(
                "true",
                "case when n / %d < %d + (n %% %d %% 100 = 0)::int then 'EXCELLENT' else 'GOOD' end"
                        .formatted(POOLS, ALLOWED, POOLS));
        jdbc.sql("vacuum analyze rating").update();
        jdbc.sql("vacuum analyze subject").update();
    }

    private void rate(String which, String level) {
        jdbc.sql("""
                insert into rating (plan, subject, stage, level, body, recorded_by, recorded_at)
                select '%s', 's' || n, 'DECISION', %s, 'benchmark', 'nobody', now()
                from generate_series(0, %d - 1) n where %s
                """.formatted(PLAN, level, SUBJECTS, which)).update();
    }

    @Test
    void capOfAMillionSubjects() throws IOException {
        List<Run> plain = runs(() -> jdbc.sql(PLAIN).query(Integer.class).single());
        List<Run> capped = runs(this::poolsOverTheCap);

        Run least = median(plain);
        Run ours = median(capped);
        assertThat(capped).allSatisfy(run -> assertThat(run.result()).isEqualTo(POOLS / 100));
        report("""
                | %,d subjects, %,d pools, median of %d | seconds | rows per second | peak heap, MiB |
                |---|---|---|---|
                | plain aggregate query | %.2f | %,.0f | %.0f |
                | cap of every pool | %.2f | %,.0f | %.0f |
                | ratio | %.2f | | |
                """.formatted(
                        SUBJECTS,
                        POOLS,
                        RUNS,
                        least.seconds(),
                        SUBJECTS / least.seconds(),
                        least.peakMebi(),
                        ours.seconds(),
                        SUBJECTS / ours.seconds(),
                        ours.peakMebi(),
                        ours.seconds() / least.seconds()));
    }

    private int poolsOverTheCap() {
        AtomicInteger over = new AtomicInteger();
        pools.forEach(
                PLAN,
                PoolBy.PEER_GROUP,
                pool -> cap.check(pool.name(), pool.kind(), pool.count()).ifPresent(refusal -> over.incrementAndGet()));
        return over.get();
    }

    private static List<Run> runs(Supplier<Integer> work) {
        work.get();
        return IntStream.range(0, RUNS).mapToObj(run -> measured(work)).toList();
    }

    private static Run measured(Supplier<Integer> work) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        int result = work.get();
        double seconds = (System.nanoTime() - begun) / NANOS;
        long peak =
                heap().stream().mapToLong(area -> area.getPeakUsage().getUsed()).sum();
        return new Run(seconds, peak / MEBI, result);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(area -> area.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Run median(List<Run> runs) {
        Run[] sorted = runs.toArray(Run[]::new);
        Arrays.sort(sorted, (a, b) -> Double.compare(a.seconds(), b.seconds()));
        return sorted[sorted.length / 2];
    }

    private static void report(String table) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(folder.resolve("excellent-cap.md"), table);
        LOG.info("\n{}", table);
    }
}
