package vn.kiemdiem.benchmark.scale;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.kiemdiem.RestCalls;

/** What is measured: the product as it is shipped, or the engine alone with the same settings. */
enum Contestant {
    BARE {
        @Override
        List<String> command(Database database) {
            return List.of(
                    "-cp",
                    System.getProperty("java.class.path"),
                    BareNode.class.getName(),
                    "--spring.datasource.url=" + database.url(),
                    "--camunda.bpm.admin-user.id=" + ADMIN,
                    "--camunda.bpm.admin-user.password=" + RestCalls.PASSWORD);
        }

        @Override
        void bringIn(Node node, Path plan) {
            Answer.of(node.calls()
                            .post(
                                    "/engine-rest/deployment/create",
                                    ADMIN,
                                    Multipart.TYPE,
                                    Multipart.of(Map.of(plan.getFileName().toString(), Multipart.text(plan)))))
                    .json();
        }

        @Override
        void startPlan(Node node) {
            Answer.of(node.calls()
                            .post(
                                    "/engine-rest/process-definition/key/" + ScalePlan.PLAN + "/start",
                                    ADMIN,
                                    """
                                    {"businessKey": "%1$s", "variables": {"plan": {"value": "%1$s"}, "unit": {"value": "%2$s"}}}
                                    """.formatted(ScalePlan.PLAN, ScalePlan.DISTRICT)))
                    .json();
        }

        @Override
        String worker(String branch) {
            return ADMIN;
        }

        @Override
        void check(Node node, Path plan) {
            bringIn(node, plan);
        }
    },

    PRODUCT {
        @Override
        List<String> command(Database database) {
            return List.of(
                    "-jar",
                    Path.of("target", "kiem-diem.jar").toString(),
                    "--spring.datasource.url=" + database.url(),
                    "--kiemdiem.admin.password=" + RestCalls.PASSWORD,
                    "--kiemdiem.notification.delivery-enabled=false");
        }

        @Override
        void bringIn(Node node, Path plan) {
            RestCalls calls = node.calls();
            Answer.of(calls.post(
                            "/api/organization/import",
                            ADMIN,
                            Multipart.TYPE,
                            Multipart.of("files", ScalePlan.organization())))
                    .json();
            Answer.of(calls.post(
                            "/api/plans",
                            ADMIN,
                            Multipart.TYPE,
                            Multipart.of(
                                    "file",
                                    Map.of(plan.getFileName().toString(), Multipart.text(plan)),
                                    List.of("BODY_NOT_FILLED", "DEADLINE_ON_FREE_DAY"))))
                    .json();
            IntStream.rangeClosed(1, ScalePlan.AT_WORK)
                    .boxed()
                    .flatMap(commune -> Stream.of(
                            ScalePlan.branch(commune, ScalePlan.WITH_MEMBERS),
                            ScalePlan.branch(commune, ScalePlan.WITHOUT_MEMBERS)))
                    .forEach(account -> Answer.of(calls.put(
                                    "/engine-rest/user/" + account + "/credentials",
                                    ADMIN,
                                    "{\"password\": \"%1$s\", \"authenticatedUserPassword\": \"%1$s\"}"
                                            .formatted(RestCalls.PASSWORD)))
                            .done());
        }

        @Override
        void startPlan(Node node) {
            Answer.of(node.calls().post("/api/plans/" + ScalePlan.PLAN + "/start", ADMIN, ""))
                    .done();
        }

        @Override
        String worker(String branch) {
            return branch;
        }

        @Override
        void check(Node node, Path plan) {
            Answer.of(node.calls()
                            .post(
                                    "/api/plans/check",
                                    ADMIN,
                                    Multipart.TYPE,
                                    Multipart.of(
                                            "file", Map.of(plan.getFileName().toString(), Multipart.text(plan)))))
                    .done();
        }
    };

    static final String ADMIN = "quan-tri";

    /** What follows {@code java} on the command line. */
    abstract List<String> command(Database database);

    /** Brings in who there is and the plan. */
    abstract void bringIn(Node node, Path plan);

    abstract void startPlan(Node node);

    /** The least that says whether the file could be brought in: a check, or where there is none a deployment. */
    abstract void check(Node node, Path plan);

    /** The account that does the tasks of the branch. */
    abstract String worker(String branch);
}
