package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.level;

import java.time.Year;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.rating.RatingLevel;

class TermRuleTest {

    private static final String LETTERS = "EGCN";
    private static final TermRule RULE = new TermRule(
            IntStream.rangeClosed(2021, 2024).mapToObj(Year::of).toList(), "Có từ 3 năm hoàn thành nhiệm vụ trở lên");

    /** The ledger's table 4.2, result under reading B. */
    private static final Map<String, String> LEDGER = Map.ofEntries(
            Map.entry("E", "EEEE"),
            Map.entry("G", "EEEG EEEC EEGG EEGC EGGG EGGC GGGG GGGC"),
            Map.entry("C", "EEEN EEGN EECC EECN EGGN EGCC EGCN ECCC ECCN GGGN GGCC GGCN GCCC GCCN CCCC CCCN"),
            Map.entry("N", "EENN EGNN ECNN ENNN GGNN GCNN GNNN CCNN CNNN NNNN"));

    @DisplayName("S000-R02, S000-R03, S000-R04, S000-R05: cả 256 dãy bốn năm theo bảng của sổ")
    @Test
    void allSequencesAreRatedAsTheLedgersTableSays() {
        Map<RatingLevel, Integer> sequences = new EnumMap<>(RatingLevel.class);
        Set<String> multisets = new TreeSet<>();
        for (int number = 0; number < 256; number++) {
            String years = sequence(number);
            TermRating rating = RULE.rate(yearly(years));
            assertThat(rating.level()).as(years).contains(level(ledgerOn(years)));
            sequences.merge(rating.level().orElseThrow(), 1, Integer::sum);
            multisets.add(sorted(years));
        }

        assertThat(multisets).hasSize(35);
        assertThat(sequences)
                .isEqualTo(Map.of(
                        RatingLevel.EXCELLENT, 1,
                        RatingLevel.GOOD, 47,
                        RatingLevel.COMPLETED, 141,
                        RatingLevel.NOT_COMPLETED, 67));
    }

    @DisplayName("S000-R02, S000-R03, S000-R04, S000-R05: lý do nêu quy định đã áp dụng")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EEEE|«Hoàn thành xuất sắc nhiệm vụ» vì cả 4 năm đều xuất sắc.",
                "EEEG|«Hoàn thành tốt nhiệm vụ» vì có 4 năm từ mức tốt trở lên, không năm nào không hoàn thành.",
                "EEEC|«Hoàn thành tốt nhiệm vụ» vì có 3 năm từ mức tốt trở lên, không năm nào không hoàn thành.",
                "EEEN|«Hoàn thành nhiệm vụ» vì có 3 năm từ mức hoàn thành trở lên.",
                "EECC|«Hoàn thành nhiệm vụ» vì có 4 năm từ mức hoàn thành trở lên.",
                "CCCN|«Hoàn thành nhiệm vụ» vì có 3 năm từ mức hoàn thành trở lên.",
                "CCNN|«Không hoàn thành nhiệm vụ» vì có 2 năm không hoàn thành.",
                "NNNN|«Không hoàn thành nhiệm vụ» vì có 4 năm không hoàn thành.",
                "EGCC|«Hoàn thành nhiệm vụ» vì có 4 năm từ mức hoàn thành trở lên.",
                "ENNE|«Không hoàn thành nhiệm vụ» vì có 2 năm không hoàn thành.",
            })
    void theReasonSaysWhatMatched(String years, String why) {
        assertThat(RULE.rate(yearly(years)).why()).isEqualTo(why);
    }

    @DisplayName("S000-R06, S000-A11: thiếu năm nào thì chưa xác định, không tự thêm")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EEE-|2024|2021, 2022, 2023, 2024",
                "-NN-|2021, 2024|2021, 2022, 2023, 2024",
                "----|2021, 2022, 2023, 2024|2021, 2022, 2023, 2024",
            })
    void aMissingYearLeavesItUndetermined(String years, String missing, String all) {
        TermRating rating = RULE.rate(yearly(years));

        assertThat(rating.level()).isEmpty();
        assertThat(rating.why())
                .isEqualTo("Chưa có mức xếp loại năm %s; cần đủ 4 năm %s, cấp có thẩm quyền quyết định."
                        .formatted(missing, all));
    }

    @DisplayName("S000-R06: năm ngoài nhiệm kỳ không tính")
    @Test
    void levelsOfOtherYearsDoNotCount() {
        Map<Year, RatingLevel> years = yearly("EEEE");
        years.put(Year.of(2020), RatingLevel.NOT_COMPLETED);
        years.put(Year.of(2025), RatingLevel.NOT_COMPLETED);

        assertThat(RULE.rate(years).level()).contains(RatingLevel.EXCELLENT);
    }

    private static Map<Year, RatingLevel> yearly(String letters) {
        Map<Year, RatingLevel> yearly = new HashMap<>();
        IntStream.range(0, letters.length())
                .filter(i -> letters.charAt(i) != '-')
                .forEach(i -> yearly.put(Year.of(2021 + i), level(letters.substring(i, i + 1))));
        return yearly;
    }

    private static String sequence(int number) {
        StringBuilder years = new StringBuilder();
        for (int rest = number, i = 0; i < 4; i++, rest /= 4) {
            years.append(LETTERS.charAt(rest % 4));
        }
        return years.toString();
    }

    private static String sorted(String years) {
        return String.join(
                "",
                List.of(years.split("")).stream()
                        .sorted((a, b) -> LETTERS.indexOf(a) - LETTERS.indexOf(b))
                        .toList());
    }

    private static String ledgerOn(String years) {
        return LEDGER.entrySet().stream()
                .filter(row -> List.of(row.getValue().split(" ")).contains(sorted(years)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
