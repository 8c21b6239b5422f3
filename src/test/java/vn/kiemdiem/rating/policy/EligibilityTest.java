package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.Participation.NEITHER;
import static vn.kiemdiem.rating.policy.Participation.RATED;
import static vn.kiemdiem.rating.policy.Participation.REVIEWED_ONLY;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aMemberAdmittedOn;
import static vn.kiemdiem.rating.policy.PolicyFixtures.lamDong;
import static vn.kiemdiem.rating.policy.PolicyFixtures.member;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.organization.Suspension;

class EligibilityTest {

    private static final LocalDate REVIEW = LocalDate.of(2021, 12, 4);

    @DisplayName("S001-R09: từ 02 lãnh đạo, quản lý trở lên mới xếp loại tập thể")
    @ParameterizedTest
    @CsvSource({"0, false", "1, false", "2, true", "3, true"})
    void aCollectiveNeedsTwoLeaders(int leaders, boolean rated) {
        assertThat(lamDong().eligibility().isCollectiveRated(leaders)).isEqualTo(rated);
        assertThat(Eligibility.none().isCollectiveRated(leaders)).isTrue();
    }

    @DisplayName("S001-R10: chưa đủ 06 tháng kể từ ngày kết nạp thì kiểm điểm, không xếp loại")
    @ParameterizedTest
    @CsvSource({
        "2021-06-03, 2021-12-04, RATED",
        "2021-06-04, 2021-12-04, RATED",
        "2021-06-05, 2021-12-04, REVIEWED_ONLY",
        "2021-06-05, 2021-12-31, RATED",
        "2021-11-20, 2021-12-04, REVIEWED_ONLY",
        "2021-08-31, 2022-02-27, REVIEWED_ONLY",
        "2021-08-31, 2022-02-28, RATED",
    })
    void aNewMemberIsReviewedOnly(String admitted, LocalDate on, Participation expected) {
        assertThat(lamDong().eligibility().participation(aMemberAdmittedOn(admitted), on))
                .isEqualTo(expected);
    }

    @DisplayName("S001-R10: lý do nêu ngày kết nạp và ngày đủ 06 tháng")
    @Test
    void theReasonNamesTheDays() {
        assertThat(lamDong().eligibility().whyNotRated(aMemberAdmittedOn("2021-06-05"), REVIEW))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.sentence())
                            .isEqualTo("Đảng viên 01 kết nạp ngày 05/06/2021, đến ngày 04/12/2021 chưa đủ 06 tháng "
                                    + "(đủ từ ngày 05/12/2021): vẫn kiểm điểm, không xếp loại.");
                    assertThat(refusal.source()).isEqualTo("trừ đảng viên được miễn công tác và sinh hoạt đảng");
                });
        assertThat(lamDong().eligibility().whyNotRated(aMemberAdmittedOn("2021-06-04"), REVIEW))
                .isEmpty();
    }

    @DisplayName("S001-R10: miễn, đình chỉ sinh hoạt cấp ủy; đình chỉ sinh hoạt đảng kế hoạch không nêu")
    @ParameterizedTest
    @CsvSource({
        "true, NONE, NEITHER, 'Đảng viên 01 được miễn công tác và sinh hoạt đảng: không kiểm điểm, không xếp loại.'",
        "false, COMMITTEE, RATED, ''",
        "false, PARTY_ACTIVITY, RATED, ''",
        "false, NONE, RATED, ''",
    })
    void thePlansOwnWordsDecide(boolean exempt, Suspension suspension, Participation expected, String why) {
        var member = member(LocalDate.of(1999, 1, 1), exempt, suspension, null);

        assertThat(lamDong().eligibility().participation(member, REVIEW)).isEqualTo(expected);
        assertThat(lamDong()
                        .eligibility()
                        .whyNotRated(member, REVIEW)
                        .map(Refusal::sentence)
                        .orElse(""))
                .isEqualTo(why);
    }

    @DisplayName("plans-compared 9.3, 9.4: kế hoạch khác nói khác về người mới và về hai loại đình chỉ")
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-08-01, NONE, -, NEITHER",
                "2001-01-01, PARTY_ACTIVITY, -, NEITHER",
                "2001-01-01, COMMITTEE, -, RATED",
                "2001-01-01, NONE, chi-bo-02, REVIEWED_ONLY",
                "2001-01-01, PARTY_ACTIVITY, chi-bo-02, NEITHER",
                "-, NONE, -, RATED",
            })
    void anotherPlanSaysOtherwise(
            @Nullable LocalDate admitted, Suspension suspension, @Nullable String temporary, Participation expected) {
        Eligibility binhThuan = new Eligibility(
                OptionalInt.empty(),
                Map.of(
                        MemberStatus.NEW_MEMBER, NEITHER,
                        MemberStatus.SUSPENDED_FROM_PARTY, NEITHER,
                        MemberStatus.TEMPORARY_ACTIVITY, REVIEWED_ONLY),
                "mẫu");

        assertThat(binhThuan.participation(member(admitted, false, suspension, temporary), LocalDate.of(2024, 12, 10)))
                .isEqualTo(expected);
    }

    @DisplayName("S001-R10: kế hoạch không nêu thì ai cũng được kiểm điểm và xếp loại")
    @Test
    void whereThePlanIsSilentEverybodyIsRated() {
        var member = member(REVIEW, true, Suspension.PARTY_ACTIVITY, "chi-bo-02");

        assertThat(Eligibility.none().participation(member, REVIEW)).isEqualTo(RATED);
        assertThat(Eligibility.none().whyNotRated(member, REVIEW)).isEmpty();
    }

    @DisplayName("S001-R10: ai được kiểm điểm, ai được xếp loại")
    @ParameterizedTest
    @CsvSource({"RATED, true, true", "REVIEWED_ONLY, true, false", "NEITHER, false, false"})
    void reviewAndRatingAreTwoThings(Participation participation, boolean reviewed, boolean rated) {
        assertThat(participation.isReviewed()).isEqualTo(reviewed);
        assertThat(participation.isRated()).isEqualTo(rated);
    }
}
