package vn.kiemdiem.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.spring.boot.starter.actuator.JobExecutorHealthIndicator;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class CalmJobExecutorTest {

    private final ThreadPoolTaskExecutor pool = mock(ThreadPoolTaskExecutor.class);
    private final OrphanedJobs orphans = mock(OrphanedJobs.class);
    private final SequentialJobAcquisitionRunnable acquisition = mock(SequentialJobAcquisitionRunnable.class);

    @Test
    void looksForJobsWhileThereIsLittleLeft() {
        jobWasAddedWhileWaiting(2);

        verify(acquisition).jobWasAdded();
    }

    @Test
    void doesNotLookWhileEveryThreadHasItsNextBatch() {
        jobWasAddedWhileWaiting(3);

        verify(acquisition, never()).jobWasAdded();
    }

    @Test
    void theStartersPropertiesReachIt() {
        CamundaBpmProperties properties = new CamundaBpmProperties();
        properties.getJobExecution().setMaxWait(10_000L);
        properties.getJobExecution().setBackoffTimeInMillis(25);

        JobExecutor executor = new JobExecutorConfiguration()
                .jobExecutor(pool, properties, orphans, new MockEnvironment().withProperty("kiemdiem.node", "node2"));

        assertThat(executor.getMaxWait()).isEqualTo(10_000);
        assertThat(executor.getBackoffTimeInMillis()).isEqualTo(25);
        assertThat(executor.getMaxJobsPerAcquisition()).isEqualTo(3);
        assertThat(executor.getLockOwner()).isEqualTo("node2");
    }

    @Test
    void healthTellsWhetherItTakesJobs() {
        Started executor = new Started();
        // Without an engine the indicator fails over its own details.
        executor.getProcessEngines().add(mock(ProcessEngineImpl.class));
        JobExecutorHealthIndicator health = new JobExecutorHealthIndicator(executor);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);

        executor.stop();

        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }

    private void jobWasAddedWhileWaiting(int batches) {
        when(pool.getQueueSize()).thenReturn(batches);
        when(pool.getCorePoolSize()).thenReturn(3);
        new Started().jobWasAdded();
    }

    private final class Started extends CalmJobExecutor {

        Started() {
            super(pool, orphans);
            isActive = true;
            acquireJobsRunnable = acquisition;
        }

        void stop() {
            isActive = false;
        }
    }
}
