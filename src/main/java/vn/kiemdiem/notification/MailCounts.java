package vn.kiemdiem.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the outbox stands.
 *
 * @param waiting mails still to be sent, those that have failed included
 * @param failed mails of which supervisors are told that they do not get through, or never will
 * @param oldestFailure when the first of these was posted
 */
public record MailCounts(long waiting, long failed, @Nullable Instant oldestFailure) {}
