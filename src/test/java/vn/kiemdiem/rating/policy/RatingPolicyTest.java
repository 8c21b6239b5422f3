package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.changed;
import static vn.kiemdiem.rating.policy.PolicyFixtures.lamDong;
import static vn.kiemdiem.rating.policy.PolicyFixtures.points;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.UnitKind;

class RatingPolicyTest {

    @DisplayName("S001-R01 đến S001-R10: đầu trang của kế hoạch 33-KH/HU được đọc đủ")
    @Test
    void theHeaderOfLamDongIsRead() {
        RatingPolicy policy = lamDong();

        assertThat(policy.frame())
                .contains(new ScoreFrame(
                        points("90"),
                        points("10"),
                        points("2"),
                        Optional.of(points("0.5")),
                        "tổng số điểm tối đa 100 điểm"));
        assertThat(policy.bands()).contains(new Bands(points("95"), points("80"), points("50"), "từ 95 điểm trở lên"));
        assertThat(policy.excellentCap())
                .contains(new ExcellentCap(
                        Optional.of(new Percentage(
                                points("20"),
                                CapBase.GOOD,
                                Set.of(SubjectKind.UNIT_LEADERSHIP, SubjectKind.MASS_ORGANIZATION_COMMITTEE),
                                Optional.empty(),
                                "không vượt quá 20%")),
                        PoolBy.PEER_GROUP,
                        Optional.of(new SmallGroup(5, 1, "thì chọn 01 tổ chức đảng"))));
        assertThat(policy.bounds().inForce()).containsExactly(Bound.COLLECTIVE);
        assertThat(policy.eligibility())
                .isEqualTo(new Eligibility(
                        OptionalInt.of(2),
                        Map.of(
                                MemberStatus.NEW_MEMBER, Participation.REVIEWED_ONLY,
                                MemberStatus.EXEMPT, Participation.NEITHER,
                                MemberStatus.SUSPENDED_FROM_COMMITTEE, Participation.RATED),
                        "trừ đảng viên được miễn công tác và sinh hoạt đảng"));
        assertThat(policy.term()).isEmpty();
    }

    @DisplayName("S003-R04: loại đối tượng chỉ kiểm điểm, ở mọi nơi hoặc chỉ ở các loại đơn vị nêu tên")
    @ParameterizedTest
    @CsvSource({
        "SECTION_COMMITTEE, SECTION_COMMITTEE, true",
        "SECTION_COMMITTEE, BRANCH, true",
        "BRANCH_COMMITTEE, BRANCH, true",
        "BRANCH_COMMITTEE, SECTION_BRANCH, true",
        "BRANCH_COMMITTEE, GRASSROOTS_BRANCH, false",
        "COMMITTEE_MEMBER, BRANCH, true",
        "MEMBER, BRANCH, false",
    })
    void kindsThatAreOnlyReviewedAreNamedWithTheirUnits(SubjectKind kind, UnitKind unitKind, boolean covered) {
        ReviewedOnly reviewedOnly = RatingPolicy.of(Map.of(
                        "rating.reviewedOnly",
                        "section-committee; branch-committee, committee-member  in branch,section-branch",
                        "rating.reviewedOnly.source",
                        "Chi ủy chi bộ trực thuộc"))
                .reviewedOnly();

        assertThat(reviewedOnly.covers(kind, unitKind)).isEqualTo(covered);
        assertThat(reviewedOnly.names(kind)).isEqualTo(kind != SubjectKind.MEMBER);
        assertThat(reviewedOnly.source()).isEqualTo("Chi ủy chi bộ trực thuộc");
    }

    @DisplayName("S000-R06: bốn năm của nhiệm kỳ theo plan.term")
    @Test
    void theTermRuleIsReadWithTheYearsOfTheTerm() {
        RatingPolicy policy =
                RatingPolicy.of(Map.of("plan.term", "2021-2024", "rating.term.source", "Có 4 năm trong nhiệm kỳ"));

        assertThat(policy.term())
                .contains(new TermRule(
                        List.of(Year.of(2021), Year.of(2022), Year.of(2023), Year.of(2024)),
                        "Có 4 năm trong nhiệm kỳ"));
    }

    @DisplayName("S002, S003, S004: kế hoạch không nêu chính sách thì không có chính sách")
    @Test
    void aPlanWithoutRatingPropertiesHasNoPolicy() {
        assertThat(RatingPolicy.of(Map.of("plan.number", "26-KH/CB", "plan.term", "2021-2024")))
                .isEqualTo(RatingPolicy.none())
                .isEqualTo(new RatingPolicy(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Bounds.none(),
                        Eligibility.none(),
                        ReviewedOnly.nobody(),
                        Optional.empty()));
    }

    @DisplayName("S001-A05: chỉ có quy định nơi ít đối tượng, không có tỷ lệ")
    @Test
    void theRuleForSmallGroupsStandsByItself() {
        Map<String, String> properties = Map.of(
                "rating.smallGroup", "5/1", "rating.smallGroup.source", "dưới 05", "rating.excellentCap.pool", "unit");

        assertThat(RatingPolicy.of(properties).excellentCap())
                .contains(
                        new ExcellentCap(Optional.empty(), PoolBy.UNIT, Optional.of(new SmallGroup(5, 1, "dưới 05"))));
    }

    @DisplayName("S001-R05: dấu phẩy hay dấu chấm thập phân, có hay không có khoảng trắng")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,5|95/80/50|20 %", "0.5|95 /80/ 50|20,0%", " 0,50 |95,0 / 80 / 50|20%"})
    void numbersAreReadAsPeopleWriteThem(String step, String bands, String percent) {
        RatingPolicy policy = RatingPolicy.of(
                changed("rating.frame.step", step, "rating.bands", bands, "rating.excellentCap", percent));

        assertThat(policy.frame().orElseThrow().step().orElseThrow()).isEqualByComparingTo("0.5");
        assertThat(policy.bands().orElseThrow().excellent()).isEqualByComparingTo("95");
        assertThat(policy.excellentCap()
                        .orElseThrow()
                        .percentage()
                        .orElseThrow()
                        .percent())
                .isEqualByComparingTo("20");
    }
}
