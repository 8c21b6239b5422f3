package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.WholePlay;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/**
 * The standing committee of plan 33-KH/HU decides the leaderships of the Front and the mass organizations: one excellent
 * too many at first.
 */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionIT {

    private static final String PLAN = "lam-dong-2021";
    private static final String DECISION = "Quyết định xếp loại tập thể lãnh đạo";
    private static final String POOL = "Tập thể lãnh đạo Mặt trận, đoàn thể huyện";
    private static final List<String> CHOSEN =
            List.of("Tập thể Ban Thường vụ Đoàn Thanh niên huyện", "Tập thể Ban Thường vụ Hội Nông dân huyện");

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private Ratings ratings;

    @LocalServerPort
    private int port;

    @BeforeAll
    void playUntilTheDecision() {
        run.start(PLAN);
        run.runWhatFollows();
        play.scoring(row -> row.put("bonus", 1));
        play.until("userTask_decideCollectives");
        run.givePassword("ld-thuong-vu-1");
    }

    @AfterAll
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName("S001-R06, R07: chọn thừa một thì được báo ngay khi chọn và khi nộp; sửa lại thì quyết định được")
    void oneTooManyIsSaidCorrectedAndDecided() throws IOException {
        try (Browser browser = Browser.on(port)) {
            browser.login("tasklist", "ld-thuong-vu-1", RestCalls.PASSWORD);
            browser.openFilter("Việc của đơn vị tôi");
            browser.openTask(DECISION);
            browser.claim();
            browser.screenshotWhole("decision-1-opened");
            assertThat(counted(browser)).contains("Còn chọn được").doesNotContain("Thừa");

            IntStream.range(0, browser.rows("ratings_name")).forEach(row -> fillIn(browser, row));
            awaitCount(browser, "Thừa 1");
            browser.screenshotWhole("decision-2-one-too-many");

            browser.complete();
            browser.awaitNotice("đã chọn 2 xuất sắc, tối đa 1");
            assertThat(browser.page().locator(".page-notifications .alert").innerText())
                    .contains("Nhóm " + POOL, "Cần chuyển 1 tập thể về mức tốt.")
                    .doesNotContain("ENGINE");
            browser.screenshot("decision-3-refused");
            assertThat(decided()).isEmpty();

            int second = row(browser, CHOSEN.get(1));
            assertThat(browser.chosen("ratings_level", second)).isEqualTo("Xuất sắc");
            browser.choose("ratings_level", second, "Tốt");
            awaitCount(browser, "Còn chọn được");
            browser.screenshotWhole("decision-4-corrected");
            browser.complete();
            browser.awaitNoForm();

            assertThat(browser.scriptErrors()).isEmpty();
        }
        assertThat(decided()).containsExactly("ld-doan-the-huyen-02");
        assertThat(report().pool(POOL)).containsExactly("6", "5", "1", "1");
    }

    private ResultSheets report() throws IOException {
        byte[] report = new RestCalls(port)
                .download("/api/plans/" + PLAN + "/report.xlsx", "ld-thuong-vu-1")
                .body();
        Files.write(Path.of("target", "screenshots", "decision-5-report.xlsx"), report);
        return ResultSheets.of(report);
    }

    private static void fillIn(Browser browser, int row) {
        String name = browser.field("ratings_name", row).inputValue();
        boolean chosen = CHOSEN.contains(name);
        if (browser.chosen("ratings_organizationLevel", row).isBlank()
                || browser.chosen("ratings_organizationLevel", row).equals("Chọn")) {
            browser.choose("ratings_organizationLevel", row, "Xuất sắc");
        }
        if (chosen) {
            browser.choose("ratings_level", row, "Xuất sắc");
            browser.field("ratings_reason", row).fill("Dẫn đầu phong trào");
        }
    }

    private static int row(Browser browser, String name) {
        return IntStream.range(0, browser.rows("ratings_name"))
                .filter(row -> browser.field("ratings_name", row).inputValue().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String counted(Browser browser) {
        return pool(browser).innerText();
    }

    private static void awaitCount(Browser browser, String words) {
        pool(browser).getByText(words).waitFor();
    }

    private static Locator pool(Browser browser) {
        return browser.page().locator(".fjs-form table tr").filter(new Locator.FilterOptions().setHasText(POOL));
    }

    /** The leaderships of the pool that are decided to be excellent. */
    private List<String> decided() {
        return ratings.inEffect(PLAN, RatingStage.DECISION).values().stream()
                .filter(rating -> rating.level() == RatingLevel.EXCELLENT)
                .map(Rating::subject)
                .filter(subject -> subject.startsWith("ld-doan-the-huyen") || subject.equals("ld-mttq-huyen"))
                .sorted()
                .toList();
    }
}
