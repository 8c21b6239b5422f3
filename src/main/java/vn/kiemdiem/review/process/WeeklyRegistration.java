package vn.kiemdiem.review.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.Deadline;
import vn.kiemdiem.deadline.Weekly;
import vn.kiemdiem.deadline.Weekly.WeeklyCutoff;

/**
 * Registration by week: a review day has to be registered before the cut-off of the week before it (S002-D13, S002-R04).
 */
record WeeklyRegistration(WeeklyCutoff cutoff, Deadline deadline) {

    /** How many weeks the form looks ahead. */
    private static final int WEEKS = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H'h'");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("H'h'mm");

    static Stream<WeeklyRegistration> of(Deadline deadline) {
        return deadline.weekly().map(cutoff -> new WeeklyRegistration(cutoff, deadline)).stream();
    }

    /** Whether the day can no longer be registered in time; at the cut-off itself it is too late. */
    boolean isClosed(LocalDate day, Instant now, ZoneId zone) {
        return !now.isBefore(cutoff.serving(day).atZone(zone).toInstant());
    }

    /** Until when a day of that day's week has to be registered. */
    String until(LocalDate day) {
        LocalDate monday = Weekly.mondayOf(day);
        return "%s cho tuần %s – %s"
                .formatted(moment(cutoff.serving(day)), DAY.format(monday), DAY.format(monday.plusDays(6)));
    }

    /** The cut-offs still to come: the next, and those after it as long as they serve what the plan wants. */
    String ahead(Anchors now) {
        LocalDateTime next = cutoff.after(now.since().atZone(now.zone()).toLocalDateTime());
        return Stream.iterate(next, each -> each.plusWeeks(1))
                .limit(WEEKS)
                .filter(each -> each.equals(next) || isInTime(each, now))
                .map(each -> until(Weekly.mondayOf(each.toLocalDate()).plusWeeks(1)))
                .collect(Collectors.joining("; "));
    }

    private boolean isInTime(LocalDateTime each, Anchors now) {
        Instant last = deadline.lateFrom(now).orElseThrow();
        return !each.atZone(now.zone()).toInstant().isAfter(last);
    }

    private static String moment(LocalDateTime moment) {
        return "trước %s ngày %s"
                .formatted((moment.getMinute() == 0 ? HOUR : MINUTE).format(moment), DAY.format(moment));
    }
}
