package vn.kiemdiem.rating.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.policy.PolicyFixtures.level;
import static vn.kiemdiem.rating.policy.PolicyFixtures.points;
import static vn.kiemdiem.rating.policy.PolicyFixtures.theBands;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.rating.RatingLevel;

class BandsTest {

    @DisplayName("S001-R02: từ 95, từ 80 đến dưới 95, từ 50 đến dưới 80, dưới 50")
    @ParameterizedTest
    @CsvSource({"100, E", "95.0, E", "94.5, G", "80.0, G", "79.5, C", "50.0, C", "49.5, N", "0, N"})
    void theTotalReachesItsBand(String total, String letter) {
        assertThat(theBands().level(points(total))).isEqualTo(level(letter));
    }

    @DisplayName("366-QĐ/TW (2025): 90, 70, 50")
    @ParameterizedTest
    @CsvSource({"90, E", "89.99, G", "70, G", "69.99, C", "50, C", "49.99, N"})
    void anotherYearsBandsAreOnlyOtherNumbers(String total, String letter) {
        Bands of2025 = new Bands(points("90"), points("70"), points("50"), "Điều 11");

        assertThat(of2025.level(points(total))).isEqualTo(level(letter));
    }

    @DisplayName("S001-R02: mức cao hơn số điểm đạt được thì từ chối, mức thấp hơn thì không")
    @ParameterizedTest
    @CsvSource({
        "95, E, true",
        "94.5, E, false",
        "94.5, G, true",
        "94.5, N, true",
        "79.5, G, false",
        "79.5, C, true",
        "49.5, C, false",
        "49.5, N, true",
    })
    void aLevelAboveTheBandIsRefused(String total, String letter, boolean accepted) {
        assertThat(theBands().check("Chi bộ", points(total), level(letter)).isEmpty())
                .isEqualTo(accepted);
    }

    @DisplayName("S001-R02: lời từ chối nêu số điểm, mức đã chọn và điểm từ của mức đó")
    @Test
    void theRefusalNamesTheFigures() {
        Refusal refusal = theBands()
                .check("Ban 01", points("94.5"), RatingLevel.EXCELLENT)
                .orElseThrow();

        assertThat(refusal.sentence())
                .isEqualTo("Ban 01: 94,5 điểm chưa đạt mức «Hoàn thành xuất sắc nhiệm vụ» (từ 95 điểm); "
                        + "hãy chọn mức «Hoàn thành tốt nhiệm vụ» hoặc thấp hơn.");
        assertThat(refusal.source()).isEqualTo("từ 95 điểm trở lên");
        assertThat(refusal.figure()).isEqualTo("94,5");
        assertThat(refusal.allowed()).isEqualTo("95");
    }
}
