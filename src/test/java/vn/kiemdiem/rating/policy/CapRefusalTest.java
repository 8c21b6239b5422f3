package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kiemdiem.rating.policy.PolicyFixtures.aCapOf;
import static vn.kiemdiem.rating.policy.PolicyFixtures.changed;
import static vn.kiemdiem.rating.policy.PolicyFixtures.lamDong;
import static vn.kiemdiem.rating.policy.PolicyFixtures.points;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.organization.SubjectKind;

/** What a cap answers, in the words that a secretary reads. */
class CapRefusalTest {

    private static final ExcellentCap OF_GOOD = aCapOf("20", CapBase.GOOD);

    @DisplayName("S001-R06: câu từ chối nêu nhóm, số đã chọn, số tối đa, mẫu số và số cần chuyển")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNIT_LEADERSHIP|tập thể lãnh đạo các ban|3|14|Nhóm tập thể lãnh đạo các ban: đã chọn 3 xuất sắc, tối đa 2"
                        + " (20% của 14 tập thể xếp loại tốt). Cần chuyển 1 tập thể về mức tốt.",
                "UNIT_LEADERSHIP|Tập thể lãnh đạo, quản lý|4|8|Nhóm tập thể lãnh đạo, quản lý: đã chọn 4 xuất sắc, tối đa 1"
                        + " (20% của 8 tập thể xếp loại tốt). Cần chuyển 2 tập thể về mức tốt.",
                "MEMBER|Đảng viên|2|5|Nhóm đảng viên: đã chọn 2 xuất sắc, tối đa 1"
                        + " (20% của 5 cá nhân xếp loại tốt). Cần chuyển 1 cá nhân về mức tốt.",
                "BRANCH|UBND các xã|2|3|Nhóm UBND các xã: đã chọn 2 xuất sắc, tối đa 1"
                        + " (có 3 tổ chức đảng xếp loại tốt, dưới 5). Cần chuyển 1 tổ chức đảng về mức tốt.",
                "PARTY_ORGANIZATION|Đảng bộ|3|0|Nhóm đảng bộ: đã chọn 3 xuất sắc, tối đa 1"
                        + " (có 0 tổ chức đảng xếp loại tốt, dưới 5). Cần chuyển 2 tổ chức đảng về mức tốt.",
            })
    void theSentenceSaysWhatToDo(SubjectKind kind, String pool, int excellent, int good, String sentence) {
        assertThat(OF_GOOD.check(pool, kind, new PoolCount(excellent, good, 0))
                        .orElseThrow()
                        .sentence())
                .isEqualTo(sentence);
    }

    @DisplayName("S001-A07: mẫu số khác thì lời khác")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GOOD_AND_ABOVE|tối đa 2 (20% của 13 tập thể xếp loại tốt trở lên)",
                "ALL|tối đa 2 (20% của 14 tập thể được xếp loại)",
            })
    void theSentenceNamesTheBase(CapBase base, String words) {
        Refusal refusal = aCapOf("20", base)
                .check("Các ban", SubjectKind.UNIT_LEADERSHIP, new PoolCount(3, 10, 1))
                .orElseThrow();

        assertThat(refusal.sentence()).contains(words);
        assertThat(refusal.figure()).isEqualTo("3");
        assertThat(refusal.allowed()).isEqualTo("2");
    }

    @DisplayName("S001-R06, S001-R07: lời từ chối dẫn đúng quy định của kế hoạch")
    @ParameterizedTest
    @CsvSource({
        "UNIT_LEADERSHIP, 3, 10, rating.excellentCap, không vượt quá 20%",
        "UNIT_LEADERSHIP, 2, 4, rating.smallGroup, thì chọn 01 tổ chức đảng",
        "BRANCH, 2, 4, rating.smallGroup, thì chọn 01 tổ chức đảng",
    })
    void theRefusalQuotesTheRuleThatDecided(SubjectKind kind, int excellent, int good, String rule, String source) {
        Refusal refusal = lamDong()
                .excellentCap()
                .orElseThrow()
                .check("Nhóm", kind, new PoolCount(excellent, good, 0))
                .orElseThrow();

        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.source()).isEqualTo(source);
    }

    @DisplayName("S001-R06: vừa đủ thì không từ chối")
    @ParameterizedTest
    @CsvSource({"2, 10", "0, 0", "1, 0", "1, 4", "1, 9", "3, 15"})
    void whatKeepsTheRuleIsNotRefused(int excellent, int good) {
        assertThat(OF_GOOD.check("Nhóm", SubjectKind.AGENCY, new PoolCount(excellent, good, 3)))
                .isEmpty();
    }

    @DisplayName("national-rules b.2: tỷ lệ cao hơn phải trong mức kế hoạch cho phép")
    @ParameterizedTest
    @CsvSource({"19, false", "20, false", "20.5, true", "25, true", "25.5, false"})
    void anExceptionIsWithinThePlansPercentages(String percent, boolean accepted) {
        assertThat(capWithException().checkException(decided(percent)).isEmpty())
                .isEqualTo(accepted);
    }

    @DisplayName("national-rules b.2: tỷ lệ cao hơn nâng số được chọn và được dẫn trong lời từ chối")
    @Test
    void anExceptionInForceRaisesTheAllowance() {
        PoolCount pool = new PoolCount(5, 16, 0);
        ExcellentCap cap = capWithException();

        assertThat(cap.allowance(SubjectKind.AGENCY, pool)).hasValue(3);
        assertThat(cap.allowance(SubjectKind.AGENCY, pool, decided("25"))).hasValue(4);
        assertThat(cap.raisedBy(decided("25")).check("Nhóm", SubjectKind.AGENCY, pool))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.sentence()).contains("tối đa 4 (25% của 16 tập thể xếp loại tốt)");
                    assertThat(refusal.source())
                            .isEqualTo("không vượt quá 20% (12-QĐ/HU ngày 01/12/2021 của Ban Thường vụ)");
                });
    }

    @DisplayName("national-rules b.2: tỷ lệ không được phép thì nêu lý do và không dùng được")
    @Test
    void anExceptionThatIsNotAllowedIsRefused() {
        assertThat(capWithException()
                        .checkException(decided("30"))
                        .orElseThrow()
                        .sentence())
                .isEqualTo("Tỷ lệ 30% theo 12-QĐ/HU ngày 01/12/2021 của Ban Thường vụ không dùng được; "
                        + "kế hoạch chỉ cho phép trên 20% đến 25%.");
        assertThat(OF_GOOD.checkException(decided("25")).orElseThrow().sentence())
                .isEqualTo("Kế hoạch không cho phép tỷ lệ cao hơn mức chung; "
                        + "bỏ tỷ lệ 25% theo 12-QĐ/HU ngày 01/12/2021 của Ban Thường vụ.");
        assertThatThrownBy(() -> OF_GOOD.raisedBy(decided("25"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ExcellentCap capWithException() {
        return RatingPolicy.of(changed("rating.excellentCap.exception", "25%", "rating.excellentCap.kinds", "agency"))
                .excellentCap()
                .orElseThrow();
    }

    private static CapException decided(String percent) {
        return new CapException(points(percent), "Ban Thường vụ", "12-QĐ/HU", LocalDate.of(2021, 12, 1));
    }
}
