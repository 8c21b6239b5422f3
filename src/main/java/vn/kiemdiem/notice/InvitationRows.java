package vn.kiemdiem.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kiemdiem.notification.InvitedReview;

/** Who was invited to which review: rows that stay, one for each position and registration. */
@Repository
class InvitationRows {

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what is there when the position was invited by this registration before. */
    void add(InvitedReview review, String position, @Nullable String address, Instant postedAt) {
        jdbc.sql("""
                        insert into invitation (plan, unit, registration, sequence, position, address, posted_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (registration, position) do nothing
                        """)
                .params(
                        review.plan().id(),
                        review.unit().id(),
                        review.registration(),
                        review.sequence(),
                        position,
                        address,
                        postedAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
