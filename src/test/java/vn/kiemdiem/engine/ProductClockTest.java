package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class ProductClockTest {

    private static final Instant MIDNIGHT = Instant.parse("2027-03-08T17:00:00Z");

    private final long before = ClockUtil.getCurrentTime().getTime() - System.currentTimeMillis();
    private final ProductClock clock = new ProductClock(ZoneId.of("Asia/Ho_Chi_Minh"));

    /** The engine's clock is one for the whole JVM, and other tests go on by it. */
    @AfterEach
    void setTheEngineBack() {
        ClockUtil.offset(before);
    }

    @RepeatedTest(20)
    void engineHasReachedTheInstantToo() {
        clock.moveTo(MIDNIGHT);

        assertThat(ClockUtil.getCurrentTime().toInstant()).isAfterOrEqualTo(MIDNIGHT);
        assertThat(clock.instant()).isAfterOrEqualTo(MIDNIGHT);
    }

    @Test
    void partOfAMillisecondCountsAsOne() {
        clock.moveBy(Duration.ofNanos(1));
        assertThat(clock.aheadMillis()).isEqualTo(1);

        clock.moveBy(Duration.ofMillis(-2).plusNanos(1));
        assertThat(clock.aheadMillis()).isEqualTo(-1);
    }

    @Test
    void aMachineThatIsWrongIsPutRightWhereverTheProductIs() {
        clock.moveTo(MIDNIGHT);

        clock.correctBy(Duration.ofMinutes(-5));

        Instant putRight = MIDNIGHT.minus(Duration.ofMinutes(5));
        assertThat(clock.instant()).isBetween(putRight, putRight.plusSeconds(30));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isBetween(putRight, putRight.plusSeconds(30));
        clock.moveTo(MIDNIGHT);
        assertThat(clock.instant()).isBetween(MIDNIGHT, MIDNIGHT.plusSeconds(30));
    }
}
