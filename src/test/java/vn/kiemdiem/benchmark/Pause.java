package vn.kiemdiem.benchmark;

/** Waits while others work. */
final class Pause {

    static final long SHORT = 10;

    private Pause() {}

    static void ofMillis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
