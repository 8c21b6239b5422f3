package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.PoolCount;
import vn.kiemdiem.rating.policy.RatingPolicy;

/** What the form counts while a person chooses is what the server will count: FEEL in Chromium beside Java. */
@ProductTest
class PoolCountIT {

    private static final String TASK = "Quyết định xếp loại";
    private static final SubjectKind KIND = SubjectKind.UNIT_LEADERSHIP;
    private static final List<PoolCount> STATES = List.of(
            new PoolCount(0, 4, 0),
            new PoolCount(1, 4, 1),
            new PoolCount(2, 3, 0),
            new PoolCount(1, 5, 0),
            new PoolCount(2, 8, 3),
            new PoolCount(2, 10, 0),
            new PoolCount(4, 14, 1),
            new PoolCount(5, 0, 2),
            new PoolCount(0, 0, 3),
            new PoolCount(0, 16, 0));

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private final ObjectMapper json = new ObjectMapper();
    private @Nullable String instance;

    static List<Arguments> caps() {
        Map<String, String> small = Map.of("rating.smallGroup", "5 / 1", "rating.smallGroup.source", "dưới 05");
        return List.of(
                Arguments.of(cap("20%", "good", small)),
                Arguments.of(cap("20%", "good-and-above", small)),
                Arguments.of(cap("25%", "all", Map.of())));
    }

    @AfterEach
    void end() {
        engine.getRuntimeService().deleteProcessInstance(Objects.requireNonNull(instance), "test");
    }

    @ParameterizedTest
    @MethodSource("caps")
    void formAndServerCountTheSame(ExcellentCap cap) throws IOException {
        TasklistFixture fixture = new TasklistFixture(engine);
        fixture.clerk();
        instance = fixture.task(
                "rate-pool",
                TASK,
                Map.of("capText", "20%", "pools", variable(pools(cap)), "ratings", variable(rows())));

        try (Browser browser = Browser.on(port)) {
            browser.login("tasklist", TasklistFixture.CLERK, TasklistFixture.PASSWORD);
            browser.openFilter(TasklistFixture.FILTER);
            browser.openTask(TASK);
            Locator lines = browser.page().locator(".fjs-form table tbody tr");
            lines.last().getByText("Nhóm 9").waitFor();

            assertThat(lines.allInnerTexts().stream()
                            .map(line -> List.of(line.split("\t")))
                            .toList())
                    .isEqualTo(IntStream.range(0, STATES.size())
                            .mapToObj(number -> line(number, cap))
                            .toList());
        }
    }

    private static ExcellentCap cap(String percent, String base, Map<String, String> more) {
        Map<String, String> header = new HashMap<>(more);
        header.put("rating.excellentCap", percent);
        header.put("rating.excellentCap.base", base);
        header.put("rating.excellentCap.pool", "peer-group");
        header.put("rating.excellentCap.source", "không vượt quá");
        return RatingPolicy.of(header).excellentCap().orElseThrow();
    }

    /** As the server sees the pool. */
    private static List<String> line(int number, ExcellentCap cap) {
        PoolCount count = STATES.get(number);
        OptionalInt most = cap.allowance(KIND, count);
        String surplus = cap.check("x", KIND, count)
                .map(refusal -> refusal.sentence().replaceAll(".*Cần chuyển (\\d+) .*", "Thừa $1"))
                .orElseGet(() -> "Còn chọn được " + cap.left(KIND, count).orElseThrow());
        return List.of(
                "Nhóm " + number,
                String.valueOf(count.excellent()),
                String.valueOf(count.good()),
                String.valueOf(count.others()),
                String.valueOf(most.orElseThrow()),
                surplus);
    }

    /** As the application prefills the figures of the pools. */
    private static List<Map<String, @Nullable Object>> pools(ExcellentCap cap) {
        return IntStream.range(0, STATES.size())
                .mapToObj(number -> {
                    Map<String, @Nullable Object> pool = new HashMap<>();
                    pool.put("name", "Nhóm " + number);
                    pool.put(
                            "members",
                            levels(number).stream()
                                    .map(row -> row.get("subject"))
                                    .toList());
                    pool.put("base", cap.baseOf(KIND).name());
                    pool.put("percent", cap.percentageOf(KIND).orElseThrow().percent());
                    pool.put(
                            "fewerThan",
                            cap.smallGroup().map(rule -> rule.fewerThan()).orElse(null));
                    pool.put(
                            "smallMost",
                            cap.smallGroup().map(rule -> rule.most()).orElse(null));
                    pool.put("excellentElsewhere", 0);
                    pool.put("goodElsewhere", 0);
                    pool.put("othersElsewhere", 0);
                    return pool;
                })
                .toList();
    }

    private static List<Map<String, String>> rows() {
        return IntStream.range(0, STATES.size())
                .boxed()
                .flatMap(number -> levels(number).stream())
                .toList();
    }

    private static List<Map<String, String>> levels(int number) {
        PoolCount count = STATES.get(number);
        List<RatingLevel> levels = new ArrayList<>();
        IntStream.range(0, count.excellent()).forEach(any -> levels.add(RatingLevel.EXCELLENT));
        IntStream.range(0, count.good()).forEach(any -> levels.add(RatingLevel.GOOD));
        IntStream.range(0, count.others()).forEach(any -> levels.add(RatingLevel.COMPLETED));
        return IntStream.range(0, levels.size())
                .mapToObj(row -> Map.of(
                        "subject", "s-%d-%d".formatted(number, row),
                        "name", "Tập thể",
                        "level", levels.get(row).name()))
                .toList();
    }

    private Object variable(Object value) {
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
