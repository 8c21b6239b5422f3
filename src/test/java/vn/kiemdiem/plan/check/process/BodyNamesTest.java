package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {

    private static final PlanModel PLAN = BrokenPlan.model(BrokenPlan.text("tam-duong-2024"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tam-duong-council | Thường trực HĐND huyện | Thường trực HĐND huyện",
                "khong-co | khong-co | khong-co",
                "${unit} | Chi bộ | Chi bộ",
                "${body} | Từng đơn vị được giao | Each unit that is asked",
                "${rater} | Từng nơi được lấy ý kiến | Each unit whose opinion is asked",
                "${recipient} | Nơi nhận hồ sơ | Whoever receives the dossier",
                "${units.above(unit)} | Đơn vị cấp trên trực tiếp | Unit directly above",
                "${subjects.temporaryUnit(subject)} | Nơi sinh hoạt tạm thời | Where members are for the time being",
                "${units.below(unit, 'commune-executive-committee')} | Ban Chấp hành Đảng bộ xã, thị trấn"
                        + " | Ban Chấp hành Đảng bộ xã, thị trấn",
                "${units.below(unit, 'no-such-kind')} | ${units.below(unit, 'no-such-kind')}"
                        + " | ${units.below(unit, 'no-such-kind')}"
            })
    void bodyIsCalledAsPeopleCallIt(String body, String vietnamese, String english) {
        assertThat(names("vi").of(body, "tam-duong-2024-branch")).isEqualTo(vietnamese);
        assertThat(names("en").of(body, "tam-duong-2024-branch")).isEqualTo(english);
    }

    private static BodyNames names(String language) {
        return new BodyNames(
                PLAN, Map.of("tam-duong-council", "Thường trực HĐND huyện"), Locale.forLanguageTag(language));
    }
}
