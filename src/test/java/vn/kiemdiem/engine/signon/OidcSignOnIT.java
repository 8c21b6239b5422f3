package vn.kiemdiem.engine.signon;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.kiemdiem.browser.Browser;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.PlanTables;

/** The web apps lead to the provider and back in a real browser, where their own form for passwords is never seen. */
@Import({PlanRun.class, PlanTables.class})
class OidcSignOnIT extends OidcProduct {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String AT_THE_PROVIDER = "http://127.0.0.1:*/login**";

    @Autowired
    private PlanRun plan;

    private Browser browser;
    private Page page;

    @BeforeEach
    void signOn() {
        browser = Browser.on(PORT);
        page = browser.page();
        page.navigate(TASKLIST);
        page.waitForURL(AT_THE_PROVIDER);
        browser.login("bi-thu", IdentityProvider.PASSWORD);
    }

    @AfterEach
    void noScriptFailed() {
        assertThat(browser.scriptErrors()).isEmpty();
        browser.close();
    }

    @Test
    void logoutEndsOnItsPageAndTheNextSignOnAsksAgain() {
        page.locator("[cam-widget-header] .account .dropdown-toggle").first().click();
        page.getByText("Đăng xuất").last().click();

        // Chromium asks for English.
        page.getByText("You have signed off from Kiểm Điểm.").waitFor();
        browser.screenshot("sign-on-1-signed-off");
        page.getByText("Sign on again").click();
        page.waitForURL(AT_THE_PROVIDER);
    }

    @Test
    void sessionThatHasEndedLeadsToTheProvider() {
        page.locator(".task-filters").getByText("Quá hạn").first().waitFor();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.context().clearCookies();

        browser.openFilter("Quá hạn");

        page.waitForURL(AT_THE_PROVIDER);
    }

    @Test
    void whoeverLeavesReadsSo() {
        importAccount("bi-thu,Bí thư Chi bộ,,Đã rời đơn vị,,,");

        page.reload();

        page.getByText("The account “bi-thu” is not in the list, or no longer").waitFor();
        browser.screenshot("sign-on-4-left");
    }

    @Test
    void linkOfAMailLeadsToItsTaskAfterTheSignOn() {
        plan.start("tra-son-school-branch-2023");
        Task task = plan.task("userTask_briefBranch");
        try (Browser other = browser.another()) {
            other.goTo(TASKLIST + "#/?task=" + task.getId());
            other.page().waitForURL(AT_THE_PROVIDER);

            other.login("bi-thu", IdentityProvider.PASSWORD);

            other.page().locator(".fjs-form").waitFor();
            assertThat(other.page().locator(".task-card h2").innerText().strip())
                    .isEqualTo(task.getName());
            other.screenshot("sign-on-2-task-from-the-mail");
            assertThat(other.scriptErrors()).isEmpty();
        }
    }
}
