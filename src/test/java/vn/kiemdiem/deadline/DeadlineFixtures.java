package vn.kiemdiem.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Anchors and moments in Vietnam's zone, with one calendar for all tests. */
final class DeadlineFixtures {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

    private DeadlineFixtures() {}

    static Instant at(String localMoment) {
        return LocalDateTime.parse(localMoment).atZone(ZONE).toInstant();
    }

    static Anchors noEventKnown() {
        return dutyBegunAt("2020-01-01T08:00:00");
    }

    static Anchors dutyBegunAt(String localMoment) {
        return Anchors.since(at(localMoment), ZONE, CALENDAR);
    }

    static Anchors eventOn(String event, String day) {
        return noEventKnown().with(event, LocalDate.parse(day));
    }

    static boolean isLate(String wording, Anchors anchors, String localMoment) {
        Instant lateFrom = DeadlineWording.parse(wording).lateFrom(anchors).orElseThrow();
        return !at(localMoment).isBefore(lateFrom);
    }
}
