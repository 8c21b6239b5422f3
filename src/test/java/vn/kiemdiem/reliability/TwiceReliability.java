package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;

/** The same task is completed twice: one after the other, by a double click, and by two people on two nodes. */
class TwiceReliability {

    private static final int TASKS = Integer.getInteger("reliability.tasks", 100);
    private static final int CONFLICT = 409;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Test
    void oneIsTakenTheOtherIsToldAndNothingIsThereTwice() throws Exception {
        Works works = new Works(TASKS, 4, 1);
        try (Cluster cluster = Cluster.named("twice");
                Pair pair = new Pair()) {
            Node first = cluster.node("node1");
            Node second = cluster.node("node2");
            List.of(first, second).forEach(Node::start);
            cluster.begin(works, first);
            Map<String, String> confirmed = new HashMap<>();

            List<Answer> later = new ArrayList<>();
            for (int number = 1; number <= TASKS; number++) {
                String task = open(first, number);
                confirmed.put(complete(first, Works.account(number), task), task);
                later.add(attempt(first, Works.account(number), task, mark()));
            }
            Outcome clicks = atOnce(pair, first, first, false, confirmed);
            Outcome people = atOnce(pair, first, second, true, confirmed);
            cluster.settle(PATIENCE);

            List<String> marks = cluster.truth().marks();
            new Report("twice", TASKS + " tasks, each completed twice")
                    .row("the second, one after the other: answers", statuses(later))
                    .row("double click: answers", clicks.statuses())
                    .row("two people on two nodes at once: answers", people.statuses())
                    .row("what the second is told", sentences(people.refused()))
                    .row("documents recorded, of " + 3 * TASKS, marks.size())
                    .row(
                            "incidents, jobs given up",
                            cluster.truth().incidents() + ", " + cluster.truth().jobsGivenUp())
                    .write();

            assertThat(later).extracting(Answer::status).containsOnly(CONFLICT);
            assertThat(clicks.taken()).isEqualTo(TASKS);
            assertThat(people.taken()).isEqualTo(TASKS);
            assertThat(clicks.refused()).extracting(Answer::status).containsOnly(CONFLICT);
            assertThat(people.refused()).extracting(Answer::status).containsOnly(CONFLICT);
            assertThat(sentences(people.refused())).contains("danh sách việc");
            assertThat(marks).doesNotHaveDuplicates().hasSize(3 * TASKS);
            assertThat(new HashSet<>(marks)).isEqualTo(confirmed.keySet());
            assertThat(cluster.truth().lost(confirmed)).isEmpty();
            assertThat(cluster.truth().incidents()).isZero();
        }
    }

    private static Outcome atOnce(Pair pair, Node one, Node other, boolean twoPeople, Map<String, String> confirmed)
            throws Exception {
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (int number = 1; number <= TASKS; number++) {
            String task = open(one, number);
            String second = twoPeople ? Works.deputy(number) : Works.account(number);
            String mark = mark();
            String otherMark = mark();
            String first = Works.account(number);
            List<Answer> answers =
                    pair.atOnce(() -> attempt(one, first, task, mark), () -> attempt(other, second, task, otherMark));
            outcome.enter(answers.get(0), mark, task, confirmed);
            outcome.enter(answers.get(1), otherMark, task, confirmed);
        }
        return outcome;
    }

    /** The agency's next document, which the engine makes a moment after the one before. */
    private static String open(Node node, int number) {
        String account = Works.account(number);
        List<String> found = new ArrayList<>();
        Pause.until(account + " has a task", PATIENCE, () -> {
            found.addAll(People.tasks(
                    node.http().get(People.listOf(account), account).orFail()));
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private static String complete(Node node, String account, String task) {
        String mark = mark();
        attempt(node, account, task, mark).orFail();
        return mark;
    }

    private static Answer attempt(Node node, String account, String task, String mark) {
        return node.http().post("/engine-rest/task/" + task + "/submit-form", account, People.typed(mark));
    }

    private static String mark() {
        return UUID.randomUUID().toString();
    }

    private static Map<Integer, Integer> statuses(Collection<Answer> answers) {
        Map<Integer, Integer> statuses = new TreeMap<>();
        answers.forEach(answer -> statuses.merge(answer.status(), 1, Integer::sum));
        return statuses;
    }

    private static String sentences(List<Answer> answers) {
        return String.join(
                "; ", new HashSet<>(answers.stream().map(Answer::body).toList()));
    }

    private record Outcome(List<Answer> all, List<Answer> refused) {

        void enter(Answer answer, String mark, String task, Map<String, String> confirmed) {
            all.add(answer);
            if (answer.isGood()) {
                confirmed.put(mark, task);
            } else {
                refused.add(answer);
            }
        }

        int taken() {
            return all.size() - refused.size();
        }

        Map<Integer, Integer> statuses() {
            return TwiceReliability.statuses(all);
        }
    }

    /** Two who do something at the same moment. */
    private static final class Pair implements AutoCloseable {

        private final ExecutorService two = Executors.newFixedThreadPool(2);
        private final CyclicBarrier start = new CyclicBarrier(2);

        List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
                throws InterruptedException, ExecutionException {
            Future<Answer> first = two.submit(() -> begun(one));
            Future<Answer> second = two.submit(() -> begun(other));
            return List.of(first.get(), second.get());
        }

        private Answer begun(Callable<Answer> work) throws Exception {
            start.await();
            return work.call();
        }

        @Override
        public void close() {
            two.shutdownNow();
        }
    }
}
