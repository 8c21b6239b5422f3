package vn.kiemdiem.browser;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** The page «Kế hoạch» of Cockpit as an administrator uses it. */
final class PlansPage {

    private static final int MOST_TABS = 80;
    private static final String CHOOSE = "Chọn tệp kế hoạch";

    private final Browser browser;
    private final Page page;

    private PlansPage(Browser browser) {
        this.browser = browser;
        this.page = browser.page();
    }

    /** Logs in to Cockpit and follows the link in its menu. */
    static PlansPage of(Browser browser, String account, String password) {
        browser.login("cockpit", account, password);
        PlansPage plans = new PlansPage(browser);
        plans.link().click();
        plans.chooser().waitFor();
        return plans;
    }

    private Locator link() {
        return page.locator("[cam-widget-header]").getByText("Kế hoạch", new Locator.GetByTextOptions().setExact(true));
    }

    private Locator chooser() {
        return button(CHOOSE);
    }

    /** Chooses a file in the dialog of the browser and waits until it lies on the desk. */
    void open(String name, String bpmn) {
        choose(name, bpmn);
        awaitDesk("Tệp " + name);
    }

    /**
     * The same with the keyboard alone. The page is asked where the focus is after the browser was told to hand over its
     * dialog: a key takes another way to the page and may come before what nothing has waited for.
     */
    void openByKeyboard(String name, String bpmn) {
        FileChooser dialog = page.waitForFileChooser(() -> {
            tabTo(chooser());
            browser.press("Enter");
        });
        dialog.setFiles(payload(name, bpmn));
        awaitDesk("Tệp " + name);
    }

    /** Presses Tab until the focus is there. */
    void tabTo(Locator target) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            if ((Boolean) target.evaluate("it => it === document.activeElement")) {
                return;
            }
            browser.press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + target);
    }

    /** Chooses a file, whatever becomes of it. */
    void choose(String name, String bpmn) {
        page.waitForFileChooser(() -> chooser().click()).setFiles(payload(name, bpmn));
    }

    /** Drops a file onto the page. */
    void drop(String name, String bpmn) {
        page.evaluate(
                "([name, text]) => { const data = new DataTransfer(); data.items.add(new File([text], name));"
                        + " window.dispatchEvent(new DragEvent('drop', {dataTransfer: data, cancelable: true})); }",
                new String[] {name, bpmn});
        awaitDesk("Tệp " + name);
    }

    /** Opens the deployed plan with this number. */
    void openPlan(String number) {
        button(number).click();
        awaitDesk("Kế hoạch " + number);
    }

    /** Waits until the desk shows what is called so, its diagram drawn. */
    void awaitDesk(String title) {
        page.locator(".kiem-diem-plan-desk h1").getByText(title).waitFor();
        page.locator(".kiem-diem-plan-canvas .djs-shape").first().waitFor();
    }

    Locator button(String name) {
        return browser.button(name);
    }

    /** A tab, whose name may go on with a number. */
    void tab(String name) {
        page.getByRole(
                        AriaRole.TAB,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "( \\(\\d+\\))?$")))
                .click();
    }

    /** The entries beside the diagram that are shown and say this. */
    Locator entries(String words) {
        return page.locator(".kiem-diem-plan-choice:visible, .kiem-diem-plan-entry:visible")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** The box that accepts all warnings of a code. */
    Locator acceptance(String code) {
        return page.locator(".kiem-diem-plan-warning label")
                .filter(new Locator.FilterOptions().setHasText(code))
                .locator("input");
    }

    /** The element that is selected in the diagram, brought into sight. */
    String selected() {
        return page.locator(".kiem-diem-plan-canvas .djs-element.kiem-diem-plan-selected")
                .getAttribute("data-element-id");
    }

    boolean isInSight(String element) {
        return (Boolean) page.locator(".kiem-diem-plan-canvas [data-element-id='" + element + "']")
                .first()
                .evaluate("it => { const box = it.getBoundingClientRect();"
                        + " const frame = it.closest('.kiem-diem-plan-canvas').getBoundingClientRect();"
                        + " return box.width > 0 && box.left >= frame.left && box.right <= frame.right"
                        + " && box.top >= frame.top && box.bottom <= frame.bottom; }");
    }

    /** How many elements of the diagram are marked as one of a kind: {@code error}, {@code added} … */
    int marked(String kind) {
        return page.locator(".kiem-diem-plan-canvas .djs-element.kiem-diem-plan-" + kind)
                .count();
    }

    /** What the page says at its head. */
    String message() {
        return page.locator(".kiem-diem-plan-messages").innerText().strip();
    }

    void awaitMessage(String words) {
        page.locator(".kiem-diem-plan-messages .alert").getByText(words).waitFor();
    }

    /** Waits until the list has a row with all these words. */
    void awaitRow(String... words) {
        Locator row = page.locator(".kiem-diem-plan-list tbody tr");
        for (String word : words) {
            row = row.filter(new Locator.FilterOptions().setHasText(word));
        }
        row.waitFor();
    }

    /** The marks of the timeline with this code, over all bodies. */
    Locator deadlines(String code) {
        return page.locator(".kiem-diem-plan-deadline")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\b" + code + "\\b")));
    }

    /** Presses a button that downloads a file, and reads it. */
    String download(String button) {
        Download download = page.waitForDownload(() -> button(button).click());
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FilePayload payload(String name, String bpmn) {
        return new FilePayload(name, "application/octet-stream", bpmn.getBytes(StandardCharsets.UTF_8));
    }
}
