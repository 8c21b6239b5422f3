package vn.kiemdiem.nodes;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits while others work. */
public final class Pause {

    private static final Duration LOOK = Duration.ofMillis(100);

    private Pause() {}

    public static void of(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it is so, and says how long that took; fails with the sentence when it takes longer than that. */
    public static Duration until(String sentence, Duration most, BooleanSupplier isSo) {
        long begun = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (since(begun).compareTo(most) > 0) {
                throw new AssertionError("not within " + most + ": " + sentence);
            }
            of(LOOK);
        }
        return since(begun);
    }

    public static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }
}
