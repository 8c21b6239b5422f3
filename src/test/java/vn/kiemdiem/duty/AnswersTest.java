package vn.kiemdiem.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static final BigDecimal STEP = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("366");

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "1", "1.50", "366", "3E1"})
    void wholeStepsAreRead(String typed) {
        assertThat(decimal(typed)).isEqualByComparingTo(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | phải từ 0,5 đến 366",
                "-1 | phải từ 0,5 đến 366",
                "366.5 | phải từ 0,5 đến 366",
                "1e999999999 | phải từ 0,5 đến 366",
                "1e-999999999 | phải từ 0,5 đến 366",
                "0.25 | phải là bội số của 0,5",
                "0.75 | phải là bội số của 0,5",
                "một | phải là số",
                "NaN | phải là số",
                "1,5,5 | phải là số",
            })
    void otherNumbersAreRefused(String typed, String why) {
        assertThatThrownBy(() -> decimal(typed)).isInstanceOf(Refused.class).hasMessage("Mục «Số ngày» " + why + ".");
    }

    @Test
    void emptyNumberIsRefused() {
        assertThatThrownBy(() -> Answers.of(Map.of()).decimal("days", "Số ngày", STEP, MOST))
                .hasMessage("Mục «Số ngày» chưa được điền.");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-11-02, không được trước ngày 03/11/2023",
        "2023-11-06, không được sau ngày 05/11/2023",
        "2023-02-30, không phải là một ngày",
        "03/11/2023, không phải là một ngày",
        "+999999999-01-01, không được sau ngày 05/11/2023",
    })
    void daysOutsideTheBoundsAreRefused(String typed, String why) {
        Answers answers = Answers.of(Map.of("day", typed));

        assertThatThrownBy(() -> answers.day("day", "Ngày", LocalDate.of(2023, 11, 3), LocalDate.of(2023, 11, 5)))
                .hasMessage("Mục «Ngày» " + why + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-03", "2023-11-05"})
    void bothBoundsAreWithin(String typed) {
        Answers answers = Answers.of(Map.of("day", typed));

        assertThat(answers.day("day", "Ngày", LocalDate.of(2023, 11, 3), LocalDate.of(2023, 11, 5)))
                .isEqualTo(typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "+999999999-12-31", "-0044-03-15"})
    void dayThatNoReviewCanHaveIsRefused(String typed) {
        assertThatThrownBy(() -> Answers.of(Map.of("day", typed)).day("day", "Ngày"))
                .hasMessageStartingWith("Mục «Ngày» không được ");
    }

    @Test
    void textThatTheDatabaseCannotKeepIsRefused() {
        assertThatThrownBy(() -> Answers.of(Map.of("place", "Hội\0trường")).text("place", "Địa điểm"))
                .hasMessage("Mục «Địa điểm» có ký tự không ghi được; hãy gõ lại.");
    }

    private static BigDecimal decimal(String typed) {
        return Answers.of(Map.of("days", typed)).decimal("days", "Số ngày", STEP, MOST);
    }
}
