package vn.kiemdiem.reliability;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long things took, by what they were, from many threads. */
final class Latencies {

    private final Map<String, ConcurrentLinkedQueue<Long>> millis = new ConcurrentHashMap<>();

    void add(String what, Duration time) {
        millis.computeIfAbsent(what, key -> new ConcurrentLinkedQueue<>()).add(time.toMillis());
    }

    int count(String what) {
        return millis.getOrDefault(what, new ConcurrentLinkedQueue<>()).size();
    }

    int count() {
        return millis.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
    }

    /** The time below which this share of them stayed, in milliseconds. */
    long millis(String what, double share) {
        long[] sorted = millis.getOrDefault(what, new ConcurrentLinkedQueue<>()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    /** One row for each: count, median, 95 and 99 of 100. */
    void report(Report report) {
        new TreeMap<>(millis)
                .forEach((what, all) -> report.row(
                        what + ": how many; median, 95 of 100, 99 of 100 below, ms",
                        "%d; %d, %d, %d"
                                .formatted(all.size(), millis(what, 0.5), millis(what, 0.95), millis(what, 0.99))));
    }
}
