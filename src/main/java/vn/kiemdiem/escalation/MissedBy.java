package vn.kiemdiem.escalation;

import java.time.Instant;

/**
 * A deadline that a unit has missed.
 *
 * @param instance the plan's process instance in which the timer fired
 * @param deadline the deadline's code in the plan's header
 */
public record MissedBy(String unit, String deadline, String instance, Instant lateFrom) {

    /** The escalation that begins with it. */
    Escalation escalation(String plan, Instant raisedAt) {
        return new Escalation(null, plan, unit, deadline, instance, 1, lateFrom, raisedAt, null);
    }
}
