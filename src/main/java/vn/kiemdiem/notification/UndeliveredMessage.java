package vn.kiemdiem.notification;

import org.jspecify.annotations.Nullable;

/** A message that supervisors have to be told of, because it does not get through. */
record UndeliveredMessage(
        long id,
        String key,
        String recipientAddress,
        String subject,
        String lastError,
        @Nullable String processInstanceId) {

    String sentence() {
        return "Chưa gửi được thư «%s» đến %s: %s".formatted(subject, recipientAddress, lastError);
    }
}
