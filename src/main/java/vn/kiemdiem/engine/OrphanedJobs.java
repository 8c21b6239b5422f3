package vn.kiemdiem.engine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.TransactionException;

/**
 * Gives jobs back that a node has taken and will not do: those at which the database went away, and those of the same
 * node before it was killed. Otherwise each would wait until its lock of five minutes ends, and with it whoever waits
 * for the next task.
 */
class OrphanedJobs {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedJobs.class);

    private static final long SECONDS_BETWEEN = 5;

    private final JdbcClient jdbc;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private volatile String owner = "";

    OrphanedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The job was left in the middle. */
    void add(String job) {
        ids.add(job);
    }

    /** Frees what the owner of that name had taken in an earlier life; it has taken nothing in this one yet. */
    void begin(String owner) {
        this.owner = owner;
        int freed = jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ = ?")
                .param(owner)
                .update();
        if (freed > 0) {
            LOG.info("{} jobs that this node had taken before it was killed are free again", freed);
        }
    }

    /** Frees what was left in the middle, as soon as the database is there again; another node's are its own. */
    @Scheduled(fixedDelay = SECONDS_BETWEEN, timeUnit = TimeUnit.SECONDS)
    void free() {
        List<String> left = List.copyOf(ids);
        if (left.isEmpty()) {
            return;
        }
        try {
            jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null"
                            + " where lock_owner_ = :owner and id_ in (:ids)")
                    .param("owner", owner)
                    .param("ids", left)
                    .update();
            left.forEach(ids::remove);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("the database is not there yet", e);
        }
    }
}
