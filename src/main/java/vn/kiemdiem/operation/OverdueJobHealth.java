package vn.kiemdiem.operation;

import java.time.Duration;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Down while a job that is due has waited too long: no node takes jobs, or fewer than come due. */
@Component("overdueJobHealthIndicator")
class OverdueJobHealth extends AbstractHealthIndicator {

    private final DueJobs jobs;
    private final OperationProperties properties;

    OverdueJobHealth(DueJobs jobs, OperationProperties properties) {
        this.jobs = jobs;
        this.properties = properties;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Duration wait = jobs.longestWait();
        health.status(wait.compareTo(properties.overdueJobAfter()) > 0 ? Status.DOWN : Status.UP)
                .withDetail("waitedSeconds", wait.toSeconds())
                .withDetail("allowedSeconds", properties.overdueJobAfter().toSeconds());
    }
}
