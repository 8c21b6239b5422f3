package vn.kiemdiem.notification;

import java.time.Instant;

/** A message of the outbox that is being sent. */
record QueuedMessage(long id, String messageId, Recipient recipient, Mail mail, Instant postedAt) {}
