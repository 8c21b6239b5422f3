package vn.kiemdiem.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Mốc: what a deadline hangs on besides its own words.
 *
 * @param zone the zone in which the plan's days begin and end
 * @param since the moment the duty began: the weekly cut-offs of S002-D13 count from it, so it is not the present moment
 * @param days the days of the events known so far, by event id
 */
public record Anchors(ZoneId zone, WorkingCalendar calendar, Instant since, Map<String, LocalDate> days) {

    public Anchors {
        days = Map.copyOf(days);
    }

    /** The anchors of a duty of which no event is known yet. */
    public static Anchors since(Instant since, ZoneId zone, WorkingCalendar calendar) {
        return new Anchors(zone, calendar, since, Map.of());
    }

    /** The same anchors, once the day of one more event is known. */
    public Anchors with(String event, LocalDate day) {
        Map<String, LocalDate> known = new HashMap<>(days);
        known.put(event, day);
        return new Anchors(zone, calendar, since, known);
    }

    Optional<LocalDate> dayOf(String event) {
        return Optional.ofNullable(days.get(event));
    }

    Instant at(LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }

    Instant endOf(LocalDate day) {
        return at(day.plusDays(1).atStartOfDay());
    }
}
