package vn.kiemdiem.rating.policy;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with the numbers of one policy, collected before it is refused. */
final class Faults {

    private final List<String> sentences = new ArrayList<>();

    Faults when(boolean wrong, String sentence) {
        if (wrong) {
            sentences.add(sentence);
        }
        return this;
    }

    void raise() {
        if (!sentences.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", sentences));
        }
    }
}
