package vn.kiemdiem.notification;

import org.jspecify.annotations.Nullable;

/**
 * A mail to one recipient.
 *
 * @param key unique: of several messages with one key only the first is ever sent
 * @param processInstanceId the plan's instance that shows it when the mail cannot be delivered, if there is one
 */
public record OutgoingMessage(
        String key,
        Recipient recipient,
        Mail mail,
        @Nullable String processInstanceId) {}
