package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.TamDuong2024Pool;
import vn.kiemdiem.plan.process.WholePlay;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/** What is new in plan 310-KH/HU, as its clerks do it: a branch, a commune's conference, the province's notice. */
@ProductTest
class CommuneConferenceIT {

    private static final String PLAN = "tam-duong-2024";
    private static final String COMMUNE = "tam-duong-commune-01";
    private static final String BRANCH = COMMUNE + "-branch-01";
    private static final String COMMITTEE = "td-commune-01-branch-01-committee";
    private static final String FRONT = "td-commune-01-front";
    private static final String WARNING = "Khác mức cán bộ, công chức";
    private static final String REMEDIAL_PLAN = "Xây dựng kế hoạch khắc phục";
    private static final String REASON = "Theo kết quả biểu quyết của hội nghị";
    private static final int DECIDED = 55;
    private static final int MILLIS_PER_KEY = 10;

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Ratings ratings;

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void importTheDistrict() {
        run.importDemo(PLAN);
        run.at("2024-11-11T08:00:00+07:00");
        run.givePasswords();
        browser = Browser.on(port);
    }

    @AfterEach
    void reset() {
        browser.close();
        run.reset();
    }

    @Test
    @DisplayName("S000-R15: chi ủy tự xếp loại, mức của đảng viên được tổng hợp, hội nghị chi bộ đề xuất")
    void branchWithACommitteeIsReviewed() {
        TamDuong2024Pool.at(runtime, "branch", BRANCH, "gateway_hasBranchCommittee", Map.of());
        run.runWhatFollows();
        play.complete("userTask_recordStaffOfWithCommittee");
        login("td-xa-01");

        take("Chi ủy kiểm điểm, tự xếp loại");
        hold("09/11/2024");
        choose(row -> Proposal.GOOD);
        complete("branch-1-committee");
        take("Tổng hợp mức của đảng viên, tự xếp loại chi bộ");
        choose(row -> row == 1 ? "Xuất sắc" : "Tốt");
        PlaywrightAssertions.assertThat(warnings()).hasCount(1);
        complete("branch-2-tally");
        play.complete("userTask_assessFourGoodOfWithCommittee");
        take("Hội nghị đề xuất xếp loại chi bộ, đảng viên");
        hold("10/11/2024");
        choose(row -> Proposal.GOOD);
        browser.complete();
        browser.awaitNotice("Đảng viên 0098");
        browser.screenshotWhole("branch-3-refused");
        browser.field("ratings_reason", row("Đảng viên 0098")).click();
        browser.type(REASON, MILLIS_PER_KEY);
        complete("branch-4-meeting");

        assertThat(levels(RatingStage.SELF)).containsEntry(COMMITTEE, RatingLevel.GOOD);
        assertThat(levels(RatingStage.PROPOSAL)).hasSize(12);
    }

    @Test
    @DisplayName(
            "S000-D11a, R19: hội nghị Ban Chấp hành xã lần thứ nhất quyết định nhiều loại đối tượng trên một trang")
    void firstConferenceOfTheCommuneDecides() {
        TamDuong2024Pool.at(runtime, "commune", COMMUNE, "userTask_briefCommune", Map.of());
        play.until(
                "userTask_decideCommuneBranches", "userTask_decideCommuneFronts", "userTask_recognizeCommuneBranches");
        login("td-xa-01");

        take("Quyết định xếp loại Mặt trận, đoàn thể");
        assertThat(browser.rows("ratings_organizationLevel")).isZero();
        int front = row("Tập thể Ban Thường trực Ủy ban MTTQ xã Bản Bo");
        browser.choose("ratings_level", front, "Xuất sắc");
        browser.complete();
        browser.awaitNotice("mức «Hoàn thành xuất sắc nhiệm vụ» khác mức «Hoàn thành tốt nhiệm vụ» ở bước «Đề xuất»");
        browser.screenshot("commune-2-refused");
        browser.field("ratings_reason", front).click();
        browser.type(REASON, MILLIS_PER_KEY);
        complete("commune-3-fronts");
        take("Quyết định xếp loại chi ủy, chi bộ");
        complete("commune-4-branches");
        take("Quyết định xếp loại đảng viên");
        complete("commune-5-members");

        assertThat(levels(RatingStage.DECISION)).containsEntry(FRONT, RatingLevel.EXCELLENT);
        assertThat(ratings.inEffect(PLAN, RatingStage.DECISION).values())
                .hasSize(DECIDED)
                .allSatisfy(rating -> assertThat(rating.body()).isEqualTo(COMMUNE + "-executive-committee"));
    }

