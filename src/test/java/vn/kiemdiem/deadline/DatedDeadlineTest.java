package vn.kiemdiem.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.deadline.DeadlineFixtures.at;
import static vn.kiemdiem.deadline.DeadlineFixtures.dutyBegunAt;
import static vn.kiemdiem.deadline.DeadlineFixtures.isLate;
import static vn.kiemdiem.deadline.DeadlineFixtures.noEventKnown;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.deadline.Weekly.WeeklyCutoff;

/** The kinds whose instant the words alone decide. */
class DatedDeadlineTest {

    @DisplayName("S001-D12, S002-D09, S004-D07, S000-D35: trước ngày D")
    @ParameterizedTest
    @CsvSource({
        "trước ngày 10/11/2023, 2023-11-09T23:59:59, false",
        "trước ngày 10/11/2023, 2023-11-10T00:00:00, true",
        "trước ngày 01/01/2024, 2023-12-31T23:59:59, false",
        "trước ngày 01/01/2024, 2024-01-01T00:00:00, true",
        "trước ngày 05/01/2025, 2025-01-04T23:59:59, false",
        "trước ngày 05/01/2025, 2025-01-05T00:00:00, true",
        "trước ngày 29/02/2024, 2024-02-28T23:59:59, false",
        "trước ngày 29/02/2024, 2024-02-29T00:00:00, true",
        "trước ngày 01/03/2024, 2024-02-29T23:59:59, false",
        "trước ngày 01/03/2024, 2024-03-01T00:00:00, true",
        "trước 15h30 ngày 10/11/2023, 2023-11-10T15:29:59, false",
        "trước 15h30 ngày 10/11/2023, 2023-11-10T15:30:00, true",
    })
    void theDayNamedAfterBeforeIsItselfLate(String wording, String moment, boolean late) {
        assertThat(isLate(wording, noEventKnown(), moment)).isEqualTo(late);
    }

    @DisplayName("S003-D07, S003-D08, S003-D09, S003-D13: chậm nhất ngày D")
    @ParameterizedTest
    @CsvSource({
        "chậm nhất ngày 10/12/2024, 2024-12-10T23:59:59, false",
        "chậm nhất ngày 10/12/2024, 2024-12-11T00:00:00, true",
        "chậm nhất ngày 31/12/2024, 2024-12-31T23:59:59, false",
        "chậm nhất ngày 31/12/2024, 2025-01-01T00:00:00, true",
        "chậm nhất ngày 28/02/2024, 2024-02-28T23:59:59, false",
        "chậm nhất ngày 28/02/2024, 2024-02-29T00:00:00, true",
        "chậm nhất ngày 28/02/2025, 2025-03-01T00:00:00, true",
        "chậm nhất ngày 30/11/2024, 2024-11-30T23:59:59, false",
        "chậm nhất ngày 30/11/2024, 2024-12-01T00:00:00, true",
        "chậm nhất 17h ngày 10/12/2024, 2024-12-10T17:00:00, false",
        "chậm nhất 17h ngày 10/12/2024, 2024-12-10T17:00:01, true",
    })
    void theLatestDayItselfIsStillInTime(String wording, String moment, boolean late) {
        assertThat(isLate(wording, noEventKnown(), moment)).isEqualTo(late);
    }

    @DisplayName("S004-D08: hoàn thành ngày D")
    @ParameterizedTest
    @CsvSource({
        "Hoàn thành ngày 16/11/2023, 2023-11-16T23:59:59, false",
        "Hoàn thành ngày 16/11/2023, 2023-11-17T00:00:00, true",
        "Hoàn thành ngày 31/12/2023, 2023-12-31T23:59:59, false",
        "Hoàn thành ngày 31/12/2023, 2024-01-01T00:00:00, true",
        "Hoàn thành ngày 29/02/2024, 2024-02-29T23:59:59, false",
        "Hoàn thành ngày 29/02/2024, 2024-03-01T00:00:00, true",
    })
    void theDayOfCompletionItselfIsInTime(String wording, String moment, boolean late) {
        assertThat(isLate(wording, noEventKnown(), moment)).isEqualTo(late);
    }

    @DisplayName("S003-D17: trong tháng")
    @ParameterizedTest
    @CsvSource({
        "trong tháng 01/2025, 2025-01-31T23:59:59, false",
        "trong tháng 01/2025, 2025-02-01T00:00:00, true",
        "trong tháng 12/2024, 2024-12-31T23:59:59, false",
        "trong tháng 12/2024, 2025-01-01T00:00:00, true",
        "trong tháng 02/2024, 2024-02-29T23:59:59, false",
        "trong tháng 02/2024, 2024-03-01T00:00:00, true",
        "trong tháng 02/2025, 2025-02-28T23:59:59, false",
        "trong tháng 02/2025, 2025-03-01T00:00:00, true",
    })
    void theLastDayOfTheMonthIsInTime(String wording, String moment, boolean late) {
        assertThat(isLate(wording, noEventKnown(), moment)).isEqualTo(late);
    }

    @DisplayName("S002-D13: trước 15h thứ năm hằng tuần")
    @ParameterizedTest
    @CsvSource({
        "2023-12-01T09:06:02, 2023-12-07T15:00:00",
        "2023-12-07T14:59:59, 2023-12-07T15:00:00",
        "2023-12-07T15:00:00, 2023-12-14T15:00:00",
        "2023-12-07T15:00:01, 2023-12-14T15:00:00",
        "2023-12-28T15:00:00, 2024-01-04T15:00:00",
        "2024-02-23T00:00:00, 2024-02-29T15:00:00",
    })
    void theFirstCutOffAfterTheDutyBeganCounts(String begun, String lateFrom) {
        Deadline weekly = DeadlineWording.parse("trước 15h thứ năm hằng tuần");

        assertThat(weekly.lateFrom(dutyBegunAt(begun))).contains(at(lateFrom));
    }

