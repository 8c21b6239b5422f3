package vn.kiemdiem.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.Pause;
import vn.kiemdiem.reliability.Http.Answer;

/** People come in through nginx; the node of half of them is killed and comes back, or there is no node at all. */
class ProxyReliability {

    private static final int PEOPLE = 20;
    private static final int ROUNDS = 10;
    private static final int LOGIN_ASKED = 401;
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final Duration BACK = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Test
    void whoWasOnADeadNodeLogsInAgainAndNobodyElseNotices() {
        Works works = new Works(PEOPLE, 9, 1);
        try (Cluster cluster = Cluster.named("proxy")) {
            Node first = cluster.node("node1");
            Node second = cluster.node("node2");
            try (Proxy proxy = Proxy.before(cluster.folder().resolve("nginx"), List.of(first, second))) {
                first.start();
                second.start();
                cluster.begin(works, first);
                Truth truth = cluster.truth();
                Pause.until("every agency has its work", PATIENCE, () -> truth.waitingTimers() == works.timers());
                HttpClient client = clientOf(proxy);
                List<Person> people = IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(number -> new Person(new Session(client, proxy.address()), number))
                        .toList();
                people.forEach(Person::logIn);
                work(people);
                Map<String, Long> nodes = byNode(people);
                Map<Integer, Long> onBoth = statuses(people);

                first.kill();
                List<Person> orphans =
                        people.stream().filter(person -> person.isOn(first)).toList();
                people.forEach(person -> person.look(1));
                Map<Integer, Long> atTheKill = statuses(people);
                orphans.forEach(Person::logIn);
                work(people);
                Map<String, Long> nodesLeft = byNode(people);
                Map<Integer, Long> onOne = statuses(people);

                first.start();
                Person latecomer = new Person(new Session(client, proxy.address()), 1);
                Duration back = Pause.until("people are led to the node again", BACK, () -> {
                    latecomer.logIn();
                    return latecomer.isOn(first);
                });
                people.forEach(person -> person.look(1));
                Map<Integer, Long> again = statuses(people);
                cluster.settle(PATIENCE);

                Map<String, String> confirmed = people.stream()
                        .flatMap(person -> person.confirmed.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
                new Report("proxy", PEOPLE + " people behind nginx, one of two nodes killed")
                        .row("people by node; after the kill", nodes + "; " + nodesLeft)
                        .row("answers by status: both nodes", onBoth)
                        .row("… each person's first after the kill", atTheKill)
                        .row("… on one node", onOne)
                        .row("… with the other one back", again)
                        .row("slowest answer of all", slowest(people) + " ms")
                        .row("new people are led to the node after", back)
                        .row(
                                "completions confirmed; of these lost",
                                confirmed.size() + "; " + truth.lost(confirmed).size())
                        .write();

                assertThat(nodes).containsOnlyKeys("node1", "node2");
                assertThat(onBoth).containsOnlyKeys(200, 204);
                assertThat(atTheKill)
                        .as("whom the other node does not know is asked to log in")
                        .containsOnlyKeys(200, LOGIN_ASKED)
                        .containsEntry(LOGIN_ASKED, (long) orphans.size());
                assertThat(nodesLeft).containsOnlyKeys("node2");
                assertThat(onOne).containsOnlyKeys(200, 204);
                assertThat(again).containsOnlyKeys(200);
                assertThat(confirmed).hasSize(2 * PEOPLE);
                assertThat(truth.lost(confirmed)).isEmpty();
                assertThat(truth.incidents()).isZero();
            }
        }
    }

    @Test
    void strangersGetHttpsNoHealthAndWithoutNodesAPageThatSaysSo() throws Exception {
        try (Cluster cluster = Cluster.named("proxy-strangers")) {
            Node first = cluster.node("node1");
            Node second = cluster.node("node2");
            try (Proxy proxy = Proxy.before(cluster.folder().resolve("nginx"), List.of(first, second))) {
                first.start();
                HttpClient client = clientOf(proxy);

                HttpResponse<String> page = Session.page(client, proxy.address() + TASKLIST);
                HttpResponse<String> health = Session.page(client, proxy.address() + "/actuator/health");
                Answer plain = new Http(proxy.plainPort()).get(TASKLIST, null);
                first.stop();
                HttpResponse<String> nobody = Session.page(client, proxy.address() + TASKLIST);

                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(page.headers().firstValue("Strict-Transport-Security"))
                        .isPresent();
                assertThat(page.headers().allValues("Set-Cookie"))
                        .isNotEmpty()
                        .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
                assertThat(health.statusCode()).isEqualTo(404);
                assertThat(plain.status()).isEqualTo(301);
                assertThat(nobody.statusCode()).isEqualTo(502);
                assertThat(nobody.body()).contains("Hệ thống đang tạm ngừng");
            }
        }
    }

    private static HttpClient clientOf(Proxy proxy) {
        return HttpClient.newBuilder().sslContext(proxy.trust()).build();
    }

    private static void work(List<Person> people) {
        people.forEach(person -> person.look(ROUNDS));
        people.forEach(Person::complete);
    }

    private static long slowest(List<Person> people) {
        return people.stream()
                .flatMap(person -> person.answers.stream())
                .mapToLong(answer -> answer.took().toMillis())
                .max()
                .orElseThrow();
    }

    private static Map<String, Long> byNode(List<Person> people) {
        return people.stream().collect(Collectors.groupingBy(Person::node, TreeMap::new, Collectors.counting()));
    }

    /** Of all answers since this was asked last. */
    private static Map<Integer, Long> statuses(List<Person> people) {
        return people.stream()
                .flatMap(person -> person.takeNew().stream())
                .collect(Collectors.groupingBy(Answer::status, TreeMap::new, Collectors.counting()));
    }

    /** Somebody of an agency, and all answers that they got. */
    private static final class Person {

        private final Session session;
        private final String account;
        private final Map<String, String> confirmed = new TreeMap<>();
        private final List<Answer> answers = new ArrayList<>();
        private int counted;

        Person(Session session, int number) {
            this.session = session;
            this.account = Works.account(number);
        }

        void logIn() {
            answers.add(session.logIn(account, RestCalls.PASSWORD).orFail());
        }

        void look(int times) {
            for (int time = 0; time < times; time++) {
                answers.add(session.get("/task?candidateUser=" + account));
            }
        }

        void complete() {
            String task = People.tasks(session.get(
                            "/task?candidateUser=" + account + "&taskDefinitionKeyLike=" + Works.STEP + "%25"))
                    .get(0);
            String mark = UUID.randomUUID().toString();
            Answer done = session.post("/task/" + task + "/submit-form", People.typed(mark));
            answers.add(done);
            if (done.isGood()) {
                confirmed.put(mark, task);
            }
        }

        /** The node at the end of the session's cookie. */
        String node() {
            String cookie = session.cookie("JSESSIONID");
            return cookie.substring(cookie.lastIndexOf('.') + 1);
        }

        boolean isOn(Node node) {
            return node().equals(node.name());
        }

        List<Answer> takeNew() {
            List<Answer> taken = List.copyOf(answers.subList(counted, answers.size()));
            counted = answers.size();
            return taken;
        }
    }
}
