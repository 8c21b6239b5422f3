package vn.kiemdiem.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultJobConfiguration.JobConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.PropertyMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The job executor in place of the starter's, with the same {@code camunda.bpm.job-execution} properties. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobExecutorConfiguration {

    @Bean
    JobExecutor jobExecutor(
            @Qualifier(JobConfiguration.CAMUNDA_TASK_EXECUTOR_QUALIFIER) TaskExecutor pool,
            CamundaBpmProperties properties,
            OrphanedJobs orphans,
            Environment environment) {
        JobExecutionProperty given = properties.getJobExecution();
        CalmJobExecutor executor = new CalmJobExecutor((ThreadPoolTaskExecutor) pool, orphans);
        PropertyMapper map = PropertyMapper.get().alwaysApplyingWhenNonNull();
        // By its name a node that was killed knows its jobs again.
        map.from(environment.getProperty("kiemdiem.node")).to(executor::setLockOwner);
        map.from(given::getLockTimeInMillis).to(executor::setLockTimeInMillis);
        map.from(given::getMaxJobsPerAcquisition).to(executor::setMaxJobsPerAcquisition);
        map.from(given::getWaitTimeInMillis).to(executor::setWaitTimeInMillis);
        map.from(given::getMaxWait).to(executor::setMaxWait);
        map.from(given::getBackoffTimeInMillis).to(executor::setBackoffTimeInMillis);
        map.from(given::getMaxBackoff).to(executor::setMaxBackoff);
        map.from(given::getBackoffDecreaseThreshold).to(executor::setBackoffDecreaseThreshold);
        map.from(given::getWaitIncreaseFactor).to(executor::setWaitIncreaseFactor);
        return executor;
    }

    @Bean
    OrphanedJobs orphanedJobs(JdbcClient jdbc) {
        return new OrphanedJobs(jdbc);
    }
}
