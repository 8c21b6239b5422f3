package vn.kiemdiem.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

/** A secretary fills in the roster of a big branch, by keyboard alone and quickly: nothing that is typed gets lost. */
@ProductTest
class RosterTypingIT {

    private static final int ROWS = 200;
    private static final int MILLIS_PER_KEY = 30;
    private static final String MINUTES =
            "Hội nghị nhất trí 100% với kết quả; Đảng viên 07 ghi biên bản, đọc lại rõ ràng, ký đủ.";
    private static final List<String> LEVELS = List.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED");

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private final ObjectMapper json = new ObjectMapper();
    private TasklistFixture fixture;
    private String instance;

    @BeforeEach
    void aTaskWithABigRoster() throws IOException {
        fixture = new TasklistFixture(engine);
        fixture.clerk();
        instance = fixture.task(
                "rate-roster",
                "Họp kiểm điểm, xếp loại",
                Map.of("ratings", SpinValues.jsonValue(roster()).create()));
    }

    @Test
    void whatIsTypedQuicklyIntoTwoHundredRowsArrivesCharacterForCharacter() throws IOException {
        try (Browser browser = Browser.on(port)) {
            browser.login("tasklist", TasklistFixture.CLERK, TasklistFixture.PASSWORD);
            browser.openFilter(TasklistFixture.FILTER);
            browser.openTask("Họp kiểm điểm, xếp loại");
            browser.screenshot("rate-roster");

            fillIn(browser);
            browser.screenshot("rate-roster-filled-in");
            browser.complete();
            browser.awaitNoForm();

            assertThat(browser.scriptErrors()).isEmpty();
        }
        assertThat(submitted("heldOn")).isEqualTo("2023-11-16");
        assertThat(submitted("attendees")).isEqualTo("187");
        assertThat(submitted("minutes")).isEqualTo(MINUTES);
        JsonNode ratings = json.readTree(submitted("ratings"));
        assertThat(column(ratings, "subject")).isEqualTo(rows(RosterTypingIT::subject));
        assertThat(column(ratings, "name")).isEqualTo(rows(RosterTypingIT::name));
        assertThat(column(ratings, "level")).isEqualTo(rows(RosterTypingIT::level));
        assertThat(column(ratings, "reason")).isEqualTo(rows(RosterTypingIT::reason));
    }

    /** Tab leads from field to field: what is read-only is no stop. */
    private static void fillIn(Browser browser) {
        browser.field("heldOn-date").click();
        browser.type("16/11/2023", MILLIS_PER_KEY);
        browser.press("Tab");
        browser.field("attendees").focus();
        browser.type("187", MILLIS_PER_KEY);
        for (int row = 0; row < ROWS; row++) {
            browser.press("Tab");
            for (int step = 0; step < LEVELS.indexOf(level(row)); step++) {
                browser.press("ArrowDown");
            }
            browser.press("Enter");
            browser.press("Tab");
            typeLikeTelex(browser, reason(row));
        }
        browser.press("Tab");
        typeLikeTelex(browser, MINUTES);
    }

    /** A Vietnamese keyboard writes the bare letter, takes it back and writes the one with its marks. */
    private static void typeLikeTelex(Browser browser, String text) {
        text.codePoints().forEach(letter -> {
            String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .substring(0, 1)
                    .replace('đ', 'd')
                    .replace('Đ', 'D');
            if (bare.codePointAt(0) != letter) {
                browser.type(bare, MILLIS_PER_KEY);
                browser.press("Backspace");
            }
            browser.type(Character.toString(letter), MILLIS_PER_KEY);
        });
    }

    private String roster() {
        return IntStream.range(0, ROWS)
                .mapToObj(row -> json.createObjectNode()
                        .put("subject", subject(row))
                        .put("name", name(row))
                        .put("kind", "Đảng viên")
                        .put("selfLevel", "Hoàn thành tốt nhiệm vụ")
                        .putNull("level")
                        .put("reason", "")
                        .toString())
                .collect(joining(",", "[", "]"));
    }

    private static String subject(int row) {
        return "subject-" + row;
    }

    private static String name(int row) {
        return "Đồng chí thứ " + row;
    }

    private static String level(int row) {
        return LEVELS.get(row * 7 % LEVELS.size());
    }

    private static String reason(int row) {
        return row % 10 == 3 ? "Đồng ý nhé, mức " + row + " vì đã khắc phục xong khuyết điểm" : "";
    }

    private static List<String> rows(Function<Integer, String> value) {
        return IntStream.range(0, ROWS).boxed().map(value).toList();
    }

    private static List<String> column(JsonNode rows, String key) {
        return Stream.iterate(0, row -> row < rows.size(), row -> row + 1)
                .map(row -> rows.path(row).path(key).asText())
                .toList();
    }

    private String submitted(String variable) {
        return fixture.submitted(instance, variable);
    }
}
