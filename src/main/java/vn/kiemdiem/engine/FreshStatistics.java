package vn.kiemdiem.engine;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets PostgreSQL count anew once a plan has started: by what it knew of nearly empty tables it would read the full ones
 * from end to end (engine-floor), until its own round comes by.
 */
@Component
public class FreshStatistics implements TransactionSynchronization {

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
        scheduler.schedule(tables::analyze, Clock.systemUTC().instant());
    }
}
