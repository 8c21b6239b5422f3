package vn.kiemdiem.nodes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import vn.kiemdiem.deadline.WorkingCalendar;

/** The last day of deadlines that pass only when a test says so. */
public final class FarAhead {

    private static final int DAYS = 60;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private FarAhead() {}

    /** Two months from today as plans write it; of a day off the check would warn, on whatever day it is run. */
    public static String day() {
        WorkingCalendar calendar = WorkingCalendar.vietnam();
        return Stream.iterate(LocalDate.now(ZONE).plusDays(DAYS), day -> day.minusDays(1))
                .filter(day -> !calendar.isKnownToBeFree(day))
                .findFirst()
                .map(DAY::format)
                .orElseThrow();
    }
}
