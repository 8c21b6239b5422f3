package vn.kiemdiem.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.engine.WebAppLogin;
import vn.kiemdiem.isolation.Doors.Change;
import vn.kiemdiem.isolation.Doors.Listing;
import vn.kiemdiem.isolation.Neighbour.Pair;
import vn.kiemdiem.isolation.Neighbour.Part;
import vn.kiemdiem.isolation.Neighbour.Person;
import vn.kiemdiem.rating.web.ReadReport;

/** All plans run in one installation, and no person of one learns anything of another by any door. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationTest {

    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);

    /** How some doors say 404. */
    private static final List<String> NOT_THERE =
            List.of("No task found for task id", "No process definition or execution matches", "incident is null");

    private static final int MENTIONED = 5;

    @Autowired
    private AllPlans plans;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, WebAppLogin> logins = new ConcurrentHashMap<>();
    private RestCalls rest;

    @BeforeAll
    void allPlansRun(@LocalServerPort int port) {
        rest = new RestCalls(port);
        plans.start();
        // Side by side: passwords are checked slowly on purpose.
        plans.people().parallelStream()
                .forEach(person -> logins.put(person.account(), WebAppLogin.of(port, person.account())));
        logins.put(AllPlans.ADMINISTRATOR, WebAppLogin.of(port, AllPlans.ADMINISTRATOR));
    }

    @AfterAll
    void reset() {
        plans.reset();
    }

    @Test
    void everyPlanHasPeopleOfItsOwn() {
        assertThat(plans.neighbours())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(plan -> assertThat(plan.people()).containsKeys(Part.STAFF, Part.SUPERVISOR, Part.READER));
        assertThat(plans.people()).extracting(Person::part).contains(Part.MEMBER);
    }

    @Test
    void listsShowTheOwnPlanAndNoOther() {
        List<String> faults = new ArrayList<>();
        for (Person person : plans.people()) {
            for (Listing list : Doors.lists()) {
                HttpResponse<String> answer = get(person, list.path());
                faults.addAll(leaks(person, list.path(), answer));
                boolean found = plans.belongings()
                        .plansIn(answer.body())
                        .contains(person.plan().id());
                if (!found && list.finding().contains(person.part())) {
                    faults.add(person + " misses what is the own plan's: " + list.path() + " " + answer);
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsAnotherPlansIsRefused() {
        List<String> faults = new ArrayList<>();
        for (Pair pair : plans.pairs()) {
            for (int door = 0; door < Doors.things().size(); door++) {
                String path = pair.other().path(Doors.things().get(door));
                HttpResponse<String> answer = get(pair.at(door), path);
                if (!isRefused(answer)) {
                    faults.add(fault(pair.at(door), path, answer));
                }
            }
            for (int door = 0; door < Doors.questions().size(); door++) {
                String path = pair.other().path(Doors.questions().get(door));
                faults.addAll(leaks(pair.at(door), path, get(pair.at(door), path)));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void nothingOfAnotherPlanIsChanged() {
        Map<String, String> before = rows();
        List<String> faults = new ArrayList<>();
        for (Pair pair : plans.pairs()) {
            for (int door = 0; door < Doors.changes().size(); door++) {
                Change change = Doors.changes().get(door).of(pair.other(), pair.at(door));
                HttpResponse<String> answer =
                        logins.get(pair.at(door).account()).send(change.method(), change.path(), change.body());
                if (!isRefused(answer)) {
                    faults.add(fault(pair.at(door), change.method() + " " + change.path(), answer));
                }
            }
        }

        assertThat(faults).isEmpty();
        Map<String, String> after = rows();
        after.entrySet().removeAll(before.entrySet());
        assertThat(after).isEmpty();
    }

    @Test
    void administratorFindsEveryPlanByEachOfTheseDoors() {
        WebAppLogin administrator = logins.get(AllPlans.ADMINISTRATOR);
        List<String> faults = new ArrayList<>();
        for (Listing list : Doors.lists()) {
            HttpResponse<String> answer = administrator.get(list.path());
            if (answer.statusCode() != 200
                    || plans.belongings().plansIn(answer.body()).size()
                            < plans.neighbours().size()) {
                faults.add(list.path() + ": " + answer.statusCode() + " "
                        + plans.belongings().plansIn(answer.body()));
            }
        }
        for (Neighbour plan : plans.neighbours()) {
            for (String thing : Doors.things()) {
                HttpResponse<String> answer = administrator.get(plan.path(thing));
                if (answer.statusCode() / 100 != 2) {
                    faults.add(plan.path(thing) + ": " + answer.statusCode() + " " + start(answer.body()));
                }
            }
            for (String question : Doors.questions()) {
                HttpResponse<String> answer = administrator.get(plan.path(question));
                if (answer.statusCode() != 200 || answer.body().length() < 3) {
                    faults.add(plan.path(question) + ": " + answer.statusCode() + " " + start(answer.body()));
                }
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void staffDoTheirOwnPlansWork() {
        for (Neighbour plan : plans.neighbours()) {
            WebAppLogin staff = logins.get(plan.people().get(Part.STAFF));
            String task = plan.path(Doors.ENGINE + "/task/{task}");

            assertThat(staff.get(task).statusCode()).isEqualTo(200);
            assertThat(staff.get(task + "/form-variables").body()).contains(plan.id());
            assertThat(staff.get(task + "/deployed-form").statusCode()).isEqualTo(200);
            assertThat(staff.send(
                                    "POST",
                                    task + "/claim",
                                    "{\"userId\":\"" + plan.people().get(Part.STAFF) + "\"}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(staff.send("PUT", plan.path("/api/tasks/{task}/draft"), "{}")
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void theEnginesOwnRestKeepsThemApartAsWell() {
        List<String> faults = new ArrayList<>();
        for (Person person : plans.people()) {
            if (person.part() == Part.STAFF || person.part() == Part.SUPERVISOR) {
                HttpResponse<String> own = rest.get("/engine-rest/task", person.account());
                faults.addAll(leaks(person, "/engine-rest/task", own));
                assertThat(plans.belongings().plansIn(own.body()))
                        .containsExactly(person.plan().id());
                Neighbour other = plans.neighbours().stream()
                        .filter(plan -> plan != person.plan())
                        .findFirst()
                        .orElseThrow();
                assertThat(rest.get(other.path("/engine-rest/task/{task}"), person.account())
                                .statusCode())
                        .isEqualTo(404);
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void reportTellsOfItsOwnPlanOnly() {
        for (Person person : plans.people()) {
            if (person.part() == Part.SUPERVISOR || person.part() == Part.READER) {
                String path = person.plan().path("/api/plans/{plan}/report.xlsx");
                List<String> texts =
                        texts(logins.get(person.account()).download(path).body());

                assertThat(texts).contains(plans.of(person.plan()).anySubject().name());
                assertThat(texts)
                        .noneMatch(text ->
                                plans.belongings().isAnothersName(person.plan().id(), text)
                                        || !plans.belongings()
                                                .ofOthers(person.plan().id(), text)
                                                .isEmpty());
            }
        }
    }

    @Test
    void variablesOfAPlanHoldNothingOfAnother() {
        for (Neighbour plan : plans.neighbours()) {
            assertThat(plans.of(plan).rows().variables())
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(plans.belongings().ofOthers(plan.id(), value))
                            .isEmpty());
        }
    }

    @Test
    void mailsTellOfTheRecipientsPlanOnly() {
        List<Map<String, Object>> mails =
                jdbc.sql("select * from message").query().listOfRows();
        assertThat(mails).extracting(IsolationTest::kind).contains("digest", "escalation");
        assertThat(plans.neighbours()).anyMatch(plan -> plans.of(plan).rows().anyTaskIsOverdue(AllPlans.LAST));
        for (Neighbour plan : plans.neighbours()) {
            List<Map<String, Object>> own = mails.stream()
                    .filter(mail -> plans.of(plan).mails().contains(mail.get("recipient_address")))
                    .toList();

            if (plans.of(plan).rows().anyTaskIsOverdue(AllPlans.LAST)) {
                assertThat(own).as(plan.id()).extracting(IsolationTest::kind).contains("digest");
            }
            assertThat(own)
                    .allSatisfy(mail -> assertThat(plans.belongings()
                                    .ofOthers(plan.id(), mail.get("body_text") + " " + mail.get("body_html")))
                            .isEmpty());
        }
    }

    private static String kind(Map<String, Object> mail) {
        return ((String) mail.get("key")).split("/")[0];
    }

    private HttpResponse<String> get(Person person, String path) {
        return logins.get(person.account()).get(path);
    }

    private List<String> leaks(Person person, String path, HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            return isRefused(answer) ? List.of() : List.of(fault(person, path, answer));
        }
        return plans.belongings().ofOthers(person.plan().id(), answer.body()).stream()
                .limit(MENTIONED)
                .map(found -> person + " sees by " + path + ": " + found)
                .toList();
    }

    /** A path that does not exist would be refused as well, but proves nothing. */
    private static boolean isRefused(HttpResponse<String> answer) {
        return (REFUSED.contains(answer.statusCode()) || NOT_THERE.stream().anyMatch(answer.body()::contains))
                && !answer.body().contains("HTTP 404 Not Found");
    }

    private static String fault(Person person, String path, HttpResponse<String> answer) {
        return person + " gets " + path + ": " + answer.statusCode() + " " + start(answer.body());
    }

    private static String start(String body) {
        return body.substring(0, Math.min(200, body.length()));
    }

    private static List<String> texts(byte[] workbook) {
        ReadReport report = ReadReport.of(workbook);
        return report.names().stream()
                .flatMap(sheet -> report.rows(sheet).stream())
                .flatMap(List::stream)
                .toList();
    }

    /** What stands in each table of the database, as one number. */
    private Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select coalesce(sum(hashtextextended(row::text, 0)), 0)::text from " + table + " row")
                                .query(String.class)
                                .single()));
        return rows;
    }
}
