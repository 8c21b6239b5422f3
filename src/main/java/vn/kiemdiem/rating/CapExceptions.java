package vn.kiemdiem.rating;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.rating.policy.CapException;

/** The recorded decisions by which a body's pool may have more excellent ones (national-rules b.2). */
@Component
public class CapExceptions {

    private final JdbcClient jdbc;
    private final Clock clock;

    CapExceptions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds the exception for the pool of the duty's body; it takes effect in place of an earlier one. */
    public void record(Duty duty, String pool, CapException exception) {
        jdbc.sql("""
                        insert into cap_exception
                            (plan, body, pool, percent, decided_by, document, decided_on, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        duty.plan(),
                        duty.body(),
                        pool,
                        exception.percent(),
                        exception.decidedBy(),
                        exception.document(),
                        exception.decidedOn(),
                        duty.fulfilledBy(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last exception recorded for the pool of the body. */
    public Optional<CapException> inForce(String plan, String body, String pool) {
        return jdbc.sql("""
                        select percent, decided_by, document, decided_on from cap_exception
                        where plan = ? and body = ? and pool = ? order by id desc limit 1
                        """)
                .params(plan, body, pool)
                .query((row, number) -> new CapException(
                        row.getObject("percent", BigDecimal.class),
                        row.getString("decided_by"),
                        row.getString("document"),
                        row.getObject("decided_on", LocalDate.class)))
                .optional();
    }
}
