package vn.kiemdiem.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as they are written in mails. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A deadline by its last day, which is in time to its end. */
    static String lastDay(LocalDate day) {
        return "hạn hết ngày " + day(day);
    }
}
