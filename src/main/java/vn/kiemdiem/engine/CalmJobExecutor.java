package vn.kiemdiem.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * A job executor that looks for more jobs only when it has little left to do: the engine's own scans the whole table
 * after every batch, on the night of a deadline 6,500 times for 10,000 timers where 60 do.
 */
class CalmJobExecutor extends SpringJobExecutor {

    private final ThreadPoolTaskExecutor pool;
    private final OrphanedJobs orphans;

    CalmJobExecutor(ThreadPoolTaskExecutor pool, OrphanedJobs orphans) {
        this.pool = pool;
        this.orphans = orphans;
        setTaskExecutor(pool);
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    }

    /** Passed on once fewer batches wait than there are threads; whoever finishes the last batch passes it on at last. */
    @Override
    public void jobWasAdded() {
        if (pool.getQueueSize() < pool.getCorePoolSize()) {
            super.jobWasAdded();
        }
    }

    @Override
    public Runnable getExecuteJobsRunnable(List<String> jobs, ProcessEngineImpl engine) {
        return new CarefulJobs(jobs, engine, orphans);
    }

    @Override
    protected void startExecutingJobs() {
        orphans.begin(getLockOwner());
        super.startExecutingJobs();
    }
}
