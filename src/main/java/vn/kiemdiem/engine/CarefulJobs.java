package vn.kiemdiem.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs jobs as the engine does, and notes those at which the database went away. */
class CarefulJobs extends ExecuteJobsRunnable {

    private final OrphanedJobs orphans;

    CarefulJobs(List<String> jobs, ProcessEngineImpl engine, OrphanedJobs orphans) {
        super(jobs, engine);
        this.orphans = orphans;
    }

    @Override
    protected void executeJob(String job, CommandExecutor commands, JobFailureCollector failure) {
        try {
            super.executeJob(job, commands, failure);
        } catch (RuntimeException e) {
            if (DatabaseAway.isCauseOf(e) || DatabaseAway.isCauseOf(failure.getFailure())) {
                orphans.add(job);
            }
            throw e;
        }
        if (DatabaseAway.isCauseOf(failure.getFailure())) {
            orphans.add(job);
        }
    }
}
