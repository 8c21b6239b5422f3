package vn.kiemdiem.reliability;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.kiemdiem.reliability.Http.Answer;

/** What people were told about their completions. Each attempt has a mark of its own, which goes into the form. */
final class Ledger {

    private final Map<String, String> confirmed = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> sentences = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> millis = new ConcurrentLinkedQueue<>();

    /** Enters the answer to the attempt at the task. */
    void enter(String mark, String task, Answer answer) {
        look(answer);
        if (answer.isGood()) {
            confirmed.put(mark, task);
            millis.add(answer.took().toMillis());
        } else if (answer.status() == 0 || answer.status() >= 500) {
            unanswered.add(mark);
        }
    }

    /** Enters an answer that only counts. */
    void look(Answer answer) {
        statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger()).incrementAndGet();
        if (answer.status() >= 400 && sentences.size() < 10_000) {
            sentences.add(answer.status() + " " + answer.body());
        }
    }

    /** The task of each mark whose attempt was confirmed. */
    Map<String, String> confirmed() {
        return Map.copyOf(confirmed);
    }

    /** Marks of attempts of which nobody can know by the answer whether they are done. */
    Set<String> unanswered() {
        return Set.copyOf(unanswered);
    }

    /** How often each status was answered; 0 is no answer. */
    Map<Integer, Integer> statuses() {
        return statuses.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().get()));
    }

    /** Each different refusal, once. */
    List<String> sentences() {
        return sentences.stream().distinct().limit(20).toList();
    }

    /** The time below which this share of the confirmed completions stayed, in milliseconds. */
    long millis(double share) {
        long[] sorted = millis.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
