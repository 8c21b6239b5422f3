package vn.kiemdiem.plan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsApartTest {

    private final YearsApart years = new YearsApart(plan("tam-duong-2023", "2023"), plan("tam-duong-2024", "2024"));

    @ParameterizedTest
    @CsvSource({
        "Họp, Họp",
        "năm 2023, năm 2024",
        "năm 2023, năm 2023",
        "Nghị quyết năm 2020 và năm 2023, Nghị quyết năm 2020 và năm 2024",
        "năm học 2022 – 2023, năm học 2023 – 2024",
        "20/11/2023, 20/11/2024",
        "tam-duong-2023-branch, tam-duong-2024-branch",
        "${units.of('tam-duong-2023')}, ${units.of('tam-duong-2024')}",
        "tam-duong-2023/${unit}, tam-duong-2024/${unit}",
        "definitions_tamDuong2023, definitions_tamDuong2024"
    })
    void planIdAndYearsRollAlong(String before, String after) {
        assertThat(years.isSame(before, after)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "năm 2023, năm 2025",
        "năm 2024, năm 2023",
        "năm 2023, năm nay",
        "năm 2023, năm 2023 và năm 2024",
        "20/11/2023, 19/11/2024",
        "12023, 12024",
        "2023 ngày, 2024 giờ",
        "tam-duong-2023-branch, tam-duong-2024-commune",
        "xtam-duong-2023, xtam-duong-2024x"
    })
    void everythingElseIsAChange(String before, String after) {
        assertThat(years.isSame(before, after)).isFalse();
    }

    @Test
    void idOfAnotherStemStandsForTheNewOneToo() {
        YearsApart renamed = new YearsApart(plan("huyen-cu-2023", "2023"), plan("tam-duong-2024", "2024"));

        assertThat(renamed.idNow("huyen-cu-2023-branch")).isEqualTo("tam-duong-2024-branch");
        assertThat(renamed.idNow("message_huyenCu2023")).isEqualTo("message_tamDuong2024");
        assertThat(renamed.idNow("HuyenCu2023")).isEqualTo("TamDuong2024");
        assertThat(renamed.idNow("userTask_x")).isEqualTo("userTask_x");
    }

    @Test
    void idWithoutLettersDoesNoHarm() {
        YearsApart strange = new YearsApart(plan("tam-duong-2023", "2023"), plan("_", "2024"));

        assertThat(strange.idNow("tam-duong-2023 tamDuong2023 TamDuong2023")).isEqualTo("_ _ _");
    }

    @Test
    void dayIsExpectedOnTheSameDayAYearLater() {
        assertThat(years.dayNow(LocalDate.parse("2023-11-09"))).isEqualTo("2024-11-09");
        assertThat(years.dayNow(LocalDate.parse("2024-02-29"))).isEqualTo("2025-02-28");
    }

    private static PlanContents plan(String id, String year) {
        return new PlanContents(id, Map.of("plan.year", year), Map.of());
    }
}
