package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.theBands;
import static vn.kiemdiem.rating.policy.PolicyFixtures.theFrame;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import vn.kiemdiem.rating.RatingLevel;

/** Laws of scores: halves are counted as whole numbers here, independently of the policy's decimals. */
class ScoreLawsTest {

    private static final int CRITERIA = 9;
    private static final int HALVES_EACH = 20;

    /** A criterion's entry in half points. */
    record Entry(int criterion, int deduction, int bonus) {}

    @Property
    @Label("S001-R01, S001-R04, S001-R05: a sheet passes exactly when no limit is exceeded, and its total is exact")
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theTotalIsExactAndWithinTheFrame(@ForAll("entries") List<Entry> entries) {
        List<ScoredItem> sheet = sheet(entries);
        int halves = CRITERIA * HALVES_EACH - sum(entries, -1, true) + sum(entries, -1, false);
        boolean withinLimits = IntStream.range(0, CRITERIA)
                        .allMatch(i -> sum(entries, i, true) <= HALVES_EACH && sum(entries, i, false) <= 4)
                && sum(entries, -1, false) <= 20;

        assertThat(theFrame().check(sheet).isEmpty()).isEqualTo(withinLimits);
        assertThat(theFrame().total(sheet)).isEqualByComparingTo(half(halves));
        if (withinLimits) {
            assertThat(theFrame().checkTotal("Tập thể", theFrame().total(sheet)))
                    .isEmpty();
        }
        Statistics.collect(withinLimits);
        Statistics.coverage(seen -> {
            seen.check(true).percentage(share -> share > 5);
            seen.check(false).percentage(share -> share > 5);
        });
    }

    @Property
    @Label("S001-R01: the order of the sheet changes neither its total nor what is refused")
    void theOrderOfTheSheetDoesNotMatter(@ForAll("entries") List<Entry> entries, @ForAll long seed) {
        List<ScoredItem> sheet = sheet(entries);
        List<ScoredItem> shuffled = new ArrayList<>(sheet);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(theFrame().total(shuffled)).isEqualByComparingTo(theFrame().total(sheet));
        assertThat(theFrame().check(shuffled))
                .containsExactlyInAnyOrderElementsOf(theFrame().check(sheet));
    }

    @Property
    @Label("S001-R02: every reachable total has exactly one band")
    void bandsHaveNeitherGapNorOverlap(@ForAll @IntRange(max = 200) int halves) {
        BigDecimal total = half(halves);

        RatingLevel expected = halves >= 190
                ? RatingLevel.EXCELLENT
                : halves >= 160 ? RatingLevel.GOOD : halves >= 100 ? RatingLevel.COMPLETED : RatingLevel.NOT_COMPLETED;
        assertThat(theBands().level(total)).isEqualTo(expected);
        for (RatingLevel level : RatingLevel.values()) {
            assertThat(theBands().check("Tập thể", total, level).isEmpty()).isEqualTo(expected.isAtLeast(level));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("S001-R02: with any bands more points never mean a lower level")
    void morePointsNeverLowerTheLevel(
            @ForAll("bands") Bands bands,
            @ForAll @IntRange(max = 200) int fewer,
            @ForAll @IntRange(max = 200) int more) {
        RatingLevel lower = bands.level(half(Math.min(fewer, more)));

        assertThat(bands.level(half(Math.max(fewer, more))).isAtLeast(lower)).isTrue();
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Integer> deduction = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(0, 21)));
        Arbitrary<Integer> bonus = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 5)));
        return Combinators.combine(Arbitraries.integers().between(0, CRITERIA - 1), deduction, bonus)
                .as(Entry::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<Bands> bands() {
        return Arbitraries.integers().between(1, 200).set().ofSize(3).map(halves -> {
            List<Integer> sorted = halves.stream().sorted().toList();
            return new Bands(half(sorted.get(2)), half(sorted.get(1)), half(sorted.get(0)), "mẫu");
        });
    }

    /** Each criterion once without points taken or added, then the entries. */
    private static List<ScoredItem> sheet(List<Entry> entries) {
        List<ScoredItem> sheet = new ArrayList<>();
        IntStream.range(0, CRITERIA).forEach(i -> sheet.add(item(new Entry(i, 0, 0))));
        entries.forEach(entry -> sheet.add(item(entry)));
        return sheet;
    }

    private static ScoredItem item(Entry entry) {
        return new ScoredItem(
                "tieu-chi-" + entry.criterion(),
                "Tiêu chí",
                half(HALVES_EACH),
                half(entry.deduction()),
                half(entry.bonus()),
                Optional.of("Lý do"),
                Optional.of("Khắc phục"));
    }

    private static int sum(List<Entry> entries, int criterion, boolean deductions) {
        return entries.stream()
                .filter(entry -> criterion < 0 || entry.criterion() == criterion)
                .mapToInt(entry -> deductions ? entry.deduction() : entry.bonus())
                .sum();
    }

    private static BigDecimal half(int halves) {
        return BigDecimal.valueOf(halves * 5L, 1);
    }
}
