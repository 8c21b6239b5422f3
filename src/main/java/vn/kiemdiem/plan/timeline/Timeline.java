package vn.kiemdiem.plan.timeline;

import java.time.LocalDate;
import java.util.List;

/**
 * A plan's deadlines by body and day.
 *
 * @param from the first day to draw, a Monday
 * @param to the last day to draw, a Sunday
 * @param freeDays every day of the span on which nobody works
 * @param rows the bodies, each where the plan first names it
 * @param undated the deadlines without a day of their own that a step carries or that hang on an event, by code
 */
public record Timeline(
        LocalDate from, LocalDate to, List<FreeDay> freeDays, List<TimelineRow> rows, List<UndatedDeadline> undated) {

    public Timeline {
        freeDays = List.copyOf(freeDays);
        rows = List.copyOf(rows);
        undated = List.copyOf(undated);
    }
}
