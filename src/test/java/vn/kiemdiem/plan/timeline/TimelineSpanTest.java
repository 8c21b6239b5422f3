package vn.kiemdiem.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kiemdiem.deadline.WorkingCalendar;

class TimelineSpanTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @ParameterizedTest
    @CsvSource({
        // The day of issue, the first and the last deadline; the days to draw.
        "2024-10-23, 2024-10-24, 2025-01-09, 2024-10-21, 2025-01-12",
        "2024-10-21, 2024-10-24, 2025-01-10, 2024-10-21, 2025-01-12",
        "2024-10-20, 2024-10-24, 2025-01-11, 2024-10-14, 2025-01-19",
        ", 2024-12-10, 2025-01-31, 2024-12-02, 2025-02-02",
        "2024-12-11, 2024-12-10, 2024-12-10, 2024-12-02, 2024-12-15",
        "1924-10-23, 2024-10-24, 2025-01-09, 2023-08-28, 2025-01-12",
        ", 2024-10-24, 9999-01-09, 9997-08-25, 9999-01-17"
    })
    void wholeWeeksFromTheIssueToAFewDaysAfterTheLastDeadline(
            @Nullable LocalDate issued, LocalDate first, LocalDate last, LocalDate from, LocalDate to) {
        assertThat(TimelineSpan.of(Optional.ofNullable(issued), first, last)).isEqualTo(new TimelineSpan(from, to));
    }

    @Test
    void holidaysAreNamedAndWeekendsAreDaysOfTheWeek() {
        TimelineSpan span = new TimelineSpan(LocalDate.parse("2024-12-30"), LocalDate.parse("2025-01-05"));

        assertThat(span.freeDays(CALENDAR, VIETNAMESE))
                .containsExactly(
                        free("2025-01-01", "Tết Dương lịch"),
                        free("2025-01-04", "Thứ Bảy"),
                        free("2025-01-05", "Chủ Nhật"));
        assertThat(span.freeDays(CALENDAR, Locale.ENGLISH)).contains(free("2025-01-04", "Saturday"));
    }

    @Test
    void swappedDaysAreOffAndWorkedOnAsAnnounced() {
        TimelineSpan span = new TimelineSpan(LocalDate.parse("2024-04-29"), LocalDate.parse("2024-05-05"));

        assertThat(span.freeDays(CALENDAR, VIETNAMESE))
                .contains(free("2024-04-29", "Nghỉ hoán đổi: làm bù ngày 04/05"))
                .extracting(FreeDay::day)
                .doesNotContain(LocalDate.parse("2024-05-04"));
    }

    @Test
    void ofYearsThatAreNotCoveredTheWeekendsAreKnown() {
        TimelineSpan span = new TimelineSpan(LocalDate.parse("2098-12-29"), LocalDate.parse("2099-01-04"));

        assertThat(span.freeDays(CALENDAR, VIETNAMESE))
                .containsExactly(free("2099-01-03", "Thứ Bảy"), free("2099-01-04", "Chủ Nhật"));
    }

    private static FreeDay free(String day, String reason) {
        return new FreeDay(LocalDate.parse(day), reason);
    }
}
