package vn.kiemdiem.operation;

import java.util.Optional;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.kiemdiem.notification.MailWatch;

/** Down while the mail server takes nothing from this node; only where the node sends mail. */
@Component("mailHealthIndicator")
@ConditionalOnBooleanProperty(name = "kiemdiem.notification.delivery-enabled", matchIfMissing = true)
class MailHealth extends AbstractHealthIndicator {

    private final MailWatch mails;

    MailHealth(MailWatch mails) {
        this.mails = mails;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        Optional<String> fault = mails.serverFault();
        health.status(fault.isPresent() ? Status.DOWN : Status.UP);
        fault.ifPresent(reason -> health.withDetail("reason", reason));
    }
}
