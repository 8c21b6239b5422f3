package vn.kiemdiem.notification;

import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kiemdiem.notification.NotDelivered.Reach;

/**
 * Hands what is due in the outbox to the mail server, at least once each and, but for one moment, exactly once.
 *
 * <p>A message is locked, marked as sent and then sent, all in one transaction of its own. However many nodes deliver,
 * no message is with two of them; whoever dies before the server has taken the message leaves it due. What remains is
 * the moment between the server's answer and the end of our commit: SMTP knows no transaction over both, so a message
 * that was taken in this moment is sent again, at most one for each node that dies, with the same Message-ID, by which
 * mail servers and clients drop the second copy. The same holds for an answer that the server gave but that never
 * reached us. No mail is ever lost.
 *
 * <p>A server that cannot be reached costs a round one attempt to connect, whatever waits. A refused address holds up
 * nobody else.
 */
@Component
public class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    /** Mail servers close connections that carry too much. */
    private static final int MAILS_PER_CONNECTION = 100;

    private final Messages messages;
    private final MailServer server;
    private final FailureReports reports;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailDelivery(
            Messages messages,
            MailServer server,
            FailureReports reports,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.messages = messages;
        this.server = server;
        this.reports = reports;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** One round: over one connection until nothing is due, the connection fails or it has carried enough. */
    public void deliverDue() {
        if (messages.isAnyDue(clock.instant())) {
            try (MailConnection connection = server.connect()) {
                int mails = 0;
                while (mails < MAILS_PER_CONNECTION && deliverNext(connection)) {
                    mails++;
                }
            } catch (NotDelivered failure) {
                failAllDue(failure);
            }
        }
        reports.update();
    }

    /** False when this connection has nothing more to do. */
    private boolean deliverNext(MailConnection connection) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            Optional<QueuedMessage> claimed = messages.claimDue(clock.instant());
            return claimed.isPresent() && deliver(claimed.get(), connection);
        }));
    }

    private boolean deliver(QueuedMessage message, MailConnection connection) {
        // Before the mail goes out: when the server has it, nothing is left to do but to commit.
        messages.markSent(message.id(), clock.instant());
        try {
            connection.send(message);
            return true;
        } catch (NotDelivered failure) {
            return keep(message, failure) && connection.isOpen();
        }
    }

    private boolean keep(QueuedMessage message, NotDelivered failure) {
        LOG.warn("Chưa gửi được thư {}: {}", message.messageId(), failure.reason());
        if (failure.reach() == Reach.REFUSED) {
            messages.markRefused(message.id(), failure.reason(), clock.instant());
            return true;
        }
        messages.markFailed(message.id(), failure.reason(), clock.instant());
        if (failure.reach() == Reach.SERVER) {
            failAllDue(failure);
        }
        return failure.reach() == Reach.MESSAGE;
    }

    private void failAllDue(NotDelivered failure) {
        LOG.warn("Chưa gửi được thư nào: {}", failure.reason());
        messages.markDueFailed(failure.reason(), clock.instant());
    }
}