    @DisplayName("S002-D13: thứ hai … chủ nhật, có giờ hoặc không")
    @ParameterizedTest
    @CsvSource({
        "trước 15h thứ hai hằng tuần, 2023-12-04T15:00:00",
        "trước 7h30 thứ 3 hàng tuần, 2023-12-05T07:30:00",
        "trước thứ tư mỗi tuần, 2023-12-06T00:00:00",
        "trước 15 giờ thứ Sáu hàng tuần, 2023-12-01T15:00:00",
        "trước 15:45 thứ 7 hàng tuần, 2023-12-02T15:45:00",
        "trước 15 giờ 05 phút chủ nhật hằng tuần, 2023-12-03T15:05:00",
    })
    void everyWeekdayCanBeTheCutOff(String wording, String lateFrom) {
        Deadline weekly = DeadlineWording.parse(wording);

        assertThat(weekly.lateFrom(dutyBegunAt("2023-12-01T09:06:02"))).contains(at(lateFrom));
    }

    @DisplayName("S002-R04: hạn tuần phục vụ tuần sau, thứ Hai đến Chủ nhật")
    @ParameterizedTest
    @CsvSource({
        "thứ năm, 2023-12-10, 2023-11-30T15:00:00",
        "thứ năm, 2023-12-11, 2023-12-07T15:00:00",
        "thứ năm, 2023-12-17, 2023-12-07T15:00:00",
        "thứ năm, 2023-12-18, 2023-12-14T15:00:00",
        "thứ năm, 2024-01-01, 2023-12-28T15:00:00",
        "thứ hai, 2023-12-18, 2023-12-11T15:00:00",
        "chủ nhật, 2023-12-18, 2023-12-17T15:00:00",
    })
    void aCutOffServesTheWeekAfterIt(String weekday, LocalDate day, LocalDateTime cutoff) {
        WeeklyCutoff weekly = DeadlineWording.parse("trước 15h %s hằng tuần".formatted(weekday))
                .weekly()
                .orElseThrow();

        assertThat(weekly.serving(day)).isEqualTo(cutoff);
    }

    @DisplayName(
            "S002-R04: mỗi ngày có đúng một hạn tuần, trước ngày đó từ 1 đến 13 ngày, không phụ thuộc ngày nào trong tuần")
    @Test
    void everyDayOfAWeekIsServedByTheSameCutOffBeforeIt() {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            WeeklyCutoff weekly = new WeeklyCutoff(weekday, LocalTime.of(15, 0));
            LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2024, 3, 1)).forEach(day -> {
                LocalDateTime cutoff = weekly.serving(day);

                assertThat(cutoff.getDayOfWeek()).isEqualTo(weekday);
                assertThat(ChronoUnit.DAYS.between(cutoff.toLocalDate(), day)).isBetween(1L, 13L);
                assertThat(Weekly.mondayOf(cutoff.toLocalDate())).isEqualTo(Weekly.mondayOf(day.minusWeeks(1)));
                assertThat(weekly.after(cutoff.minusSeconds(1))).isEqualTo(cutoff);
                assertThat(weekly.after(cutoff)).isEqualTo(cutoff.plusWeeks(1));
            });
        }
    }

    @DisplayName("plans-compared 8.1: cùng một ngày, khác lời văn, chênh 24 giờ")
    @ParameterizedTest
    @CsvSource({
        "trước ngày 15/12/2021, 2021-12-15T00:00:00",
        "chậm nhất ngày 15/12/2024, 2024-12-16T00:00:00",
        "trước ngày 15/12/2024, 2024-12-15T00:00:00",
    })
    void theWorkedChecksOfTheComparisonHold(String wording, String lateFrom) {
        assertThat(DeadlineWording.parse(wording).lateFrom(noEventKnown())).contains(at(lateFrom));
    }

    @DisplayName("S001-D12: hạn cuối của việc là giây cuối còn trong hạn")
    @Test
    void theLastMomentIsOneSecondBeforeTheFirstLateInstant() {
        Deadline deadline = DeadlineWording.parse("hoàn thành trước ngày 05/12/2021");

        assertThat(deadline.lastMoment(noEventKnown())).contains(at("2021-12-04T23:59:59"));
    }

    @DisplayName("S001-D16: dự kiến chỉ nhắc, không báo cáo cấp trên")
    @Test
    void aPlannedDateRemindsAtItsInstantButIsSoft() {
        Deadline planned = DeadlineWording.parse("dự kiến kiểm điểm trước ngày 25/12/2021");

        assertThat(planned.isSoft()).isTrue();
        assertThat(planned.lateFrom(noEventKnown())).contains(at("2021-12-25T00:00:00"));
        assertThat(planned.lastMoment(noEventKnown())).contains(at("2021-12-24T23:59:59"));
        assertThat(DeadlineWording.parse("trước ngày 25/12/2021").isSoft()).isFalse();
    }

    @DisplayName("S001-D12: múi giờ do nơi gọi đưa vào")
    @Test
    void theDayBeginsInTheZoneOfTheAnchors() {
        Deadline deadline = DeadlineWording.parse("trước ngày 05/12/2021");

        assertThat(deadline.lateFrom(noEventKnown())).contains(Instant.parse("2021-12-04T17:00:00Z"));
    }
}
