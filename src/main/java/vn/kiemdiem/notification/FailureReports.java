package vn.kiemdiem.notification;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells supervisors of messages that do not get through, and takes it back when they do. */
@Component
class FailureReports {

    private static final Logger LOG = LoggerFactory.getLogger(FailureReports.class);

    private final Messages messages;
    private final DeliveryFailures failures;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FailureReports(Messages messages, DeliveryFailures failures, PlatformTransactionManager transactions, Clock clock) {
        this.messages = messages;
        this.failures = failures;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Each in its own transaction: the engine may refuse one because its instance is changing just now. */
    void update() {
        messages.unreported().forEach(message -> attempt(() -> report(message)));
        messages.outlivedIncidents().forEach(incident -> attempt(() -> resolve(incident)));
    }

    private void report(UndeliveredMessage message) {
        if (!messages.markReported(message.id(), clock.instant())) {
            return;
        }
        LOG.warn(message.sentence());
        if (message.processInstanceId() != null) {
            messages.keepIncident(
                    message.id(),
                    failures.open(message.processInstanceId(), message.key(), message.sentence())
                            .orElse(null));
        }
    }

    private void resolve(String incidentId) {
        if (messages.forgetIncident(incidentId)) {
            failures.resolve(incidentId);
        }
    }

    private void attempt(Runnable report) {
        try {
            transaction.executeWithoutResult(status -> report.run());
        } catch (RuntimeException e) {
            // Rolled back, so the next round tries again; one that fails must not hold up the others.
            LOG.warn("Chưa cập nhật được sự cố gửi thư, lượt sau sẽ thử lại", e);
        }
    }
}
