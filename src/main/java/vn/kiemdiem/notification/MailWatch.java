package vn.kiemdiem.notification;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What whoever watches the product may know of its mail; addresses and contents are not part of it. */
@Component
public class MailWatch {

    private final Messages messages;
    private final MailServer server;
    private final Clock clock;

    MailWatch(Messages messages, MailServer server, Clock clock) {
        this.messages = messages;
        this.server = server;
        this.clock = clock;
    }

    /** Counts what was not sent; of failures those that were posted within the duration until now. */
    public MailCounts counts(Duration recently) {
        return messages.counts(clock.instant().minus(recently));
    }

    /** Why the mail server takes nothing; empty where it answers. Takes seconds at most. */
    public Optional<String> serverFault() {
        try {
            server.greet();
            return Optional.empty();
        } catch (NotDelivered failure) {
            return Optional.of(failure.reason());
        }
    }
}
