package vn.kiemdiem.benchmark.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.nodes.Pause;

/** What people do on a node, over HTTP. */
final class Work {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final int STARTS = 150;
    private static final int TASKS = 60;
    private static final int OTHERS = 3;

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
                                () -> start(ScalePlan.branch(commune, OTHERS + number % (ScalePlan.BRANCHES - OTHERS))))
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
        List<String> branches = branches(run, ScalePlan.WITHOUT_MEMBERS);
        prepare(branches);
        return complete(branches, ScalePlan.BRIEF, task -> plain());
    }

    /** How many tasks with a roster of thirty are completed in a second. */
    double rosterTasks(int run) {
        List<String> branches = branches(run, ScalePlan.WITH_MEMBERS);
        prepare(branches);
        complete(branches, ScalePlan.BRIEF, task -> plain());
        return complete(
                branches,
                ScalePlan.ROSTER,
                task -> contestant == Contestant.PRODUCT ? filled(task) : invented(task.branch()));
    }

    private static List<String> branches(int run, int branch) {
        return IntStream.rangeClosed(1, People.FOUR)
                .mapToObj(person -> ScalePlan.branch(run * People.FOUR + person, branch))
                .toList();
    }

    private void prepare(List<String> branches) {
        branches.forEach(branch -> IntStream.range(0, TASKS).forEach(number -> start(branch)));
    }

    private double complete(List<String> branches, String element, Function<Open, String> answer) {
        return People.perSecond(branches.stream()
                .map(branch -> open(branch, element).stream()
                        .<Runnable>map(task -> {
                            String body = answer.apply(task);
                            return () -> submit(task.id(), contestant.worker(branch), body);
                        })
                        .toList())
                .toList());
    }

    /** The open tasks of the branch at the element; waits until there are as many as have been prepared. */
    private List<Open> open(String branch, String element) {
        List<Open> found = new ArrayList<>();
        Pause.until("tasks of " + branch, SOON, () -> {
            found.clear();
            found.addAll(database.sql()
                    .sql("""
                            select task.id_ as id, link.group_id_ as branch from act_ru_task task
                            join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate'
                            where task.task_def_key_ = ? and link.group_id_ = ? order by task.create_time_ desc
                            """)
                    .params(element, branch)
                    .query(Open.class)
                    .list());
            return found.size() >= TASKS;
        });
        return found.subList(0, TASKS);
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

    private record Open(String id, String branch) {}

    /** The sheet as the product shows it, everybody good. */
    private String filled(Open task) {
        JsonNode shown = Answer.of(calls.get(
                        "/engine-rest/task/" + task.id()
                                + "/form-variables?variableNames=ratings&deserializeValues=false",
                        task.branch()))
                .json();
        return roster(rows(shown.at("/ratings/value").asText()));
    }

    private static String invented(String branch) {
        ArrayNode rows = JSON.createArrayNode();
        IntStream.rangeClosed(1, ScalePlan.MEMBERS)
                .mapToObj(member -> JSON.createObjectNode()
                        .put("id", branch + "-" + member)
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
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }
}
