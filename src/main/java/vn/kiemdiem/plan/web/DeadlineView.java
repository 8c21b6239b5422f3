package vn.kiemdiem.plan.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.check.CheckedDeadline;
import vn.kiemdiem.plan.check.PlanCheck;

/**
 * A deadline in an answer.
 *
 * @param lateFrom the first instant that is late; null where the wording names none, or an event not known yet
 * @param lastDay the last day in time; null when {@code lateFrom} is
 * @param elements the ids of the elements that carry the deadline
 */
record DeadlineView(
        String code,
        String wording,
        @Nullable OffsetDateTime lateFrom,
        @Nullable LocalDate lastDay,
        List<String> elements) {

    static List<DeadlineView> of(PlanCheck check, ZoneId zone) {
        return check.deadlines().stream().map(deadline -> of(deadline, zone)).toList();
    }

    private static DeadlineView of(CheckedDeadline deadline, ZoneId zone) {
        return new DeadlineView(
                deadline.code(),
                deadline.wording(),
                deadline.lateFrom()
                        .map(instant -> instant.atZone(zone).toOffsetDateTime())
                        .orElse(null),
                deadline.lastMoment()
                        .map(instant -> instant.atZone(zone).toLocalDate())
                        .orElse(null),
                deadline.elements());
    }
}
