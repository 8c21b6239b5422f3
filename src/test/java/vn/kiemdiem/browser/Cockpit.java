package vn.kiemdiem.browser;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cockpit as a supervisor uses it. */
final class Cockpit implements AutoCloseable {

    private static final String TOKENS = ".djs-overlays:has(.badge:visible)";

    private final Browser browser;

    private Cockpit(Browser browser) {
        this.browser = browser;
    }

    /** Logs in to Cockpit. */
    static Cockpit of(Browser browser, String account) {
        browser.login("cockpit", account, Desk.PASSWORD);
        return new Cockpit(browser);
    }

    Browser browser() {
        return browser;
    }

    /** Opens the list of processes and returns the keys in it. */
    List<String> processes() {
        return listed().locator("td.key").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Opens the one running instance of the process and shows its diagram as large as can be. */
    void openInstance(String process) {
        listed().getByText(process, new Locator.GetByTextOptions().setExact(true))
                .click();
        browser.page().locator("table.process-instances td.instance-id a[href]").click();
        browser.page().waitForURL("**/process-instance/**");
        Locator tokens = browser.page().locator(TOKENS + " .badge:visible");
        tokens.first().waitFor();
        browser.page().locator("[title='Phóng to sơ đồ']:visible").first().click();
        browser.page().locator(".glyphicon-screenshot:visible").click();
        tokens.first().waitFor();
    }

    private Locator listed() {
        browser.page()
                .locator("[cam-widget-header] .sections-menu")
                .getByText("Quy trình", new Locator.GetByTextOptions().setExact(true))
                .click();
        Locator rows = browser.page().locator("table.process-definitions-list tbody tr");
        rows.first().waitFor();
        return rows;
    }

    /** How many tokens the diagram shows at its elements, by their ids. */
    Map<String, String> tokens() {
        Locator overlays = browser.page().locator(TOKENS);
        return IntStream.range(0, overlays.count())
                .mapToObj(overlays::nth)
                .collect(Collectors.toMap(
                        at -> at.getAttribute("data-container-id"),
                        at -> at.innerText().strip()));
    }

    @Override
    public void close() {
        browser.close();
    }
}
