package vn.kiemdiem.operation.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.operation.DueJobs;

/** Reads the engine's own table: its queries count only what whoever asks may see, and a probe is asked by nobody. */
@Component
class EngineDueJobs implements DueJobs {

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineDueJobs(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Duration longestWait() {
        Instant now = clock.instant();
        return Optional.ofNullable(jdbc.sql("""
                        select min(duedate_) from act_ru_job
                        where retries_ > 0 and suspension_state_ = 1 and duedate_ <= cast(:now as timestamp)
                        """)
                        .param("now", Timestamp.from(now))
                        .query(Timestamp.class)
                        .optional()
                        .orElse(null))
                .map(due -> Duration.between(due.toInstant(), now))
                .orElse(Duration.ZERO);
    }
}
