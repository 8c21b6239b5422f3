package vn.kiemdiem.plan.check.process;

import java.util.Collection;
import java.util.TreeSet;

/** How a finding lists what there is. */
final class ListText {

    private ListText() {}

    /** The words in their order, with commas. */
    static String of(Collection<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }
}
