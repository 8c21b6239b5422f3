package vn.kiemdiem.notification;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How long a message waits after an attempt that failed. */
final class RetryPauses {

    /** Before a refused message is tried again: an address that does not exist today rarely exists in a minute. */
    static final Duration AFTER_REFUSAL = Duration.ofDays(1);

    /** As often is a message refused before it is given up. */
    static final int MOST_REFUSALS = 3;

    /** As many attempts have failed before supervisors are told; of a refusal they are told at once. */
    static final int FAILURES_BEFORE_REPORT = 3;

    private static final int[] MINUTES = {1, 2, 5, 10, 15};

    private RetryPauses() {}

    /** Minutes after the first, second… failed attempt as an array in SQL; the last one holds for all further. */
    static String minutesAsSqlArray() {
        return IntStream.of(MINUTES).mapToObj(Integer::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static int steps() {
        return MINUTES.length;
    }
}
