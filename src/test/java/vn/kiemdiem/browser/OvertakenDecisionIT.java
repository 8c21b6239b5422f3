package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.rating.process.PoolFixture.excellent;

import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.process.PoolFixture;

/** A member of a committee is about to decide, and another one is faster. */
@ProductTest
class OvertakenDecisionIT {

    private static final int AGENCIES = 6;
    private static final String TASK = "Quyết định xếp loại lần nữa";
    private static final String LEVEL = "ratings_level";

    @Autowired
    private PlanRun run;

    @Autowired
    private PoolFixture pool;

    @LocalServerPort
    private int port;

    @BeforeEach
    void start() {
        pool.start(AGENCIES);
        run.givePassword("pool-2");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName(
            "Người chọn sau được báo ai đã quyết định, mở lại thì thấy mức đã quyết định bên cạnh điều mình đã chọn")
    void whoWasOvertakenSeesTheNewListAndTheOwnChoice() {
        try (Browser browser = Browser.on(port)) {
            browser.login("tasklist", "pool-2", RestCalls.PASSWORD);
            open(browser);
            browser.claim();
            IntStream.range(0, AGENCIES).forEach(row -> {
                browser.choose("ratings_organizationLevel", row, "Xuất sắc");
                browser.choose(LEVEL, row, row == 3 ? "Xuất sắc" : "Tốt");
            });

            Task first = pool.first();
            run.complete(first, "pool-1", pool.sheet(first, excellent(1)));
            browser.complete();
            browser.awaitNotice("Tập thể 04 đã được Ủy viên 1 xếp mức «Hoàn thành tốt nhiệm vụ»");
            browser.screenshot("overtaken-1-told");
            assertThat(browser.chosen(LEVEL, 3)).isEqualTo("Xuất sắc");

            browser.page().reload();
            open(browser);
            browser.screenshotWhole("overtaken-2-reopened");

            assertThat(name(browser, 0)).as("what the other one decided").endsWith("Đã quyết định: Xuất sắc");
            assertThat(name(browser, 3)).endsWith("Đã quyết định: Tốt");
            assertThat(browser.chosen(LEVEL, 0)).as("what one chose oneself").isEqualTo("Tốt");
            assertThat(browser.chosen(LEVEL, 3)).isEqualTo("Xuất sắc");
            assertThat(browser.chosen("ratings_organizationLevel", 3)).isEqualTo("Xuất sắc");
            assertThat(browser.scriptErrors()).isEmpty();
        }
    }

    private static String name(Browser browser, int row) {
        return browser.field("ratings_name", row).inputValue();
    }

    private static void open(Browser browser) {
        browser.openFilter("Việc của đơn vị tôi");
        browser.openTask(TASK);
    }
}
