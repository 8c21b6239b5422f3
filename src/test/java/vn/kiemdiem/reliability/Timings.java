package vn.kiemdiem.reliability;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.kiemdiem.nodes.Latencies;

/** How long things took, by what they were, from many threads. */
final class Timings {

    private final Map<String, Latencies> all = new ConcurrentHashMap<>();

    void add(String what, Duration time) {
        all.computeIfAbsent(what, key -> new Latencies()).add(time);
    }

    int count() {
        return all.values().stream().mapToInt(Latencies::count).sum();
    }

    /** One row for each: count, median, 95 and 99 of 100. */
    void report(Report report) {
        new TreeMap<>(all)
                .forEach((what, times) -> report.row(
                        what + ": how many; median, 95 of 100, 99 of 100 below, ms",
                        "%d; %.0f, %.0f, %.0f"
                                .formatted(times.count(), times.millis(0.5), times.millis(0.95), times.millis(0.99))));
    }
}
