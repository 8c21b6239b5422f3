package vn.kiemdiem.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock of the product and of its engine: the real one, or, in the demo, one that was set to another instant
 * and ticks on from there.
 */
public final class ProductClock extends Clock {

    private static final long NANOS_PER_MILLISECOND = 1_000_000;

    private final ZoneId zone;
    private volatile Duration ahead = Duration.ZERO;

    ProductClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Sets product and engine to the instant, from which they tick on. */
    public void moveTo(Instant instant) {
        moveBy(Duration.between(Clock.systemUTC().instant(), instant));
    }

    /**
     * Sets product and engine to the real time plus the duration, which may be negative. The engine counts whole
     * milliseconds: a part of one counts as one, or the engine would stand just before an instant that is reached.
     */
    void moveBy(Duration duration) {
        long millis = -Math.floorDiv(-duration.toNanos(), NANOS_PER_MILLISECOND);
        ahead = Duration.ofMillis(millis);
        ClockUtil.offset(millis);
    }

    /** How far the product is ahead of the real time, negative when behind. */
    Duration ahead() {
        return ahead;
    }

    /** How far the product is ahead of the real time in milliseconds, negative when behind. */
    public long aheadMillis() {
        return ahead.toMillis();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.offset(Clock.system(other), ahead);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead);
    }
}
