package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.kiemdiem.rating.policy.PolicyFixtures.LAM_DONG;
import static vn.kiemdiem.rating.policy.PolicyFixtures.changed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a header that cannot be used. */
class PolicyFindingsTest {

    @DisplayName("S001-R01 đến S001-R10: giá trị không hiểu được thì nêu thuộc tính, giá trị và cách ghi")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating.frame|90 +|hãy ghi điểm tiêu chí + điểm cộng, ví dụ «90 + 10»",
                "rating.frame|90 + 10 + 5|hãy ghi điểm tiêu chí + điểm cộng, ví dụ «90 + 10»",
                "rating.frame|chín mươi + mười|hãy ghi điểm tiêu chí + điểm cộng, ví dụ «90 + 10»",
                "rating.frame.step|-0,5|hãy ghi một số, ví dụ «0,5»",
                "rating.frame.bonusPerItem|''|hãy ghi một số, ví dụ «0,5»",
                "rating.frame.source|' '|hãy ghi nguyên văn của kế hoạch",
                "rating.bands|95/80|hãy ghi điểm từ của ba mức xuất sắc / tốt / hoàn thành, ví dụ «95 / 80 / 50»",
                "rating.excellentCap|20|hãy ghi một tỷ lệ phần trăm, ví dụ «20%»",
                "rating.excellentCap.base|tốt|hãy ghi «good» hoặc «good-and-above» hoặc «all»",
                "rating.excellentCap.pool|Kind|hãy ghi «kind» hoặc «peer-group» hoặc «unit»",
                "rating.excellentCap.kinds|unit-leadership,|các loại đối tượng cách nhau bằng dấu phẩy",
                "rating.excellentCap.kinds|đảng bộ|các loại đối tượng cách nhau bằng dấu phẩy",
                "rating.excellentCap.exception|một phần tư|hãy ghi một tỷ lệ phần trăm, ví dụ «20%»",
                "rating.smallGroup|5|hãy ghi dưới bao nhiêu / chọn nhiều nhất bao nhiêu, ví dụ «5 / 1»",
                "rating.smallGroup|5,5 / 1|hãy ghi dưới bao nhiêu / chọn nhiều nhất bao nhiêu, ví dụ «5 / 1»",
                "rating.bounds|head|hãy ghi «collective», «unit-head» hoặc cả hai, cách nhau bằng dấu phẩy",
                "rating.eligibility.leaders|hai|hãy ghi một số nguyên, ví dụ «2»",
                "rating.reviewedOnly|chi-uy|các loại đối tượng, ở các loại đơn vị sau chữ «in» nếu có",
                "rating.reviewedOnly|branch-committee in chi-bo|ví dụ «section-committee; branch-committee in branch",
                "rating.reviewedOnly|branch-committee; in branch|các loại đối tượng, ở các loại đơn vị sau chữ «in»",
                "rating.reviewedOnly|section-committee;|các loại đối tượng, ở các loại đơn vị sau chữ «in» nếu có",
                "rating.eligibility.newMember|no|hãy ghi «rated» hoặc «reviewed» hoặc «neither»",
            })
    void aValueThatIsNotUnderstoodIsAFinding(String property, String value, String form) {
        assertThat(findings(changed(property, value)))
                .singleElement()
                .asString()
                .startsWith("Thuộc tính «%s» = «%s» không hiểu được; ".formatted(property, value.strip()))
                .contains(form);
    }

    @DisplayName("S001-R01 đến S001-R09: những con số mâu thuẫn nhau")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating.frame|0 + 10|điểm các tiêu chí phải lớn hơn 0",
                "rating.frame|90 + 1|điểm cộng một nội dung vượt tổng điểm cộng",
                "rating.frame|90|điểm cộng một nội dung vượt tổng điểm cộng",
                "rating.frame|90,25 + 10|điểm không chia hết cho bước",
                "rating.bands|80 / 95 / 50|ba mức điểm phải giảm dần",
                "rating.bands|95 / 95 / 50|ba mức điểm phải giảm dần",
                "rating.bands|95 / 80 / 0|mức điểm thấp nhất phải lớn hơn 0",
                "rating.bands|100,5 / 80 / 50|mức xuất sắc vượt tổng điểm tối đa 100 của khung điểm",
                "rating.excellentCap|0%|tỷ lệ phải lớn hơn 0%, tối đa 100%",
                "rating.excellentCap|101%|tỷ lệ phải lớn hơn 0%, tối đa 100%",
                "rating.smallGroup|5 / 0|số được chọn phải từ 1 trở lên",
                "rating.smallGroup|5 / 5|số được chọn phải nhỏ hơn số đối tượng của nơi ít đối tượng",
                "rating.eligibility.leaders|0|số lãnh đạo phải từ 1 trở lên",
            })
    void numbersThatContradictEachOtherAreAFinding(String property, String value, String contradiction) {
        assertThat(findings(changed(property, value)))
                .containsExactly(
                        "Thuộc tính «%s» = «%s» không dùng được: %s.".formatted(property, value, contradiction));
    }

    @DisplayName("S001-R05, national-rules b.2: bước điểm và tỷ lệ ngoại lệ mâu thuẫn với con số chính")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rating.frame.step|0,7|'Thuộc tính «rating.frame» = «90 + 10» không dùng được: điểm không chia hết cho bước.'",
                "rating.frame.step|0|'Thuộc tính «rating.frame» = «90 + 10» không dùng được: bước điểm phải lớn hơn 0.'",
                "rating.frame.bonusPerItem|0|'Thuộc tính «rating.frame» = «90 + 10» không dùng được: "
                        + "điểm cộng một nội dung phải lớn hơn 0.'",
                "rating.excellentCap.exception|15%|'Thuộc tính «rating.excellentCap» = «20%» không dùng được: "
                        + "tỷ lệ ngoại lệ phải cao hơn tỷ lệ chung.'",
                "rating.excellentCap.exception|20%|'Thuộc tính «rating.excellentCap» = «20%» không dùng được: "
                        + "tỷ lệ ngoại lệ phải cao hơn tỷ lệ chung.'",
                "rating.excellentCap.exception|120%|'Thuộc tính «rating.excellentCap» = «20%» không dùng được: "
                        + "tỷ lệ ngoại lệ tối đa 100%.'",
                "plan.term|2020-2025|'Thuộc tính «plan.term» = «2020-2025» không dùng được: "
                        + "quy tắc xếp loại nhiệm kỳ cần đúng 4 năm.'",
                "plan.term|2024-2021|'Thuộc tính «plan.term» = «2024-2021» không dùng được: "
                        + "quy tắc xếp loại nhiệm kỳ cần đúng 4 năm.'",
                "plan.term|bốn năm|'Thuộc tính «plan.term» = «bốn năm» không hiểu được; "
                        + "hãy ghi năm đầu-năm cuối, ví dụ «2021-2024».'",
            })
    void aDetailThatContradictsItsPolicyIsAFinding(String property, String value, String finding) {
        Map<String, String> properties =
                changed("plan.term", "2021-2024", "rating.term.source", "Có 4 năm", property, value);

        assertThat(findings(properties)).containsExactly(finding);
    }

    @DisplayName("S001-R01 đến S001-R10: chính sách nào cũng dẫn lời của kế hoạch")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rating.frame.source",
                "rating.frame.bonusPerItem",
                "rating.frame.step",
                "rating.bands.source",
                "rating.excellentCap.base",
                "rating.excellentCap.pool",
                "rating.excellentCap.source",
                "rating.smallGroup.source",
                "rating.bounds.source",
                "rating.eligibility.source",
                "rating.reviewedOnly.source"
            })
    void whatAPolicyNeedsIsNotLeftOut(String property) {
        Map<String, String> properties = new HashMap<>(LAM_DONG);
        properties.remove(property);

        assertThat(findings(properties))
                .singleElement()
                .asString()
                .startsWith("Thiếu thuộc tính «%s»; hãy ghi ".formatted(property));
    }

    @DisplayName("S000-R06: quy tắc nhiệm kỳ mà không có các năm")
    @Test
    void theTermRuleNeedsItsYears() {
        assertThat(findings(Map.of("rating.term.source", "Có 4 năm")))
                .containsExactly("Thiếu thuộc tính «plan.term»; hãy ghi năm đầu-năm cuối, ví dụ «2021-2024».");
    }

    @DisplayName("S001-R06: tên lạ và thuộc tính thừa không bị bỏ qua lặng lẽ")
    @Test
    void namesThatMeanNothingAreFindings() {
        assertThat(findings(Map.of("rating.cap", "20%", "rating.bands.source", "từ 95", "rating.smallgroup", "5/1")))
                .hasSize(3)
                .anySatisfy(finding -> assertThat(finding)
                        .startsWith("Không có thuộc tính «rating.cap»; các thuộc tính xếp loại là: rating.bands, "))
                .anySatisfy(finding -> assertThat(finding).startsWith("Không có thuộc tính «rating.smallgroup»; "))
                .contains("Thuộc tính «rating.bands.source» thừa: kế hoạch không có «rating.bands».");
    }

    @DisplayName("S001-R01 đến S001-R10: mọi chỗ sai được nêu cùng lúc")
    @Test
    void everythingWrongIsSaidAtOnce() {
        Map<String, String> properties = changed(
                "rating.frame.step", "nửa",
                "rating.bands", "80 / 95 / 50",
                "rating.excellentCap", "20",
                "rating.bounds", "",
                "rating.unknown", "x");

        assertThat(findings(properties)).hasSize(5);
        assertThatThrownBy(() -> RatingPolicy.of(properties))
                .isInstanceOf(PolicyRefused.class)
                .hasMessageStartingWith("Chính sách xếp loại chưa dùng được:\n");
    }

    private static List<String> findings(Map<String, String> properties) {
        return catchThrowableOfType(PolicyRefused.class, () -> RatingPolicy.of(properties))
                .findings();
    }
}
