package vn.kiemdiem.benchmark.scale;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.kiemdiem.nodes.Pause;

/** All timers of a plan fire at once. */
final class Storm {

    private static final Duration LONG = Duration.ofMinutes(30);
    private static final double MILLIS = 1e3;
    private static final String TIMERS =
            "select count(*) from act_ru_job where type_ = 'timer' and duedate_ <= localtimestamp";

    private Storm() {}

    /** How many deadlines a second the nodes deal with, escalation included. */
    static double perSecond(Server server, Database prepared, Contestant contestant, int nodes, Reckoning reckoning) {
        Database database = server.copyOf(prepared);
        List<Node> running = new ArrayList<>();
        try {
            for (int i = 0; i < nodes; i++) {
                running.add(Node.start(contestant, database));
            }
            LocalDateTime begun = database.sql()
                    .sql("select localtimestamp")
                    .query(LocalDateTime.class)
                    .single();
            database.update("update act_ru_job set duedate_ = localtimestamp where type_ = 'timer' and handler_cfg_ = '"
                    + "timerEvent_briefingOverdue'");
            long due = database.count(TIMERS);
            Pause.until(
                    "the storm",
                    LONG,
                    () -> database.count(TIMERS)
                                    + database.count("select count(*) from act_ru_job where type_ = 'message'")
                            == 0);
            reckoning.check(database, due);
            double millis =
                    database.sql().sql("""
                            select 1000 * extract(epoch from max(timestamp_) - min(timestamp_)) from act_hi_job_log
                            where job_state_ = 2 and timestamp_ >= ?
                            """).param(begun).query(Double.class).single();
            return due / millis * MILLIS;
        } finally {
            running.forEach(Node::close);
            server.drop(database);
        }
    }

    /** What must be true after the storm. */
    @FunctionalInterface
    interface Reckoning {

        void check(Database database, long due);
    }
}
