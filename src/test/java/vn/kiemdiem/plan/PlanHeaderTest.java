package vn.kiemdiem.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.kiemdiem.rating.policy.RatingPolicy;

class PlanHeaderTest {

    @DisplayName("S001-R02: chính sách xếp loại nằm trong đầu trang của kế hoạch")
    @Test
    void theHeaderHoldsTheRatingPolicy() {
        PlanHeader header =
                PlanHeader.of("mau", header("rating.bands", "95 / 80 / 50", "rating.bands.source", "từ 95 điểm"));

        assertThat(header.rating().bands()).isPresent();
        assertThat(PlanHeader.of("mau", header()).rating()).isEqualTo(RatingPolicy.none());
    }

    @DisplayName("S001-R02: chỗ sai của chính sách được nêu cùng với chỗ sai khác của đầu trang")
    @Test
    void whatIsWrongWithThePolicyIsSaidWithTheRest() {
        Map<String, String> properties = header("rating.bands", "95", "rating.bands.source", "từ 95 điểm");
        properties.remove("plan.year");
        properties.put("deadline.D01", "lúc nào cũng được");

        PlanRefused refused = catchThrowableOfType(PlanRefused.class, () -> PlanHeader.of("mau", properties));

        assertThat(refused.findings())
                .hasSize(3)
                .anySatisfy(finding -> assertThat(finding).contains("«plan.year»"))
                .anySatisfy(finding -> assertThat(finding).contains("D01"))
                .anySatisfy(finding -> assertThat(finding).contains("«rating.bands» = «95»"));
    }

    @DisplayName("S004-D01: ngày ban hành để trống cũng như không ghi")
    @Test
    void aDayOfIssueLeftBlankIsNone() {
        assertThat(PlanHeader.of("mau", header("plan.issuedOn", " ")).issuedOn())
                .isEqualTo(PlanHeader.of("mau", header()).issuedOn())
                .isEmpty();
    }

    @DisplayName("366-QĐ/TW: kế hoạch xếp loại theo quý nói rõ quý nào, kế hoạch của năm thì không")
    @Test
    void aPlanOfAQuarterSaysWhich() {
        assertThat(PlanHeader.of("mau", header("plan.quarter", "4")).period()).isEqualTo("quý IV năm 2021");
        assertThat(PlanHeader.of("mau", header("plan.quarter", " ")).period()).isEqualTo("năm 2021");
        assertThat(PlanHeader.of("mau", header()).period()).isEqualTo("năm 2021");
    }

    @DisplayName("366-QĐ/TW: quý thứ năm không có")
    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "I", "12"})
    void aQuarterThatDoesNotExistIsRefused(String quarter) {
        PlanRefused refused =
                catchThrowableOfType(PlanRefused.class, () -> PlanHeader.of("mau", header("plan.quarter", quarter)));

        assertThat(refused.findings())
                .containsExactly("Thuộc tính «plan.quarter» = «" + quarter + "» phải là một quý, từ 1 đến 4.");
    }

    private static Map<String, String> header(String... namesAndValues) {
        Map<String, String> properties = new HashMap<>(Map.of(
                "plan.number", "01-KH/HU",
                "plan.title", "Kiểm điểm, xếp loại",
                "plan.issuer", "Huyện ủy",
                "plan.unit", "huyen",
                "plan.year", "2021"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            properties.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return properties;
    }
}
