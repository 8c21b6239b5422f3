package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCapAlone;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCapOf;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCollective;
import static vn.kiemdiem.rating.policy.PolicyFixtures.lamDong;
import static vn.kiemdiem.rating.policy.PolicyFixtures.points;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.organization.SubjectKind;

class ExcellentCapTest {

    private static final SubjectKind COLLECTIVE = SubjectKind.UNIT_LEADERSHIP;
    private static final ExcellentCap OF_GOOD = aCapOf("20", CapBase.GOOD);
    private static final ExcellentCap OF_GOOD_AND_ABOVE = aCapOf("20", CapBase.GOOD_AND_ABOVE);

    @DisplayName("S001-R06, S001-R07: bảng số xuất sắc tối đa theo cách hiểu A và B")
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "1, 1, 1",
        "2, 1, 1",
        "3, 1, 1",
        "4, 1, 1",
        "5, 1, 1",
        "6, 1, 1",
        "7, 1, 1",
        "8, 1, 1",
        "9, 1, 1",
        "10, 1, 2",
        "11, 1, 2",
        "12, 2, 2",
        "13, 2, 2",
        "14, 2, 2",
        "15, 2, 3",
        "16, 2, 3",
        "17, 2, 3",
        "18, 3, 3",
        "19, 3, 3",
        "20, 3, 4",
        "30, 5, 6",
    })
    void theLedgersTableHolds(int candidates, int ofGood, int ofGoodAndAbove) {
        assertThat(OF_GOOD.mostExcellent(COLLECTIVE, candidates, 0, 0)).isEqualTo(ofGood);
        assertThat(OF_GOOD_AND_ABOVE.mostExcellent(COLLECTIVE, candidates, 0, 0))
                .isEqualTo(ofGoodAndAbove);
    }

    @DisplayName(
            "national-rules b.3: 20% và 25%, tính trên tốt và trên tốt trở lên, không có quy định nơi ít đối tượng")
    @ParameterizedTest
    @CsvSource({
        "4, 0, 0, 0, 1", "5, 0, 1, 1, 1", "6, 1, 1, 1, 1", "9, 1, 1, 1, 2", "10, 1, 2, 2, 2", "12, 2, 2, 2, 3",
        "15, 2, 3, 3, 3", "18, 3, 3, 3, 4", "20, 3, 4, 4, 5", "22, 3, 4, 4, 5", "24, 4, 4, 4, 6", "25, 4, 5, 5, 6",
        "30, 5, 6, 6, 7", "60, 10, 12, 12, 15",
    })
    void theNationalTableHolds(int fit, int good20, int above20, int good25, int above25) {
        assertThat(List.of(
                        aCapAlone("20", CapBase.GOOD).mostExcellent(COLLECTIVE, fit, 0, 0),
                        aCapAlone("20", CapBase.GOOD_AND_ABOVE).mostExcellent(COLLECTIVE, fit, 0, 0),
                        aCapAlone("25", CapBase.GOOD).mostExcellent(COLLECTIVE, fit, 0, 0),
                        aCapAlone("25", CapBase.GOOD_AND_ABOVE).mostExcellent(COLLECTIVE, fit, 0, 0)))
                .containsExactly(good20, above20, good25, above25);
    }

    @DisplayName("S001-A07: hai cách hiểu chỉ khác nhau ở N = 10, 11, 15–17, 20–23 và từ 25 trở lên")
    @Test
    void theTwoBasesDifferExactlyWhereTheLedgerSays() {
        List<Integer> different = IntStream.rangeClosed(0, 200)
                .filter(size -> OF_GOOD.mostExcellent(COLLECTIVE, size, 0, 0)
                        != OF_GOOD_AND_ABOVE.mostExcellent(COLLECTIVE, size, 0, 0))
                .boxed()
                .toList();

        List<Integer> listed = IntStream.concat(
                        IntStream.of(10, 11, 15, 16, 17, 20, 21, 22, 23), IntStream.rangeClosed(25, 200))
                .boxed()
                .toList();
        assertThat(different).isEqualTo(listed);
    }

    @DisplayName("S001-R06, S001-R07: các ví dụ của sổ")
    @ParameterizedTest
    @CsvSource({
        "good, 3, 9, 1, 2",
        "good, 2, 8, 0, 1",
        "good-and-above, 2, 8, 0, 2",
        "good, 1, 11, 0, 1",
        "good, 0, 12, 0, 0",
        "good, 2, 4, 0, 1",
        "good, 0, 4, 0, 0",
        "good, 1, 0, 0, 1",
        "good, 1, 5, 0, 1",
    })
    void theLedgersExamplesHold(String base, int candidates, int good, int others, int most) {
        ExcellentCap cap = base.equals("good") ? OF_GOOD : OF_GOOD_AND_ABOVE;

        assertThat(cap.mostExcellent(COLLECTIVE, candidates, good, others)).isEqualTo(most);
    }

    @DisplayName("S001-R06: số được chọn theo mức đang có, không làm tròn lên")
    @ParameterizedTest
    @CsvSource({
        "good, 0, 14, 0, 2",
        "good, 3, 14, 0, 2",
        "good, 0, 15, 0, 3",
        "good, 2, 9, 5, 1",
        "good-and-above, 2, 8, 5, 2",
        "good-and-above, 2, 7, 6, 1",
        "all, 2, 8, 5, 3",
        "all, 2, 8, 4, 2",
    })
    void theAllowanceIsRoundedDown(String base, int excellent, int good, int others, int allowance) {
        ExcellentCap cap = aCapOf("20", Forms.BASE.parser().apply(base).orElseThrow());

        assertThat(cap.allowance(COLLECTIVE, new PoolCount(excellent, good, others)))
                .hasValue(allowance);
    }

    @DisplayName("S001-R07: dưới 5 tập thể tốt thì được 1; từ 5 thì theo tỷ lệ")
    @ParameterizedTest
    @CsvSource({"0, 1", "4, 1", "5, 1", "9, 1", "10, 2"})
    void fewGoodOnesAllowOne(int good, int allowance) {
        assertThat(OF_GOOD.allowance(COLLECTIVE, new PoolCount(0, good, 0))).hasValue(allowance);
    }

    @DisplayName("S001-A05: loại đối tượng không có tỷ lệ chỉ theo quy định nơi ít đối tượng")
    @ParameterizedTest
    @CsvSource({"0, 4, 1", "2, 4, 1", "2, 5, -1", "0, 100, -1"})
    void aKindWithoutPercentageHasOnlyTheRuleForSmallGroups(int excellent, int good, int allowance) {
        ExcellentCap cap = lamDong().excellentCap().orElseThrow();

        assertThat(cap.allowance(SubjectKind.BRANCH, new PoolCount(excellent, good, 0))
                        .orElse(-1))
                .isEqualTo(allowance);
    }

    @DisplayName("S001-R06: không có tỷ lệ, không có quy định nơi ít đối tượng thì không có giới hạn")
    @Test
    void aKindThatNoRuleConcernsHasNoLimit() {
        Percentage ofAgencies =
                new Percentage(points("20"), CapBase.GOOD, Set.of(SubjectKind.AGENCY), Optional.empty(), "20%");
        ExcellentCap cap = new ExcellentCap(Optional.of(ofAgencies), PoolBy.KIND, Optional.empty());
        PoolCount all = new PoolCount(9, 0, 0);

        assertThat(cap.allowance(SubjectKind.MEMBER, all)).isEmpty();
        assertThat(cap.left(SubjectKind.MEMBER, all)).isEmpty();
        assertThat(cap.check("Đảng viên", SubjectKind.MEMBER, all)).isEmpty();
        assertThat(cap.allowance(SubjectKind.AGENCY, all)).hasValue(0);
    }

    @DisplayName("S001-R06: còn được chọn thêm bao nhiêu, khi mỗi lần chọn làm giảm số tốt")
    @ParameterizedTest
    @CsvSource({"0, 10, 1", "0, 12, 2", "1, 11, 1", "2, 10, 0", "3, 14, 0", "0, 4, 1", "1, 3, 0", "0, 0, 0"})
    void whatIsLeftCountsWhatEachPickTakesAway(int excellent, int good, int left) {
        assertThat(OF_GOOD.left(COLLECTIVE, new PoolCount(excellent, good, 0))).hasValue(left);
    }

    @DisplayName("S001-R06: nhóm tính tỷ lệ theo loại, theo nhóm tương đồng hoặc theo đơn vị")
    @ParameterizedTest
    @CsvSource({
        "KIND, Các ban đảng, 'Tập thể lãnh đạo, quản lý'",
        "PEER_GROUP, Các ban đảng, Các ban đảng",
        "PEER_GROUP, , 'Tập thể lãnh đạo, quản lý'",
        "PEER_GROUP, ' ', 'Tập thể lãnh đạo, quản lý'",
        "UNIT, Các ban đảng, don-vi-01",
    })
    void subjectsFallIntoPools(PoolBy pool, @Nullable String peerGroup, String name) {
        assertThat(pool.poolOf(aCollective(COLLECTIVE, peerGroup))).isEqualTo(name);
    }
}
