package vn.kiemdiem.operation;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.MailCounts;
import vn.kiemdiem.notification.MailWatch;

/** Down while mails do not get through of which supervisors are told. */
@Component("failedMailsHealthIndicator")
class FailedMailsHealth extends AbstractHealthIndicator {

    private final MailWatch mails;
    private final OperationProperties properties;

    FailedMailsHealth(MailWatch mails, OperationProperties properties) {
        this.mails = mails;
        this.properties = properties;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        MailCounts counts = mails.counts(properties.failedMailsFor());
        health.status(counts.failed() > 0 ? Status.DOWN : Status.UP).withDetail("failed", counts.failed());
        if (counts.oldestFailure() != null) {
            health.withDetail("oldest", counts.oldestFailure().toString());
        }
    }
}
