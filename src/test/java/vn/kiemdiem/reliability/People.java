package vn.kiemdiem.reliability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;

/** People at work on whatever node answers: each takes an open task of some agency, fills in its form, and goes on. */
final class People implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK_AROUND = Duration.ofMillis(200);

    private final List<Node> nodes;
    private final Works works;
    private final Ledger ledger;
    private final Duration thinking;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger idle = new AtomicInteger();
    private volatile boolean atWork = true;

    private People(List<Node> nodes, Works works, Ledger ledger, Duration thinking) {
        this.nodes = nodes;
        this.works = works;
        this.ledger = ledger;
        this.thinking = thinking;
    }

    /** As many people begin to work; each thinks for that time, more or less, before the next task. */
    static People atWork(int count, List<Node> nodes, Works works, Ledger ledger, Duration thinking) {
        People people = new People(nodes, works, ledger, thinking);
        for (int number = 0; number < count; number++) {
            Thread thread = new Thread(people::work, "person-" + number);
            thread.setDaemon(true);
            people.threads.add(thread);
            thread.start();
        }
        return people;
    }

    /** How often somebody found nothing to do. */
    int foundNothing() {
        return idle.get();
    }

    /** What somebody types into the form of a document, with a mark by which it is found again. */
    static String typed(String mark) {
        return """
                {"variables":{"number":{"value":"15-HD/BTC","type":"String"},\
                "drawnUpOn":{"value":"%s","type":"String"},"summary":{"value":"%s","type":"String"}}}""".formatted(LocalDate.now(), mark);
    }

    /** The ids of open tasks of the account, documents only. */
    static List<String> tasks(Answer answer) {
        try {
            List<String> ids = new ArrayList<>();
            for (JsonNode task : JSON.readTree(answer.body())) {
                ids.add(task.get("id").asText());
            }
            return ids;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(answer.body(), e);
        }
    }

    static String listOf(String account) {
        return "/engine-rest/task?candidateUser=" + account + "&taskDefinitionKeyLike=" + Works.STEP + "%25";
    }

    private void work() {
        int node = ThreadLocalRandom.current().nextInt(nodes.size());
        while (atWork) {
            node = doNext(node);
            Pause.of(thinking.multipliedBy(ThreadLocalRandom.current().nextInt(50, 150))
                    .dividedBy(100));
        }
    }

    /** The node to go to next: another one when this one did not answer. */
    private int doNext(int node) {
        int number = ThreadLocalRandom.current().nextInt(1, works.agencies() + 1);
        String account = Works.account(number);
        Answer list = nodes.get(node).http().get(listOf(account), account);
        ledger.look(list);
        if (!list.isGood()) {
            Pause.of(LOOK_AROUND);
            return (node + 1) % nodes.size();
        }
        List<String> open = tasks(list);
        if (open.isEmpty()) {
            idle.incrementAndGet();
            return node;
        }
        String mark = UUID.randomUUID().toString();
        Answer done =
                nodes.get(node).http().post("/engine-rest/task/" + open.get(0) + "/submit-form", account, typed(mark));
        ledger.enter(mark, open.get(0), done);
        return done.status() == 0 ? (node + 1) % nodes.size() : node;
    }

    /** Everybody finishes what is begun and goes home. */
    @Override
    public void close() {
        atWork = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
