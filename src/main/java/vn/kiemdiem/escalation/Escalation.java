package vn.kiemdiem.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A unit that missed a deadline of its plan (quá hạn).
 *
 * @param instance the plan's process instance
 * @param level how far up it has been told: 1 when the deadline passed, one more after each grace period
 * @param resolvedAt when nothing of it was open any more; null while the unit is late
 */
public record Escalation(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String deadline,
        String instance,
        int level,
        Instant lateFrom,
        Instant raisedAt,
        @Nullable Instant resolvedAt) {

    /** The same escalation told one level further up. */
    Escalation further() {
        return new Escalation(id, plan, unit, deadline, instance, level + 1, lateFrom, raisedAt, null);
    }

    /** The same escalation, over. */
    Escalation resolved(Instant at) {
        return new Escalation(id, plan, unit, deadline, instance, level, lateFrom, raisedAt, at);
    }
}
