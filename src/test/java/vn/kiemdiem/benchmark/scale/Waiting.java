package vn.kiemdiem.benchmark.scale;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what others do. */
final class Waiting {

    private static final long STEP = 50;

    private Waiting() {}

    static void shortly() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static void until(String what, Duration most, BooleanSupplier reached) {
        long end = System.nanoTime() + most.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(what + " took more than " + most);
            }
            shortly();
        }
    }
}
