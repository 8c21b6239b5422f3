package vn.kiemdiem.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@link RatingNotice}; one that is there stays. */
@Repository
public class RatingNotices {

    private final JdbcClient jdbc;

    RatingNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The subjects that were told their level in the plan. */
    public Set<String> told(String plan) {
        return new HashSet<>(jdbc.sql("select subject from rating_notice where plan = ?")
                .param(plan)
                .query(String.class)
                .list());
    }

    /** What the plan's subjects were told and when, by subject. */
    public List<RatingNotice> ofPlan(String plan) {
        return jdbc.sql("select plan, subject, noticed_on, body from rating_notice where plan = ? order by subject")
                .param(plan)
                .query(RatingNotice.class)
                .list();
    }

    /** When the subject was told its level in the plan; empty before. */
    public Optional<RatingNotice> find(String plan, String subject) {
        return jdbc.sql("select plan, subject, noticed_on, body from rating_notice where plan = ? and subject = ?")
                .params(plan, subject)
                .query(RatingNotice.class)
                .optional();
    }

    /** False, and keeps what is there, when the subject has been told before; waits for who is telling it just now. */
    boolean add(RatingNotice notice, Instant toldAt) {
        return jdbc.sql("""
                insert into rating_notice (plan, subject, noticed_on, body, told_at) values (?, ?, ?, ?, ?)
                on conflict (plan, subject) do nothing
                """)
                        .params(
                                notice.plan(),
                                notice.subject(),
                                notice.noticedOn(),
                                notice.body(),
                                toldAt.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
