package vn.kiemdiem.notification;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** How close a task's deadline is on the day of the digest. */
enum DueGroup {
    OVERDUE("Việc quá hạn", "việc quá hạn"),
    TODAY("Việc đến hạn hôm nay", "việc đến hạn hôm nay"),
    SOON("Việc sắp đến hạn", "việc sắp đến hạn");

    /** The days before a deadline on which it is reminded of. */
    private static final int DAYS_BEFORE = 3;

    private final String heading;
    private final String what;

    DueGroup(String heading, String what) {
        this.heading = heading;
        this.what = what;
    }

    String heading() {
        return heading;
    }

    /** As it follows a number. */
    String what() {
        return what;
    }

    static DueGroup of(ZonedDateTime dueAt, ZonedDateTime now) {
        if (dueAt.isBefore(now)) {
            return OVERDUE;
        }
        return dueAt.toLocalDate().equals(now.toLocalDate()) ? TODAY : SOON;
    }

    /** The first day whose deadlines are not reminded of yet. */
    static LocalDate firstSilentDay(LocalDate today) {
        return today.plusDays(DAYS_BEFORE + 1L);
    }
}