    @Test
    @DisplayName("S000-U07, D28: ghi thông báo của Tỉnh ủy thì mỗi ủy viên Ban Thường vụ có một kế hoạch khắc phục")
    void provinceNoticeOpensRemedialPlans() {
        runtime.createProcessInstanceByKey(PLAN)
                .businessKey(PLAN)
                .setVariable("plan", PLAN)
                .setVariable("unit", "tam-duong-district")
                .startBeforeActivity("userTask_recordProvinceNotice")
                .execute();
        login("td-ban-to-chuc");

        take("Ghi thông báo của Ban Thường vụ Tỉnh ủy");
        day("noticedOn", "11/11/2024");
        browser.field("number").fill("125-TB/TU");
        choose("levels", row -> Proposal.GOOD);
        complete("notice-1");

        assertThat(levels(RatingStage.DECISION)).hasSize(14).containsValue(RatingLevel.GOOD);
        assertThat(run.tasks("userTask_writeIndividual")).hasSize(12);
        browser.logout();
        login("td-thuong-vu-05");
        browser.openFilter(Desk.MINE);
        browser.openTask(REMEDIAL_PLAN);
        PlaywrightAssertions.assertThat(browser.card(REMEDIAL_PLAN)).hasCount(1);
        assertThat(browser.page().locator(".fjs-form").innerText()).contains("Đảng viên 0005", "hết ngày 26/11/2024");
        browser.screenshotWhole("notice-2-remedial-plan");
        browser.field("shortcomings").fill("Có lúc chưa kiểm tra, đôn đốc kịp thời.");
        browser.field("measures").fill("Mỗi tháng làm việc với cơ sở ít nhất một lần.");
        day("completeBy", "30/06/2025");
        browser.field("commitment").fill("Nêu gương, giữ nghiêm kỷ luật, gần dân.");
        complete("notice-3-remedial-plan");

        assertThat(run.tasks("userTask_compileIndividual")).hasSize(1);
    }

    private void login(String account) {
        browser.login("tasklist", account, RestCalls.PASSWORD);
    }

    private void take(String task) {
        browser.goTo("/camunda/app/tasklist/default/");
        browser.openFilter(Desk.OURS);
        browser.openTask(task);
        browser.claim();
    }

    private void complete(String screenshot) {
        browser.screenshotWhole(screenshot);
        browser.complete();
        browser.awaitNoForm();
        run.runWhatFollows();
    }

    private void hold(String day) {
        day("heldOn", day);
        browser.field("attendees").fill("12");
        browser.field("minutes").fill("Hội nghị thống nhất 12/12 với kết quả.");
    }

    private void day(String field, String day) {
        browser.field(field + "-date").click();
        browser.type(day, MILLIS_PER_KEY);
        browser.press("Tab");
    }

    private void choose(IntFunction<String> level) {
        choose("ratings", level);
    }

    private void choose(String list, IntFunction<String> level) {
        IntStream.range(0, browser.rows(list + "_name"))
                .forEach(row -> browser.choose(list + "_level", row, level.apply(row)));
    }

    private int row(String name) {
        return IntStream.range(0, browser.rows("ratings_name"))
                .filter(row -> browser.field("ratings_name", row).inputValue().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private Locator warnings() {
        return browser.page()
                .locator(".fjs-form-field-dynamiclist .fjs-form-field-text")
                .filter(new Locator.FilterOptions().setHasText(WARNING));
    }

    private Map<String, RatingLevel> levels(RatingStage stage) {
        return ratings.inEffect(PLAN, stage).values().stream()
                .collect(Collectors.toMap(Rating::subject, Rating::level));
    }
}
