package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.term.TermLevel;
import vn.kiemdiem.rating.term.TermLevels;
import vn.kiemdiem.rating.term.TermPlan;

/** A clerk rates a term: the four years and the rule are on the sheet, the server has the last word. */
@ProductTest
class TermSheetIT {

    private static final int MILLIS_PER_KEY = 30;
    private static final int SECOND = 1;
    private static final int THIRD = 2;

    @Autowired
    private PlanRun run;

    @Autowired
    private TermPlan plan;

    @Autowired
    private TermLevels terms;

    private Browser browser;

    @BeforeEach
    void startThePlan(@LocalServerPort int port) {
        run.start(SmallPlan.DEMO);
        plan.start();
        run.givePasswords();
        plan.importYears();
        plan.rateYear(TermPlan.PROPOSE_YEAR, "EXCELLENT");
        browser = Browser.on(port);
        browser.login("tasklist", FormTrial.CLERK, RestCalls.PASSWORD);
        browser.openFilter(Desk.OURS);
    }

    @AfterEach
    void reset() {
        browser.close();
        run.reset();
        plan.remove();
    }

    @Test
    @DisplayName("S000-R06: đề xuất thấy bốn năm và kết quả; thiếu lý do thì bị từ chối, không mất gì")
    void proposalShowsTheYearsAndAsksForReasons() {
        open("Đề xuất xếp loại nhiệm kỳ");

        assertThat(browser.field("terms_years", 0).inputValue())
                .isEqualTo("2020: Xuất sắc – Ban Thường vụ Huyện ủy\n2021: Xuất sắc – Ban Thường vụ Huyện ủy\n"
                        + "2022: Xuất sắc – Ban Thường vụ Tỉnh ủy\n2023: Xuất sắc – đề xuất, chưa quyết định");
        assertThat(browser.chosen("terms_level", 0)).isEqualTo("Xuất sắc");
        browser.screenshotWhole("term-sheet");
        browser.choose("terms_level", SECOND, "Hoàn thành");
        browser.choose("terms_level", THIRD, "Hoàn thành");
        type(THIRD, "Năm 2021 đi học, cơ sở nhận xét tốt");
        browser.complete();
        browser.awaitNotice("Đảng viên 02, mục «Lý do» chưa được điền, mà mức «Hoàn thành nhiệm vụ» khác kết quả theo"
                + " quy tắc là «Hoàn thành tốt nhiệm vụ».");
        browser.screenshotWhole("term-sheet-refused");
        assertThat(browser.chosen("terms_level", SECOND)).isEqualTo("Hoàn thành");
        assertThat(browser.field("terms_reason", THIRD).inputValue()).isEqualTo("Năm 2021 đi học, cơ sở nhận xét tốt");
        type(SECOND, "Để xảy ra thiếu sót trong quản lý");
        browser.complete();
        browser.awaitNoForm();

        assertThat(recorded(RatingStage.PROPOSAL))
                .extracting(TermLevel::level)
                .containsExactly(RatingLevel.EXCELLENT, RatingLevel.COMPLETED, RatingLevel.COMPLETED);
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("S000-R07: quyết định nhiệm kỳ bị từ chối khi chưa quyết định năm; ghi xong năm thì phiếu tự mới")
    void decisionWaitsForTheYear() {
        open("Quyết định xếp loại nhiệm kỳ");
        browser.complete();
        browser.awaitNotice("Chưa quyết định nhiệm kỳ được vì năm 2023 chưa có quyết định xếp loại: Đảng viên 01,"
                + " Đảng viên 02, Đảng viên 03");
        browser.screenshotWhole("term-sheet-waiting");
        plan.rateYear(TermPlan.DECIDE_YEAR, "GOOD");
        browser.page().reload();
        browser.openTask("Quyết định xếp loại nhiệm kỳ");

        assertThat(browser.chosen("terms_level", 0)).isEqualTo("Tốt");
        browser.choose("terms_level", THIRD, "Tốt");
        type(THIRD, "Năm 2021 đi học");
        browser.screenshotWhole("term-sheet-decided");
        browser.complete();
        browser.awaitNoForm();

        assertThat(recorded(RatingStage.DECISION)).hasSize(3).noneMatch(TermLevel::provisional);
    }

    private void open(String task) {
        browser.openTask(task);
        browser.claim();
    }

    private void type(int row, String text) {
        browser.field("terms_reason", row).click();
        browser.type(text, MILLIS_PER_KEY);
    }

    private List<TermLevel> recorded(RatingStage stage) {
        return terms.inEffect(TermPlan.ID).stream()
                .filter(level -> level.stage() == stage)
                .toList();
    }
}
