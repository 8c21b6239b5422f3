package vn.kiemdiem.plan.check;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A deadline of a checked plan.
 *
 * @param wording the plan's own words
 * @param lateFrom the first instant that is late; empty where the words name none, or an event that is not known yet
 * @param lastMoment the last second in time; empty when {@code lateFrom} is
 * @param elements the ids of the elements that carry the deadline, in the file's order
 */
public record CheckedDeadline(
        String code, String wording, Optional<Instant> lateFrom, Optional<Instant> lastMoment, List<String> elements) {

    public CheckedDeadline {
        elements = List.copyOf(elements);
    }
}
