package vn.kiemdiem.nodes;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long single things took, from several threads. */
public final class Latencies {

    private static final double NANOS_PER_MILLI = 1e6;

    private final ConcurrentLinkedQueue<Duration> times = new ConcurrentLinkedQueue<>();

    public void add(Duration time) {
        times.add(time);
    }

    public int count() {
        return times.size();
    }

    /** The time that this share of all stayed below, in milliseconds; 0 where there are none. */
    public double millis(double share) {
        Duration[] sorted = times.stream().sorted().toArray(Duration[]::new);
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1].toNanos() / NANOS_PER_MILLI;
    }
}
