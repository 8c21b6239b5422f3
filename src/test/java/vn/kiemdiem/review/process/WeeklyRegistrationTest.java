package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.deadline.WorkingCalendar;

class WeeklyRegistrationTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final WeeklyRegistration BU_DOP = weekly("trước 15h thứ năm hằng tuần (kịp D06)");

    @DisplayName("S002-R04: đúng 15h thứ năm là muộn; tuần 04–10/12 không còn kịp ngay từ ngày ban hành")
    @ParameterizedTest
    @CsvSource({
        "2023-12-06T10:00:00, 2023-12-11, false",
        "2023-12-07T14:59:59, 2023-12-17, false",
        "2023-12-07T15:00:00, 2023-12-11, true",
        "2023-12-07T15:00:00, 2023-12-17, true",
        "2023-12-07T15:00:00, 2023-12-18, false",
        "2023-12-14T14:59:59, 2023-12-19, false",
        "2023-12-14T15:00:00, 2023-12-18, true",
        "2023-12-01T10:00:00, 2023-12-04, true",
        "2023-12-01T10:00:00, 2023-12-10, true",
    })
    void theWeekIsClosedFromItsCutOffOn(LocalDateTime now, LocalDate day, boolean closed) {
        assertThat(BU_DOP.isClosed(day, now.atZone(ZONE).toInstant(), ZONE)).isEqualTo(closed);
    }

    @DisplayName("S002-R04: nêu các hạn tuần còn lại đến hạn cuối kịp D06; hết thì nêu hạn tiếp theo")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-01T10:00:00 | trước 15h ngày 07/12/2023 cho tuần 11/12/2023 – 17/12/2023; trước 15h ngày"
                        + " 14/12/2023 cho tuần 18/12/2023 – 24/12/2023",
                "2023-12-07T15:00:00 | trước 15h ngày 14/12/2023 cho tuần 18/12/2023 – 24/12/2023",
                "2023-12-14T15:00:00 | trước 15h ngày 21/12/2023 cho tuần 25/12/2023 – 31/12/2023",
            })
    void theCutOffsToComeAreNamedWithTheirWeeks(String now, String words) {
        assertThat(BU_DOP.ahead(at(now))).isEqualTo(words);
    }

    @DisplayName("S002-D13: hạn tuần không kèm thời hạn nào thì chỉ nêu hạn tiếp theo, cả phút")
    @Test
    void aPlainWeeklyCutOffNamesTheNext() {
        assertThat(weekly("trước 7h30 thứ hai hằng tuần").ahead(at("2023-12-29T10:00:00")))
                .isEqualTo("trước 7h30 ngày 01/01/2024 cho tuần 08/01/2024 – 14/01/2024");
    }

    private static Anchors at(String now) {
        Instant instant = LocalDateTime.parse(now).atZone(ZONE).toInstant();
        return Anchors.since(instant, ZONE, WorkingCalendar.vietnam());
    }

    private static WeeklyRegistration weekly(String wording) {
        Deadlines deadlines = Deadlines.of(Map.of("D06", "trước ngày 20/12/2023", "D13", wording));
        return WeeklyRegistration.of(deadlines.deadline("D13")).findFirst().orElseThrow();
    }
}
