package vn.kiemdiem.browser;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.score.ScorePlan;

/** A secretary scores the branch: the sums follow the typing, the server has the last word. */
@ProductTest
class ScoreSheetIT {

    @Autowired
    private PlanRun run;

    @Autowired
    private ScorePlan scorePlan;

    private Browser browser;

    @BeforeEach
    void openTheSheet(@LocalServerPort int port) {
        run.start("tra-son-school-branch-2023");
        scorePlan.start();
        run.givePasswords();
        browser = Browser.on(port);
        browser.login("tasklist", "bi-thu", RestCalls.PASSWORD);
        browser.openFilter(Desk.OURS);
        browser.openTask("Tự chấm điểm chi bộ");
        browser.claim();
    }

    @AfterEach
    void reset() {
        browser.close();
        run.reset();
        scorePlan.remove();
    }

    @Test
    void totalAndLevelFollowTheTyping() {
        browser.screenshotWhole("score-sheet-empty");
        browser.field("items_deduction", 2).click();
        browser.type("1,5", 30);
        browser.page().waitForTimeout(400);
        System.out.println(
                "SUMMARY " + browser.page().locator(".fjs-form-field-text").allInnerTexts());
        browser.screenshot("score-sheet-viewport");
        browser.field("items_bonus", 0).click();
        browser.type("2,5", 30);
        browser.press("Tab");
        browser.page().waitForTimeout(400);
        browser.screenshotWhole("score-sheet-typed");
        System.out.println(
                "SUMMARY " + browser.page().locator(".fjs-form-field-text").allInnerTexts());
        System.out.println(
                "ERRORS " + browser.page().locator(".fjs-form-field-error").allInnerTexts());
        System.out.println("SCRIPT " + browser.scriptErrors());
        System.out.println("HTML "
                + browser.page()
                        .locator(".fjs-form-field-dynamiclist")
                        .first()
                        .innerHTML()
                        .substring(0, 6000));
    }
}
