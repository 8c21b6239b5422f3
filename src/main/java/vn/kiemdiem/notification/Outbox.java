package vn.kiemdiem.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes mails in the caller's transaction: rolled back with it, delivered after it. */
@Component
public class Outbox {

    private final Messages messages;
    private final MessageIds messageIds;
    private final Clock clock;

    Outbox(Messages messages, NotificationProperties properties, Clock clock) {
        this.messages = messages;
        this.messageIds = new MessageIds(properties);
        this.clock = clock;
    }

    /** Posts all of them; of several with one key the first is kept, also where it was posted before. */
    public void postAll(List<OutgoingMessage> all) {
        messages.addAll(all, message -> messageIds.of(message.key()), clock.instant());
    }

    /** Returns false, and keeps what was posted first, when there is a message with this key. */
    public boolean post(OutgoingMessage message) {
        return messages.add(message, messageIds.of(message.key()), clock.instant());
    }
}
