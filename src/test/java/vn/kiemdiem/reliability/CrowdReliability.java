package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;

/**
 * 200 people at once in Tasklist on one node, each with an account and a session of their own: log in, look at the list,
 * open a task's form, fill it in, complete, think, and again.
 */
class CrowdReliability {

    private static final int PEOPLE = Integer.getInteger("reliability.people", 200);
    private static final int MINUTES = Integer.getInteger("reliability.minutes", 10);
    private static final Duration THINKING = Duration.ofSeconds(3);
    private static final int DOCUMENTS_A_MINUTE = 9;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final int GIVING = 4;

    private final Timings timings = new Timings();
    private final Map<String, String> confirmed = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();

    @Test
    void everybodyIsServed() throws Exception {
        Works works = new Works(PEOPLE, 2 + DOCUMENTS_A_MINUTE * MINUTES, 1);
        try (Cluster cluster = Cluster.named("crowd")) {
            Node node = cluster.node("node1");
            node.start();
            cluster.begin(works, node);
            Pause.until("everybody has work", PATIENCE, () -> cluster.truth().waitingTimers() == works.timers());
            givePasswords(node);
            long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();

            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            each(PEOPLE, number -> work(new Session(client, "http://localhost:" + node.port()), number, end));
            Duration settled = cluster.settle(PATIENCE);

            Report report = new Report(
                            "crowd", PEOPLE + " people in Tasklist at once, " + MINUTES + " minutes, one node")
                    .row("requests; errors", timings.count() + "; " + errors.size())
                    .row("requests a second", timings.count() / (60L * MINUTES))
                    .row(
                            "completions; of these lost",
                            confirmed.size() + "; "
                                    + cluster.truth().lost(confirmed).size());
            timings.report(report);
            report.row("jobs done after the last one went home", settled).write();

            assertThat(errors).isEmpty();
            assertThat(confirmed).hasSizeGreaterThan(PEOPLE);
            assertThat(cluster.truth().lost(confirmed)).isEmpty();
            assertThat(cluster.truth().marks()).hasSize(confirmed.size()).doesNotHaveDuplicates();
            assertThat(cluster.truth().incidents()).isZero();
            assertThat(cluster.truth().jobsGivenUp()).isZero();
        }
    }

    private void work(Session session, int number, long end) {
        // People do not come all in one second.
        think(THINKING.multipliedBy(4));
        String account = Works.account(number);
        if (!timed("log in", session.logIn(account, RestCalls.PASSWORD)).isGood()) {
            return;
        }
        while (System.nanoTime() < end) {
            Answer list = timed(
                    "list of tasks",
                    session.get("/task?candidateUser=" + account + "&taskDefinitionKeyLike=" + Works.STEP
                            + "%25&sortBy=dueDate&sortOrder=asc&maxResults=15"));
            think(THINKING);
            if (list.isGood()) {
                People.tasks(list).stream().limit(1).forEach(task -> complete(session, task));
            }
        }
    }

    private void complete(Session session, String task) {
        timed("form", session.get("/task/" + task + "/deployed-form"));
        timed("what stands in the form", session.get("/task/" + task + "/form-variables"));
        think(THINKING);
        String mark = UUID.randomUUID().toString();
        if (timed("completion", session.post("/task/" + task + "/submit-form", People.typed(mark)))
                .isGood()) {
            confirmed.put(mark, task);
        }
    }

    private Answer timed(String what, Answer answer) {
        timings.add(what, answer.took());
        if (!answer.isGood()) {
            errors.add(what + " " + answer.status() + " " + answer.body());
        }
        return answer;
    }

    private static void think(Duration about) {
        Pause.of(
                about.multipliedBy(ThreadLocalRandom.current().nextInt(20, 180)).dividedBy(100));
    }

    /** Each account a password of its own in the product's slow hash, as an administrator gives it. */
    private static void givePasswords(Node node) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(GIVING);
        try {
            for (Future<?> one : IntStream.rangeClosed(1, PEOPLE)
                    .<Future<?>>mapToObj(number -> hands.submit(() -> node.http()
                            .put(
                                    "/engine-rest/user/" + Works.account(number) + "/credentials",
                                    Works.ADMINISTRATOR,
                                    "{\"password\":\"%1$s\",\"authenticatedUserPassword\":\"%1$s\"}"
                                            .formatted(RestCalls.PASSWORD))
                            .orFail()))
                    .toList()) {
                one.get();
            }
        } finally {
            hands.shutdownNow();
        }
    }

    private static void each(int count, java.util.function.IntConsumer person)
            throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(count);
        try {
            List<Future<?>> all = new ArrayList<>();
            IntStream.rangeClosed(1, count).forEach(number -> all.add(people.submit(() -> person.accept(number))));
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdownNow();
        }
    }
}
