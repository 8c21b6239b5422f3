package vn.kiemdiem.rating;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.rating.policy.CapException;

/** The recorded decisions by which a body's pool may have more excellent ones (national-rules b.2). */
@Component
public class CapExceptions {

    private final JdbcClient jdbc;

    CapExceptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
