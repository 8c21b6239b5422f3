package vn.kiemdiem.deadline;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Thời hạn bị từ chối: every deadline of a plan that cannot be used, each with its reason, all at once. */
public final class DeadlinesRefused extends RuntimeException {

    private final SortedMap<String, String> reasons;

    DeadlinesRefused(Map<String, String> reasons, boolean withExamples) {
        super(new TreeMap<>(reasons)
                        .entrySet().stream()
                                .map(refused -> refused.getKey() + ": " + refused.getValue())
                                .collect(Collectors.joining("\n"))
                + (withExamples ? WordingNotUnderstood.withExamples(DeadlineWording.examples()) : ""));
        this.reasons = new TreeMap<>(reasons);
    }

    /** The Vietnamese reason by code of the deadline, in the order of the codes. */
    public SortedMap<String, String> reasons() {
        return reasons;
    }
}
