package vn.kiemdiem.plan.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline of a body.
 *
 * @param wording the plan's own words
 * @param lateFrom the first instant that is late
 * @param slackFrom the last day of the latest other deadline on the way to a step, else the day on which the plan is
 *     issued; of several steps the latest; null where there is neither
 * @param workingDays after {@code slackFrom}, up to and with the last day; null where {@code slackFrom} is, or the
 *     calendar does not cover the year
 * @param free whether nobody works on the last day
 * @param past whether it is late already
 * @param steps the steps that carry the deadline for this body
 */
public record TimelineMark(
        String code,
        String wording,
        LocalDate lastDay,
        OffsetDateTime lateFrom,
        @Nullable LocalDate slackFrom,
        @Nullable Integer workingDays,
        boolean free,
        boolean past,
        List<TimelineStep> steps) {

    public TimelineMark {
        steps = List.copyOf(steps);
    }
}
