package vn.kiemdiem.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Ngày đã chuyển: a day of a plan's wording and the day that takes its place in another year.
 *
 * @param sameDay the same day of the other year; 28/02 for 29/02 where the year has none
 * @param after that day where it is a working day, else the nearest working day before it
 * @param uncovered the year whose holidays the calendar does not know, so that only weekends were avoided
 */
public record MovedDay(LocalDate before, LocalDate sameDay, LocalDate after, Optional<Integer> uncovered) {

    static MovedDay to(LocalDate before, int years, WorkingCalendar calendar) {
        LocalDate sameDay = before.plusYears(years);
        try {
            return new MovedDay(before, sameDay, calendar.previousWorkingDayOrSame(sameDay), Optional.empty());
        } catch (YearNotCovered unknown) {
            return new MovedDay(before, sameDay, weekdayOrFriday(sameDay), Optional.of(unknown.year()));
        }
    }

    private static LocalDate weekdayOrFriday(LocalDate day) {
        int past = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
        return past > 0 ? day.minusDays(past) : day;
    }

    /** Whether the same day of the other year is not worked on. */
    public boolean isEarlier() {
        return !after.equals(sameDay);
    }
}
