package vn.kiemdiem.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets PostgreSQL count anew once a plan has started, and while it goes on starting: by what it knew of nearly empty
 * tables it would read the full ones from end to end (engine-floor), until its own round comes by.
 */
@Component
public class FreshStatistics implements TransactionSynchronization {

    /** In seconds: the 10,000 units of a large plan start one after another, and each asks tables that have grown. */
    private static final List<Long> MOMENTS = List.of(0L, 2L, 5L, 10L, 20L, 40L);

    private final EngineTables tables;
    private final TaskScheduler scheduler;

    FreshStatistics(DataSource database, TaskScheduler scheduler) {
        this.tables = new EngineTables(database);
        this.scheduler = scheduler;
    }

    /** Once the caller's transaction is committed, and without keeping the caller waiting. */
    public void afterThisTransaction() {
        TransactionSynchronizationManager.registerSynchronization(this);
    }

    @Override
    public void afterCommit() {
        Instant started = Clock.systemUTC().instant();
        MOMENTS.forEach(seconds -> scheduler.schedule(tables::analyze, started.plusSeconds(seconds)));
    }
}
