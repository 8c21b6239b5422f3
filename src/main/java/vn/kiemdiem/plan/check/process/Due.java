package vn.kiemdiem.plan.check.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * The day in the calendar on which a deadline ends.
 *
 * @param meant the code whose deadline it is, another where the plan's words only refer to that one
 * @param lateFrom the first instant that is late
 * @param lastDay the day of the last moment in time
 */
record Due(String code, String meant, Instant lateFrom, LocalDate lastDay) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static Due of(String code, String meant, Instant lateFrom, ZoneId zone) {
        return new Due(
                code, meant, lateFrom, lateFrom.minusSeconds(1).atZone(zone).toLocalDate());
    }

    boolean isAfter(Due other) {
        return lateFrom.isAfter(other.lateFrom());
    }

    boolean isReference() {
        return !code.equals(meant);
    }

    /** The last day as people write it. */
    String day() {
        return written(lastDay);
    }

    /** A day as people write it. */
    static String written(LocalDate day) {
        return DAY.format(day);
    }
}
