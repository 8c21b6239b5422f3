package vn.kiemdiem.benchmark.scale;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.kiemdiem.RestCalls;

/** What people do on a node, over HTTP. */
final class Work {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int STARTS = 150;

    private final Contestant contestant;
    private final Database database;
    private final RestCalls calls;

    Work(Contestant contestant, Database database, Node node) {
        this.contestant = contestant;
        this.database = database;
        this.calls = node.calls();
    }

    /** How many processes of branches start in a second. */
    double starts() {
        return People.perSecond(IntStream.rangeClosed(1, People.FOUR)
                .mapToObj(commune -> IntStream.range(0, STARTS)
                        .<Runnable>mapToObj(number ->
                                () -> start(ScalePlan.branch(commune, number % ScalePlan.BRANCHES + 1)))
                        .toList())
                .toList());
    }

    private void start(String branch) {
        Answer.of(calls.post(
                        "/engine-rest/process-definition/key/" + ScalePlan.BRANCH + "/start",
                        Contestant.ADMIN,
                        """
                        {"businessKey": "%1$s/%2$s", "variables": {"plan": {"value": "%1$s"}, "unit": {"value": "%2$s"}}}
                        """.formatted(ScalePlan.PLAN, branch)))
                .done();
    }

    /** How many plain tasks of branches without members are completed in a second. */
    double plainTasks(int run) {
        return complete(run, ScalePlan.ROSTERS + 1, ScalePlan.BRANCHES, ScalePlan.BRIEF, plain());
    }

    /** How many tasks with a roster of thirty are completed in a second; their plain task is completed first. */
    double rosterTasks(int run) {
        complete(run, 1, ScalePlan.ROSTERS, ScalePlan.BRIEF, plain());
        List<List<String>> open = tasks(run, 1, ScalePlan.ROSTERS, ScalePlan.ROSTER);
        String answer = "";
        List<List<Runnable>> piles = new ArrayList<>();
        for (int person = 0; person < People.FOUR; person++) {
            String account = contestant.worker(commune(run, person));
            List<Runnable> pile = new ArrayList<>();
            for (int task = 0; task < open.get(person).size(); task++) {
                String id = open.get(person).get(task);
                answer = contestant == Contestant.PRODUCT
                        ? filled(id, account)
                        : invented(commune(run, person), task + 1);
                String body = answer;
                pile.add(() -> submit(id, account, body));
            }
            piles.add(pile);
        }
        return People.perSecond(piles);
    }

    private double complete(int run, int first, int last, String element, String body) {
        List<List<String>> open = tasks(run, first, last, element);
        return People.perSecond(IntStream.range(0, People.FOUR)
                .mapToObj(person -> open.get(person).stream()
                        .<Runnable>map(task -> () -> submit(task, contestant.worker(commune(run, person)), body))
                        .toList())
                .toList());
    }

    private static int commune(int run, int person) {
        return run * People.FOUR + person + 1;
    }

    /** The open tasks of the communes of four people, by branch; waits until each branch has its own. */
    private List<List<String>> tasks(int run, int first, int last, String element) {
        return IntStream.range(0, People.FOUR)
                .mapToObj(person -> tasksOf(commune(run, person), first, last, element))
                .toList();
    }

    private List<String> tasksOf(int commune, int first, int last, String element) {
        List<String> found = new ArrayList<>();
        Waiting.until("tasks of commune " + commune, SOON, () -> {
            found.clear();
            found.addAll(database.sql()
                    .sql("""
                            select min(task.id_) from act_ru_task task
                            join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate'
                            join act_ru_execution process on process.id_ = task.proc_inst_id_
                            where task.task_def_key_ = ? and link.group_id_ between ? and ?
                                and process.super_exec_ is not null
                            group by link.group_id_ order by link.group_id_
                            """)
                    .params(element, ScalePlan.branch(commune, first), ScalePlan.branch(commune, last))
                    .query(String.class)
                    .list());
            return found.size() == last - first + 1;
        });
        return found;
    }

    private void submit(String task, String account, String body) {
        Answer.of(calls.post("/engine-rest/task/" + task + "/submit-form", account, body))
                .done();
    }

    private static String plain() {
        return """
                {"variables": {"heldOn": {"value": "%s"}, "attendees": {"value": 12, "type": "Integer"},
                    "content": {"value": "Quán triệt kế hoạch"}}}
                """.formatted(LocalDate.now());
    }

    /** The sheet as the product shows it, everybody good. */
    private String filled(String task, String account) {
        JsonNode shown = Answer.of(calls.get(
                        "/engine-rest/task/" + task + "/form-variables?variableNames=ratings&deserializeValues=false",
                        account))
                .json();
        return roster(rows(shown.at("/ratings/value").asText()));
    }

    private static String invented(int commune, int branch) {
        ArrayNode rows = JSON.createArrayNode();
        IntStream.rangeClosed(1, ScalePlan.MEMBERS)
                .mapToObj(member -> JSON.createObjectNode()
                        .put("id", ScalePlan.branch(commune, branch) + "-" + member)
                        .put("subject", "Đảng viên " + member)
                        .put("selfLevel", "chưa tự xếp loại"))
                .forEach(rows::add);
        return roster(rows);
    }

    private static String roster(ArrayNode rows) {
        rows.forEach(row -> ((ObjectNode) row).put("level", "GOOD").put("reason", "Theo kết quả cuộc họp"));
        ObjectNode answer = JSON.createObjectNode();
        ObjectNode variables = answer.putObject("variables");
        variables.putObject("heldOn").put("value", LocalDate.now().toString());
        variables.putObject("attendees").put("value", 12).put("type", "Integer");
        variables.putObject("minutes").put("value", "Hội nghị thống nhất");
        variables.putObject("ratings").put("value", rows.toString()).put("type", "Json");
        return answer.toString();
    }

    private static ArrayNode rows(String json) {
        try {
            return (ArrayNode) JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
