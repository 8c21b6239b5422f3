package vn.kiemdiem.rating;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;

/**
 * Lets one decision of a body be made after the other: whoever comes second waits until the first is committed, and
 * then sees it. Two bodies do not wait for each other, since no pool belongs to both.
 */
@Component
public class PoolLock {

    /** Any number that no other advisory lock of the product uses. */
    private static final int RATING_POOLS = 33_2021;

    private final JdbcClient jdbc;

    PoolLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the pools of the duty's body; they are free again at the end of the transaction. */
    public void take(Duty duty) {
        jdbc.sql("select pg_advisory_xact_lock(?, hashtext(?))")
                .params(RATING_POOLS, duty.plan() + "/" + duty.body())
                .query()
                .singleRow();
    }
}
