package vn.kiemdiem.plan.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.kiemdiem.deadline.WorkingCalendar;

/** The days that a timeline shows, in whole weeks. */
public record TimelineSpan(LocalDate from, LocalDate to) {

    /** Longer than a plan of one year takes; a slip of the pen in a year must not make a picture of centuries. */
    static final int MOST_DAYS = 500;

    private static final int DAYS_AFTER = 2;

    /**
     * From the week of the day of issue, or the week before the first deadline where the plan names no such day before
     * it, to the end of the week a few days after the last.
     */
    public static TimelineSpan of(Optional<LocalDate> issuedOn, LocalDate first, LocalDate last) {
        LocalDate begin = issuedOn.filter(issued -> !issued.isAfter(first)).orElse(first.minusWeeks(1));
        LocalDate earliest = last.minusDays(MOST_DAYS);
        return new TimelineSpan(
                (begin.isBefore(earliest) ? earliest : begin).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                last.plusDays(DAYS_AFTER).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** The days on which nobody works; of years that the calendar does not cover the weekends. */
    public List<FreeDay> freeDays(WorkingCalendar calendar, Locale language) {
        return from.datesUntil(to.plusDays(1))
                .filter(calendar::isKnownToBeFree)
                .map(day -> new FreeDay(
                        day,
                        calendar.holiday(day)
                                .orElseGet(() -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, language))))
                .toList();
    }
}
