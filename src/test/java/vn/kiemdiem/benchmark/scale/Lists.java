package vn.kiemdiem.benchmark.scale;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.kiemdiem.RestCalls;

/** What Tasklist asks for when it opens a filter, and the daily digest. */
final class Lists {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int TIMES = 10;
    private static final String BRANCH = ScalePlan.branch(1, ScalePlan.WITH_MEMBERS);

    private final Contestant contestant;
    private final Database database;
    private final RestCalls calls;
    private final String units;
    private final String due;

    Lists(Contestant contestant, Database database, Node node) {
        this.contestant = contestant;
        this.database = database;
        this.calls = node.calls();
        if (contestant == Contestant.PRODUCT) {
            units = named("Việc của đơn vị tôi");
            due = named("Đến hạn trong 3 ngày");
        } else {
            units = made("units", "\"candidateGroups\": [\"%s\"], \"includeAssignedTasks\": true".formatted(BRANCH));
            due = made(
                    "due",
                    "\"dueAfterExpression\": \"${now()}\", \"dueBeforeExpression\": \"${dateTime().plusDays(3)}\"");
        }
    }

    static double millis(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / NANOS_PER_MILLI;
    }

    double unitFilter() {
        return open(units, contestant.worker(BRANCH));
    }

    double dueFilter() {
        return open(due, Contestant.ADMIN);
    }

    /** One digest; those of earlier runs are taken away first. */
    double digest() {
        database.update("delete from message");
        execute();
        return millis(this::execute);
    }

    private void execute() {
        String job = database.sql().sql("""
                        select job.id_ from act_ru_job job join act_re_procdef definition
                            on definition.id_ = job.process_def_id_
                        where definition.key_ = 'daily-digest' order by job.type_ <> 'message' limit 1
                        """).query(String.class).single();
        Answer.of(calls.post("/engine-rest/job/" + job + "/execute", Contestant.ADMIN, "{}"))
                .done();
    }

    /** As Tasklist does: how many there are, and the first page. */
    private double open(String filter, String account) {
        return millis(() -> {
                    for (int i = 0; i < TIMES; i++) {
                        Answer.of(calls.get("/engine-rest/filter/" + filter + "/count", account))
                                .done();
                        Answer.of(calls.get(
                                        "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15", account))
                                .done();
                    }
                })
                / TIMES;
    }

    private String named(String name) {
        JsonNode found = Answer.of(calls.get(
                        "/engine-rest/filter?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                        Contestant.ADMIN))
                .json();
        return found.get(0).get("id").asText();
    }

    private String made(String name, String criteria) {
        return Answer.of(calls.post("/engine-rest/filter/create", Contestant.ADMIN, """
                        {"resourceType": "Task", "name": "%s", "properties": {},
                            "query": {%s, "sorting": [{"sortBy": "dueDate", "sortOrder": "asc"}]}}
                        """.formatted(name, criteria)))
                .json()
                .get("id")
                .asText();
    }
}
