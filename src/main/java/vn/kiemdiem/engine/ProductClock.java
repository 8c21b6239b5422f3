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
    private volatile Duration correction = Duration.ZERO;

    ProductClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Sets product and engine to the instant, from which they tick on. */
    public void moveTo(Instant instant) {
        moveBy(Duration.between(realTime(), instant));
    }

    /** Says what has to be added to this machine's time, which is wrong by it, to get the real time. */
    synchronized void correctBy(Duration correction) {
        this.correction = correction;
        moveBy(ahead);
    }

    /** What is added to this machine's time to get the real time. */
    Duration correction() {
        return correction;
    }

    /**
     * Sets product and engine to the real time plus the duration, which may be negative. The engine counts whole
     * milliseconds: a part of one counts as one, or the engine would stand just before an instant that is reached.
     */
    synchronized void moveBy(Duration duration) {
        long millis = -Math.floorDiv(-duration.toNanos(), NANOS_PER_MILLISECOND);
        ahead = Duration.ofMillis(millis);
        ClockUtil.offset(millis + correction.toMillis());
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
        return Clock.offset(Clock.system(other), ahead.plus(correction));
    }

    @Override
    public Instant instant() {
        return realTime().plus(ahead);
    }

    private Instant realTime() {
        return Clock.systemUTC().instant().plus(correction);
    }
}
