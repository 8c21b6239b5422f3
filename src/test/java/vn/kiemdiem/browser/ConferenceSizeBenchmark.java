package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.district.TamDuongDistrict;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.process.PoolFixture;

/** A decision on the real district's collectives, and one on two hundred in a pool with a cap, stay usable on one page. */
@ProductTest
class ConferenceSizeBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(ConferenceSizeBenchmark.class);
    private static final String DRAWN =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
    private static final int REAL = 159;
    private static final int MANY = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String REASON = "Đơn vị dẫn đầu phong trào thi đua; đã khắc phục xong hạn chế năm trước.";

    @Autowired
    private PlanRun run;

    @Autowired
    private PoolFixture pool;

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Ratings ratings;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void conferenceOfTheRealDistrictStaysUsable() {
        String plan = "tam-duong-2024";
        organizationImport.importFiles(TamDuongDistrict.ofRealSize().organization());
        run.at("2024-12-02T08:00:00+07:00");
        propose(plan, "td-%");
        runtime.createProcessInstanceByKey(plan)
                .businessKey(plan)
                .setVariable("plan", plan)
                .setVariable("unit", "tam-duong-district")
                .startBeforeActivity("userTask_decideCollectives")
                .execute();

        String chosen = decide(plan, "td-thuong-vu-01", "Quyết định xếp loại tổ chức đảng, tập thể");

        assertDecided(plan, REAL, chosen);
    }

    @Test
    void cappedPoolOfTwoHundredStaysUsable() {
        pool.start(MANY);
        run.reset();
        openAnOfficeInEveryAgency();
        propose(PoolFixture.PLAN, "pool-leadership-%");
        runtime.startProcessInstanceByKey(PoolFixture.PLAN);

        String chosen = decide(PoolFixture.PLAN, "pool-1", "Quyết định xếp loại lần nữa");

        assertDecided(PoolFixture.PLAN, MANY, chosen);
    }

    /** Opens the sheet, raises the last one with a reason and completes; returns who was raised. */
    private String decide(String plan, String account, String task) {
        run.givePassword(account);
        try (Browser browser = Browser.on(port)) {
            browser.login("tasklist", account, RestCalls.PASSWORD);
            browser.openFilter(Desk.OURS);
            Duration opening = measured(() -> open(browser, task));
            int last = browser.rows("ratings_name") - 1;
            browser.claim();
            browser.screenshot("conference-size-1-" + plan);
            Duration choosing = measured(() -> choose(browser, last));
            browser.field("ratings_reason", last).click();
            Duration typing = measured(() -> type(browser));
            browser.screenshot("conference-size-2-" + plan);
            String chosen = browser.field("ratings_subject", last).inputValue();
            assertThat(browser.field("ratings_reason", last).inputValue()).isEqualTo(REASON);
            Duration completing = measured(() -> complete(browser));

            LOG.info(
                    "{}: {} rows opened in {} ms, a level chosen in {} ms, {} ms a key, completed in {} ms",
                    plan,
                    last + 1,
                    opening.toMillis(),
                    choosing.toMillis(),
                    typing.dividedBy(REASON.length()).toMillis(),
                    completing.toMillis());
            assertThat(opening).isLessThan(PATIENCE);
            assertThat(browser.scriptErrors()).isEmpty();
            return chosen;
        }
    }

    private static void open(Browser browser, String task) {
        browser.openTask(task);
        browser.field("ratings_name", 0).waitFor();
    }

    /** Until the page shows what was chosen, not only knows it. */
    private static void choose(Browser browser, int row) {
        browser.choose("ratings_level", row, "Xuất sắc");
        PlaywrightAssertions.assertThat(browser.field("ratings_level_" + row + "-display"))
                .containsText("Xuất sắc");
    }

    private static void type(Browser browser) {
        browser.type(REASON, 0);
        browser.page().evaluate(DRAWN);
    }

    private static void complete(Browser browser) {
        browser.complete();
        browser.awaitNoForm();
    }

    private static Duration measured(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void assertDecided(String plan, int rows, String chosen) {
        List<Rating> decided = ratings.latest(plan, RatingStage.DECISION).stream()
                .filter(rating -> !rating.recordedBy().equals("test"))
                .toList();
        assertThat(decided)
                .filteredOn(rating -> rating.level() == RatingLevel.EXCELLENT)
                .singleElement()
                .returns(chosen, Rating::subject)
                .returns(REASON, Rating::reason);
        assertThat(decided)
                .hasSize(rows)
                .filteredOn(rating -> rating.level() == RatingLevel.GOOD)
                .hasSize(rows - 1);
    }

    /** Leaderships are bounded by their organizations, which are excellent. */
    private void openAnOfficeInEveryAgency() {
        jdbc.sql("""
                        insert into subject (id, name, kind, unit_id, unit_head, exempt, suspended_from)
                        select replace(id, 'leadership', 'office'), 'Cơ quan', 'AGENCY', unit_id, false, false, 'NONE'
                        from subject where id like 'pool-leadership-%' on conflict do nothing
                        """).update();
        jdbc.sql("""
                        insert into rating (plan, subject, stage, level, recorded_by, recorded_at)
                        select ?, id, 'DECISION', 'EXCELLENT', 'test', '2021-12-01' from subject
                        where id like 'pool-office-%'
                        """).param(PoolFixture.PLAN).update();
    }

    /** Everybody was proposed as good. */
    private void propose(String plan, String subjects) {
        jdbc.sql("""
                        insert into rating (plan, subject, stage, level, recorded_by, recorded_at)
                        select ?, id, 'PROPOSAL', 'GOOD', 'test', '2021-12-01' from subject where id like ?
                        """).params(plan, subjects).update();
    }
}
