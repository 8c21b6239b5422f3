package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

/** A decision conference with about two hundred subjects on one page opens, follows the typist and loses nothing. */
@ProductTest
class ConferenceSizeIT {

    private static final Logger LOG = LoggerFactory.getLogger(ConferenceSizeIT.class);
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

        assertDecided(plan, chosen);
    }

    @Test
    void cappedPoolIsCountedAsOneChooses() {
        pool.start(MANY);
        run.reset();
        openAnOfficeInEveryAgency();
        propose(PoolFixture.PLAN, "pool-leadership-%");
        runtime.startProcessInstanceByKey(PoolFixture.PLAN);

        String chosen = decide(PoolFixture.PLAN, "pool-1", "Quyết định xếp loại lần nữa");

        assertDecided(PoolFixture.PLAN, chosen);
    }

    /** Opens the sheet, raises the last one with a reason and completes; returns who was raised. */
    private String decide(String plan, String account, String task) {
        run.givePassword(account);
        try (Browser browser = Browser.on(port)) {
            browser.login("tasklist", account, RestCalls.PASSWORD);
            browser.openFilter(Desk.OURS);
            long begun = System.nanoTime();
            browser.openTask(task);
            browser.field("ratings_name", 0).waitFor();
            Duration opening = since(begun);
            int rows = browser.rows("ratings_name");
            browser.claim();
            browser.screenshot("size-1-" + plan);

            int last = rows - 1;
            String subject = browser.field("ratings_subject", last).inputValue();
            begun = System.nanoTime();
            browser.choose("ratings_level", last, "Xuất sắc");
            Duration choosing = since(begun);
            browser.field("ratings_reason", last).click();
            begun = System.nanoTime();
            browser.type(REASON, 0);
            Duration typing = since(begun);
            browser.screenshot("size-2-" + plan);
            assertThat(browser.field("ratings_reason", last).inputValue()).isEqualTo(REASON);

            begun = System.nanoTime();
            browser.complete();
            browser.awaitNoForm();
            Duration completing = since(begun);
            LOG.info(
                    "{}: {} rows, opened in {} ms, a level chosen in {} ms, {} ms a key, completed in {} ms",
                    plan,
                    rows,
                    opening.toMillis(),
                    choosing.toMillis(),
                    typing.dividedBy(REASON.length()).toMillis(),
                    completing.toMillis());
            assertThat(rows).isGreaterThanOrEqualTo(150);
            assertThat(opening).isLessThan(PATIENCE);
            assertThat(browser.scriptErrors()).isEmpty();
            return subject;
        }
    }

    private void assertDecided(String plan, String chosen) {
        List<Rating> decided = ratings.latest(plan, RatingStage.DECISION).stream()
                .filter(rating -> !rating.recordedBy().equals("test"))
                .toList();
        Map<RatingLevel, Long> counts =
                decided.stream().collect(Collectors.groupingBy(Rating::level, Collectors.counting()));
        assertThat(decided)
                .filteredOn(rating -> rating.level() == RatingLevel.EXCELLENT)
                .singleElement()
                .returns(chosen, Rating::subject)
                .returns(REASON, Rating::reason);
        assertThat(counts.get(RatingLevel.GOOD)).isGreaterThanOrEqualTo(149);
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

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
