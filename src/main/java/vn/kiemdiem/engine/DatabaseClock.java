package vn.kiemdiem.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Makes all nodes go by one clock, the database server's: a node whose machine is wrong would fire deadlines before
 * their time, or late, and take jobs from another node that is still at them.
 */
class DatabaseClock {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseClock.class);

    /** What machines that keep their time differ by, and far below what a job's lock of five minutes stands. */
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    /** An answer that took longer tells the time too inexactly. */
    private static final Duration SLOW_ANSWER = Duration.ofMillis(500);

    private static final double MILLIS = 1000;
    private static final long SECONDS_BETWEEN = 20;

    private final JdbcClient jdbc;
    private final ProductClock clock;

    DatabaseClock(JdbcClient jdbc, ProductClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Looks again now and then: a machine's clock may be set while the node runs. */
    @Scheduled(fixedDelay = SECONDS_BETWEEN, initialDelay = SECONDS_BETWEEN, timeUnit = TimeUnit.SECONDS)
    void followQuietly() {
        try {
            follow();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("the database does not tell the time", e);
        }
    }

    /** Corrects the product's clock by what this machine's differs from the database server's. */
    void follow() {
        wrong().filter(wrong -> wrong.minus(clock.correction()).abs().compareTo(TOLERANCE) > 0)
                .ifPresent(this::correct);
    }

    private void correct(Duration wrong) {
        if (wrong.abs().compareTo(TOLERANCE) > 0) {
            LOG.warn(
                    "Đồng hồ của máy này lệch {} giây so với máy chủ cơ sở dữ liệu: ứng dụng tính giờ theo máy chủ cơ sở"
                            + " dữ liệu. Hãy bật đồng bộ giờ (NTP) trên máy này.",
                    Math.round(-wrong.toMillis() / MILLIS));
            clock.correctBy(wrong);
        } else {
            LOG.info("Đồng hồ của máy này đã đúng trở lại.");
            clock.correctBy(Duration.ZERO);
        }
    }

    /** What has to be added to this machine's time; empty where that cannot be told exactly. */
    private Optional<Duration> wrong() {
        Instant asked = Clock.systemUTC().instant();
        long begun = System.nanoTime();
        Instant time = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        return took.compareTo(SLOW_ANSWER) > 0
                ? Optional.empty()
                : Optional.of(Duration.between(asked.plus(took.dividedBy(2)), time));
    }
}
