package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.points;
import static vn.kiemdiem.rating.policy.PolicyFixtures.theFrame;
import static vn.kiemdiem.rating.policy.PolicyFixtures.theFrameOf366;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreFrameTest {

    @DisplayName("S001-R01: điểm tiêu chí trừ điểm trừ cộng điểm cộng, tính chính xác")
    @ParameterizedTest
    @CsvSource({
        "0, 2+2+2+2+2, 100",
        "1.5, 2+2+2+0.5, 95.0",
        "2, 2+2+2+2+2, 98",
        "0, 0, 90",
        "90, 0, 0",
        "0.5, 0, 89.5",
    })
    void theTotalIsExact(String deduction, String bonuses, String total) {
        List<ScoredItem> sheet = aSheet(deduction, bonuses.split("\\+"));

        assertThat(theFrame().check(sheet)).isEmpty();
        assertThat(theFrame().total(sheet)).isEqualByComparingTo(total);
    }

    @DisplayName("S001-R01: điểm cộng cả phiếu vượt 10 thì từ chối, không cắt bớt")
    @ParameterizedTest
    @CsvSource({
        "2+2+2+2+2, ''",
        "2+2+2+2+1.5+0.5, ''",
        "2+2+2+2+2+0.5, 'Tổng điểm cộng là 10,5, quá 10 điểm của cả phiếu; hãy giảm điểm cộng.'",
        "2+2+2+2+2+2, 'Tổng điểm cộng là 12, quá 10 điểm của cả phiếu; hãy giảm điểm cộng.'",
    })
    void tooMuchBonusIsRefusedAndNeverCut(String bonuses, String refusal) {
        assertThat(sentences(aSheet("0", bonuses.split("\\+")))).isEqualTo(refusal);
    }

    @DisplayName("S001-R01: điểm tối đa các tiêu chí cộng lại đúng bằng 90")
    @ParameterizedTest
    @CsvSource({
        "90, ''",
        "89.5, 'Điểm tối đa của các tiêu chí cộng lại là 89,5, khung điểm chung là 90; hãy kiểm tra bộ tiêu chí.'",
        "90.5, 'Điểm tối đa của các tiêu chí cộng lại là 90,5, khung điểm chung là 90; hãy kiểm tra bộ tiêu chí.'",
    })
    void theCriteriaTogetherHaveThePointsOfTheFrame(String most, String refusal) {
        assertThat(sentences(List.of(item("mot", most, "0", "0")))).isEqualTo(refusal);
    }

    @DisplayName("S001-R03: trừ điểm phải nêu nguyên nhân và hướng khắc phục")
    @ParameterizedTest
    @CsvSource({
        "1.0, Đi họp muộn, Nhắc nhở, ''",
        "0, , , ''",
        "0.5, Đi họp muộn, , '«Nội dung mot»: trừ 0,5 điểm nhưng chưa nêu hướng khắc phục, sửa chữa; hãy ghi thêm.'",
        "0.5, , Nhắc nhở, '«Nội dung mot»: trừ 0,5 điểm nhưng chưa nêu nguyên nhân, lý do; hãy ghi thêm.'",
        "0.5, '  ', Nhắc nhở, '«Nội dung mot»: trừ 0,5 điểm nhưng chưa nêu nguyên nhân, lý do; hãy ghi thêm.'",
    })
    void aDeductionIsJustified(String deduction, @Nullable String cause, @Nullable String remedy, String refusal) {
        ScoredItem item = new ScoredItem(
                "mot",
                "Nội dung mot",
                points("90"),
                points(deduction),
                points("0"),
                Optional.ofNullable(cause),
                Optional.ofNullable(remedy));

        assertThat(sentences(List.of(item))).isEqualTo(refusal);
    }

    @DisplayName("S001-R04: tối đa không quá 2 điểm/01 nội dung")
    @ParameterizedTest
    @CsvSource({
        "2.0, ''",
        "0, ''",
        "2.5, '«Nội dung mot»: cộng 2,5 điểm, quá 2 điểm cho một nội dung; hãy giảm điểm cộng.'",
    })
    void anItemHasAtMostTwoPointsOfBonus(String bonus, String refusal) {
        assertThat(sentences(List.of(item("mot", "90", "0", bonus)))).isEqualTo(refusal);
    }

    @DisplayName("S001-R04: hai lần cộng 1,5 trên một nội dung là 3")
    @Test
    void entriesOnOneItemAddUp() {
        List<ScoredItem> twice = List.of(item("mot", "90", "0", "1.5"), item("mot", "90", "0", "1.5"));

        assertThat(sentences(twice))
                .isEqualTo("«Nội dung mot»: cộng 3 điểm, quá 2 điểm cho một nội dung; hãy giảm điểm cộng.");
        assertThat(theFrame().total(twice)).isEqualByComparingTo("93");
    }

    @DisplayName("S001-R05: điểm cộng và điểm trừ tính tối thiểu là 0,5 điểm")
    @ParameterizedTest
    @CsvSource({
        "0, ''",
        "0.25, '«Nội dung mot»: điểm cộng 0,25 không hợp lệ; hãy ghi bội số của 0,5 điểm, không âm.'",
        "0.5, ''",
        "0.50, ''",
        "0.75, '«Nội dung mot»: điểm cộng 0,75 không hợp lệ; hãy ghi bội số của 0,5 điểm, không âm.'",
        "1.5, ''",
        "-0.5, '«Nội dung mot»: điểm cộng -0,5 không hợp lệ; hãy ghi bội số của 0,5 điểm, không âm.'",
    })
    void bonusGoesInSteps(String bonus, String refusal) {
        assertThat(sentences(List.of(item("mot", "90", "0", bonus)))).isEqualTo(refusal);
    }

    @DisplayName("S001-R05: điểm trừ cũng theo bước 0,5 và không quá điểm của tiêu chí")
    @ParameterizedTest
    @CsvSource({
        "0.5, ''",
        "0.25, '«Nội dung hai»: điểm trừ 0,25 không hợp lệ; hãy ghi bội số của 0,5 điểm, không âm.'",
        "-1, '«Nội dung hai»: điểm trừ -1 không hợp lệ; hãy ghi bội số của 0,5 điểm, không âm.'",
        "10, ''",
        "10.5, '«Nội dung hai»: trừ 10,5 điểm, quá điểm tối đa 10 của tiêu chí; hãy giảm điểm trừ.'",
    })
    void deductionGoesInStepsAndNotBelowZero(String deduction, String refusal) {
        assertThat(sentences(List.of(item("mot", "80", "0", "0"), item("hai", "10", deduction, "0"))))
                .isEqualTo(refusal);
    }

    @DisplayName("S001-R01: một tiêu chí chỉ có một điểm tối đa")
    @Test
    void entriesOfOneCriterionAgreeOnItsPoints() {
        List<ScoredItem> twice = List.of(item("mot", "90", "0", "0"), item("mot", "80", "0", "0"));

        assertThat(sentences(twice))
                .isEqualTo("«Nội dung mot»: có nhiều điểm tối đa khác nhau; hãy ghi một điểm tối đa cho tiêu chí.");
    }

    @DisplayName("S001-R03, S001-R04, S001-R05: mọi chỗ sai được nêu cùng lúc, theo thứ tự của phiếu")
    @Test
    void everythingWrongIsSaidAtOnce() {
        ScoredItem unjustified = new ScoredItem(
                "mot", "Nội dung mot", points("90"), points("0.75"), points("3"), Optional.empty(), Optional.empty());

        assertThat(theFrame().check(List.of(unjustified)))
                .hasSize(4)
                .allSatisfy(refusal -> {
                    assertThat(refusal.rule()).isEqualTo("rating.frame");
                    assertThat(refusal.source()).isEqualTo("tổng số điểm tối đa 100 điểm");
                    assertThat(refusal.subject()).contains("mot");
                })
                .extracting(Refusal::figure)
                .containsExactly("0,75", "0,75", "0,75", "3");
    }

    @DisplayName("S001-R01: tổng điểm từ 0 đến 100, theo bước 0,5")
    @ParameterizedTest
    @CsvSource({
        "-0.5, 'Chi bộ: tổng điểm -0,5 không hợp lệ; hãy ghi từ 0 đến 100 điểm, theo bước 0,5 điểm.'",
        "0, ''",
        "94.5, ''",
        "94.6, 'Chi bộ: tổng điểm 94,6 không hợp lệ; hãy ghi từ 0 đến 100 điểm, theo bước 0,5 điểm.'",
        "100, ''",
        "100.5, 'Chi bộ: tổng điểm 100,5 không hợp lệ; hãy ghi từ 0 đến 100 điểm, theo bước 0,5 điểm.'",
    })
    void aTotalIsWithinTheFrame(String total, String refusal) {
        assertThat(theFrame()
                        .checkTotal("Chi bộ", points(total))
                        .map(Refusal::sentence)
                        .orElse(""))
                .isEqualTo(refusal);
    }

    @DisplayName("national-rules a.2 (366-QĐ/TW): thang 100 điểm, không điểm cộng, không nêu bước điểm")
    @ParameterizedTest
    @CsvSource({
        "0, 0, ''",
        "33.25, 0, ''",
        "-1, 0, '«Nội dung mot»: điểm trừ -1 không hợp lệ; hãy ghi số điểm không âm.'",
        "0, 1, '«Nội dung mot»: cộng 1 điểm, quá 0 điểm cho một nội dung; hãy giảm điểm cộng.\nTổng điểm cộng là 1, "
                + "quá 0 điểm của cả phiếu; hãy giảm điểm cộng.'",
    })
    void aFrameWithoutBonusTakesAnyDeduction(String deduction, String bonus, String refusal) {
        List<ScoredItem> sheet = List.of(item("mot", "100", deduction, bonus));

        assertThat(sentences(theFrameOf366(), sheet)).isEqualTo(refusal);
    }

    @DisplayName("national-rules a.2 (366-QĐ/TW): tổng điểm lẻ bao nhiêu cũng được, trong thang 100")
    @Test
    void aTotalWithoutStepsIsWithinTheFrame() {
        assertThat(theFrameOf366().checkTotal("Vụ 01", points("66.75"))).isEmpty();
        assertThat(theFrameOf366().checkTotal("Vụ 01", points("100.5")).map(Refusal::sentence))
                .contains("Vụ 01: tổng điểm 100,5 không hợp lệ; hãy ghi từ 0 đến 100 điểm.");
    }

    private static String sentences(List<ScoredItem> sheet) {
        return sentences(theFrame(), sheet);
    }

    private static String sentences(ScoreFrame frame, List<ScoredItem> sheet) {
        return String.join(
                "\n", frame.check(sheet).stream().map(Refusal::sentence).toList());
    }

    /** A sheet with the deduction on one criterion and one bonus on each of the others. */
    private static List<ScoredItem> aSheet(String deduction, String... bonuses) {
        List<ScoredItem> sheet = new ArrayList<>(List.of(item("mot", "90", deduction, "0")));
        IntStream.range(0, bonuses.length)
                .mapToObj(i -> item("cong-" + i, "0", "0", bonuses[i]))
                .forEach(sheet::add);
        return sheet;
    }

    private static ScoredItem item(String criterion, String most, String deduction, String bonus) {
        return new ScoredItem(
                criterion,
                "Nội dung " + criterion,
                points(most),
                points(deduction),
                points(bonus),
                Optional.of("Đi họp muộn"),
                Optional.of("Nhắc nhở"));
    }
}
