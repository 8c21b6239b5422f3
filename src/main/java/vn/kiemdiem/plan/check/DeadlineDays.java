package vn.kiemdiem.plan.check;

import java.time.LocalDate;
import java.util.Map;

/** Knows on which days the deadlines of a header end. */
public interface DeadlineDays {

    /**
     * The last day in time by code, of the deadlines that have a day of their own in the calendar and are understood.
     *
     * @param header the properties of a plan's own process
     */
    Map<String, LocalDate> lastDays(Map<String, String> header);
}
