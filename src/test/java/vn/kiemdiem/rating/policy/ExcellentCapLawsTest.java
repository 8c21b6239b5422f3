package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCapAlone;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCapOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingLevel;

/** Laws of the cap, against the rule written down a second time in whole numbers. */
class ExcellentCapLawsTest {

    private static final SubjectKind KIND = SubjectKind.UNIT_LEADERSHIP;
    private static final int LARGEST = 30;

    /** A cap and, beside it, its numbers for the second reckoning. */
    record Case(int percent, CapBase base, boolean smallGroup) {

        ExcellentCap cap() {
            return smallGroup ? aCapOf("" + percent, base) : aCapAlone("" + percent, base);
        }

        boolean keeps(int excellent, int good, int others) {
            int counted = switch (base) {
                case GOOD -> good;
                case GOOD_AND_ABOVE -> good + excellent;
                case ALL -> good + excellent + others;
            };
            return excellent * 100 <= percent * counted || smallGroup && counted < 5 && excellent <= 1;
        }

        int most(int candidates, int good, int others) {
            return IntStream.rangeClosed(0, candidates)
                    .filter(picked -> keeps(picked, good + candidates - picked, others))
                    .max()
                    .orElse(0);
        }
    }

    @DisplayName("S001-R06, S001-R07: số tối đa bằng số tìm bằng cách thử hết, mọi nhóm đến 30")
    @ParameterizedTest
    @MethodSource("cases")
    void mostExcellentIsWhatTryingEverythingFinds(Case rules) {
        ExcellentCap cap = rules.cap();
        forEveryPool((candidates, good, others) -> assertThat(cap.mostExcellent(KIND, candidates, good, others))
                .as("%d ứng viên, %d tốt, %d khác", candidates, good, others)
                .isEqualTo(rules.most(candidates, good, others)));
    }

    @DisplayName("S001-R06, S001-R07: chỉ từ chối khi vượt, và số cần chuyển là ít nhất")
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsNotRefusedIsNeverOverAndWhatHasToMoveIsTheLeast(Case rules) {
        ExcellentCap cap = rules.cap();
        forEveryPool((excellent, good, others) -> {
            Optional<Refusal> refusal = cap.check("Nhóm", KIND, new PoolCount(excellent, good, others));
            assertThat(refusal.isEmpty()).isEqualTo(rules.keeps(excellent, good, others));
            refusal.ifPresent(said -> {
                int least = IntStream.rangeClosed(1, excellent)
                        .filter(moved -> rules.keeps(excellent - moved, good + moved, others))
                        .min()
                        .orElseThrow();
                assertThat(said.sentence()).endsWith("Cần chuyển %d tập thể về mức tốt.".formatted(least));
            });
        });
    }

    @DisplayName("S001-R06: số còn được chọn là số lớn nhất còn giữ đúng quy định")
    @ParameterizedTest
    @MethodSource("cases")
    void whatIsLeftIsTheMostThatKeepsTheRule(Case rules) {
        ExcellentCap cap = rules.cap();
        forEveryPool((excellent, good, others) -> {
            int most = IntStream.rangeClosed(0, good)
                    .filter(moved -> rules.keeps(excellent + moved, good - moved, others))
                    .max()
                    .orElse(0);
            assertThat(cap.left(KIND, new PoolCount(excellent, good, others))).hasValue(most);
        });
    }

    @DisplayName("S001-R06: số tối đa bằng số lớn nhất trong mọi cách chọn người thật")
    @ParameterizedTest
    @MethodSource("cases")
    void noChoiceOfSubjectsBeatsMostExcellent(Case rules) {
        ExcellentCap cap = rules.cap();
        for (int candidates = 0; candidates <= 7; candidates++) {
            for (int good = 0; good <= 6; good++) {
                assertThat(largestChoice(cap, candidates, good))
                        .as("%d ứng viên, %d tốt", candidates, good)
                        .isEqualTo(cap.mostExcellent(KIND, candidates, good, 1));
            }
        }
    }

