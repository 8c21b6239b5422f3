package vn.kiemdiem.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.kiemdiem.RestCalls;

class PackagedDemoIT {

    private static final String PASSWORD = "KiemDiem@2023";
    private static final String RUNNING = "Kiểm Điểm đang chạy";
    private static final OffsetDateTime ISSUE = OffsetDateTime.parse("2023-11-03T08:00:00+07:00");
    private static final DateTimeFormatter ENGINE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Once the district has prepared: bodies review themselves, members file dossiers, grassroots units plan. */
    private static final Map<String, Integer> DISTRICT_TASKS = Map.of(
            "ld-thuong-vu-1", 10,
            "ld-thuong-vu-2", 10,
            "ld-ban-to-chuc", 3,
            "ld-van-phong", 2,
            "ld-phong-ban", 12,
            "ld-doan-the-huyen", 5,
            "ld-xa-01", 1,
            "ld-chinh-quyen-xa-01", 8,
            "ld-chi-bo-co-so-04", 1);

    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    @Test
    void everybodyHasWorkAndTheClockTicksOnOverARestart(@TempDir Path folder) {
        String[] demo = {"--spring.profiles.active=demo", "--kiemdiem.data-dir=" + folder};
        OffsetDateTime before;
        long noted;
        try (PackagedApplication first = PackagedApplication.launch(Map.of(), demo)) {
            first.awaitOutput(RUNNING);
            System.out.printf(
                    "packaged jar: «%s» after %.1f s%n",
                    RUNNING, first.elapsed().toMillis() / 1000.0);
            RestCalls calls = first.calls(PASSWORD);
            assertThat(openTasks(calls)).containsExactlyInAnyOrderEntriesOf(expectedTasks());
            assertThat(supervisedPlans(calls, "dang-uy-xa")).isOne();
            assertThat(supervisedPlans(calls, "quan-tri")).isOne();
            before = productTime(calls);
            noted = System.nanoTime();
            assertThat(before).isBetween(ISSUE, ISSUE.plus(first.elapsed()));
        }

        try (PackagedApplication second = PackagedApplication.launch(Map.of(), demo)) {
            second.awaitOutput(RUNNING);
            RestCalls calls = second.calls(PASSWORD);
            Duration elapsed = Duration.ofNanos(System.nanoTime() - noted);
            assertThat(Duration.between(before, productTime(calls))).isCloseTo(elapsed, TOLERANCE);
            assertThat(openTasks(calls)).as("nothing was loaded twice").isEqualTo(expectedTasks());
            assertThat(PackagedApplication.json(calls.get("/actuator/health", "quan-tri"))
                            .at("/components/jobExecutor/status")
                            .asText())
                    .isEqualTo("UP");
            assertThat(calls.get("/actuator/prometheus", "quan-tri").body()).contains("kiemdiem_tasks_open{");
        }
    }

    @Test
    void inAWholeDistrictEveryBodyFindsItsWork(@TempDir Path folder) {
        try (PackagedApplication district = PackagedApplication.launch(
                Map.of(), "--spring.profiles.active=demo,lam-dong", "--kiemdiem.data-dir=" + folder)) {
            district.awaitOutput(RUNNING);
            System.out.printf(
                    "packaged jar: a whole district after %.1f s%n",
                    district.elapsed().toMillis() / 1000.0);
            RestCalls calls = district.calls(PASSWORD);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> DISTRICT_TASKS.forEach((account, tasks) ->
                            assertThat(openTasks(calls, account)).as(account).isEqualTo(tasks)));
            assertThat(count(calls, "/engine-rest/incident/count", "ld-quan-tri"))
                    .isZero();
            assertThat(PackagedApplication.json(calls.get("/api/plans/lam-dong-2021/criteria", "ld-quan-tri")))
                    .hasSize(75);
        }
    }

    /** Everybody's review; besides, the committee collects bases, which school and residence provide. */
    private static Map<String, Integer> expectedTasks() {
        Map<String, Integer> tasks = new TreeMap<>();
        IntStream.rangeClosed(3, 12).forEach(member -> tasks.put("dang-vien-%02d".formatted(member), 1));
        tasks.put("bi-thu", 2);
        tasks.put("cap-uy", 2);
        tasks.put("doan-the", 1);
        tasks.put("noi-cu-tru", 1);
        return tasks;
    }

    /** What is the account's own, and what its units offer and nobody has taken. */
    private static Map<String, Integer> openTasks(RestCalls calls) {
        Map<String, Integer> open = new TreeMap<>();
        for (String account : expectedTasks().keySet()) {
            open.put(account, openTasks(calls, account));
        }
        return open;
    }

    private static int openTasks(RestCalls calls, String account) {
        return count(calls, "/engine-rest/task/count?assignee=" + account, account)
                + count(calls, "/engine-rest/task/count?candidateUser=" + account, account);
    }

    private static int supervisedPlans(RestCalls calls, String account) {
        return count(
                calls, "/engine-rest/process-instance/count?processDefinitionKey=tra-son-school-branch-2023", account);
    }

    private static int count(RestCalls calls, String path, String account) {
        return PackagedApplication.json(calls.get(path, account)).get("count").asInt();
    }

    /** What the engine stamps on a comment that is written now. */
    private static OffsetDateTime productTime(RestCalls calls) {
        String task = PackagedApplication.json(calls.get("/engine-rest/task?maxResults=1", "bi-thu"))
                .get(0)
                .get("id")
                .asText();
        JsonNode comment = PackagedApplication.json(calls.post(
                "/engine-rest/task/" + task + "/comment/create", "bi-thu", "{\"message\":\"Mấy giờ rồi?\"}"));
        return OffsetDateTime.parse(comment.get("time").asText(), ENGINE_TIME);
    }
}
