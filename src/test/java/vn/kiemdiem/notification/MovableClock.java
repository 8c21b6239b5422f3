package vn.kiemdiem.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock that stands still until the test moves it. */
public final class MovableClock extends Clock {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private Instant now;

    private MovableClock(Instant now) {
        this.now = now;
    }

    /** A clock in Vietnam that stands at the local time, such as {@code 2023-11-09T06:30}. */
    public static MovableClock at(String localTime) {
        return new MovableClock(LocalDateTime.parse(localTime).atZone(HANOI).toInstant());
    }

    public synchronized void set(String localTime) {
        now = LocalDateTime.parse(localTime).atZone(HANOI).toInstant();
    }

    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return HANOI;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