    @Property
    @Label("S001-R06: the order in which subjects stand changes nothing")
    void theOrderOfSubjectsDoesNotMatter(@ForAll("levels") List<RatingLevel> levels, @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, levels.size()).boxed().toList());
        Pool inOrder = pool(levels, order);
        Collections.shuffle(order, new Random(seed));
        Pool shuffled = pool(levels, order);
        ExcellentCap cap = aCapOf("20", CapBase.GOOD);

        assertThat(shuffled).isEqualTo(inOrder);
        assertThat(cap.check(shuffled)).isEqualTo(cap.check(inOrder));
    }

    @Property
    @Label("S001-R06, S001-R07: one more good one never lowers the allowance where the percentage carries on")
    void moreGoodOnesNeverLowerTheAllowance(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll CapBase base,
            @ForAll boolean smallGroup,
            @ForAll @IntRange(max = 300) int excellent,
            @ForAll @IntRange(max = 300) int good,
            @ForAll @IntRange(max = 300) int others) {
        Assume.that(!smallGroup || percent >= 20);
        ExcellentCap cap = new Case(percent, base, smallGroup).cap();

        int before = cap.allowance(KIND, new PoolCount(excellent, good, others)).orElseThrow();
        int after =
                cap.allowance(KIND, new PoolCount(excellent, good + 1, others)).orElseThrow();
        assertThat(after).isGreaterThanOrEqualTo(before);
    }

    @DisplayName("S001-R07: tỷ lệ dưới 20% thì nơi có 5 lại được ít hơn nơi có 4, đúng như lời văn")
    @Test
    void aLowPercentageFallsBehindTheRuleForSmallGroups() {
        ExcellentCap cap = aCapOf("10", CapBase.GOOD);

        assertThat(cap.allowance(KIND, new PoolCount(0, 4, 0))).hasValue(1);
        assertThat(cap.allowance(KIND, new PoolCount(0, 5, 0))).hasValue(0);
    }

    @Property
    @Label("S001-A07: what the final good ones allow, those good or better allow as well")
    void theLiteralBaseIsSafeUnderBoth(
            @ForAll @IntRange(max = 500) int excellent, @ForAll @IntRange(max = 500) int good) {
        PoolCount count = new PoolCount(excellent, good, 0);
        Assume.that(aCapAlone("20", CapBase.GOOD).check("Nhóm", KIND, count).isEmpty());

        assertThat(aCapAlone("20", CapBase.GOOD_AND_ABOVE).check("Nhóm", KIND, count))
                .isEmpty();
    }

    @Provide
    Arbitrary<List<RatingLevel>> levels() {
        return Arbitraries.of(RatingLevel.class).list().ofMaxSize(25);
    }

    static Stream<Case> cases() {
        return Stream.of(10, 20, 25)
                .flatMap(percent -> Stream.of(CapBase.values())
                        .flatMap(base -> Stream.of(true, false).map(small -> new Case(percent, base, small))));
    }

    /** The largest choice of candidates, tried subset by subset on a pool of subjects. */
    private static int largestChoice(ExcellentCap cap, int candidates, int good) {
        int largest = 0;
        for (int choice = 0; choice < 1 << candidates; choice++) {
            Pool pool = pool(candidates, good);
            for (int i = 0; i < candidates; i++) {
                if ((choice & 1 << i) != 0) {
                    pool = pool.after("doi-tuong-" + i, RatingLevel.EXCELLENT);
                }
            }
            if (cap.check(pool).isEmpty()) {
                largest = Math.max(largest, Integer.bitCount(choice));
            }
        }
        return largest;
    }

    /** So many candidates, all good as yet, so many good ones that do not compete, and one below. */
    private static Pool pool(int candidates, int good) {
        List<RatingLevel> levels = new ArrayList<>(Collections.nCopies(candidates + good, RatingLevel.GOOD));
        levels.add(RatingLevel.COMPLETED);
        return pool(levels, IntStream.range(0, levels.size()).boxed().toList());
    }

    private static Pool pool(List<RatingLevel> levels, List<Integer> order) {
        Map<String, RatingLevel> bySubject = new LinkedHashMap<>();
        order.forEach(i -> bySubject.put("doi-tuong-" + i, levels.get(i)));
        return new Pool("Các ban", KIND, bySubject, Set.of());
    }

    private static void forEveryPool(Pools each) {
        for (int first = 0; first <= LARGEST; first++) {
            for (int second = 0; first + second <= LARGEST; second++) {
                for (int third = 0; first + second + third <= LARGEST; third++) {
                    each.accept(first, second, third);
                }
            }
        }
    }

    /** What is asserted of a pool by three numbers. */
    private interface Pools {

        void accept(int first, int second, int third);
    }
}
