package vn.kiemdiem.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A person's browser at the size of an office laptop, on one application. */
public final class Browser implements AutoCloseable {

    private static final String HIDDEN_HEIGHT = "() => [...document.querySelectorAll('.task-details .content')]"
            + ".reduce((hidden, it) => hidden + it.scrollHeight - it.clientHeight, 0)";
    private static final int PATIENCE_WITH_LOGIN = 15_000;
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final String address;
    private final BrowserContext session;
    private final Page page;
    private final List<String> scriptErrors = new ArrayList<>();

    private Browser(String address) {
        this.address = address;
        session = Chromium.running()
                .newContext(new NewContextOptions()
                        .setBaseURL(address)
                        .setViewportSize(WIDTH, HEIGHT)
                        .setTimezoneId("Asia/Ho_Chi_Minh"));
        page = session.newPage();
        page.onPageError(scriptErrors::add);
    }

    /** Opens a browser on the application that listens on this port. */
    public static Browser on(int port) {
        return new Browser("http://localhost:" + port);
    }

    /** Another person's browser, which knows nothing of this one. */
    public Browser another() {
        return new Browser(address);
    }

    /** Logs in to an app: {@code tasklist}, {@code cockpit}, {@code admin} or {@code welcome}. */
    public void login(String app, String user, String password) {
        page.navigate("/camunda/app/" + app + "/default/#/login");
        login(user, password);
    }

    /**
     * Logs in where a page asks for it, and is led to that page; a second time where nothing happened at first, as was
     * seen twice in some hundred logins, both times in the first one to a server that had just started.
     */
    public void login(String user, String password) {
        typeLogin(user, password);
        try {
            page.locator(".navbar-brand").waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_WITH_LOGIN));
        } catch (TimeoutError nothingHappened) {
            page.reload();
            typeLogin(user, password);
            page.locator(".navbar-brand").waitFor();
        }
    }

    /** Types name and password where a page asks for them, whatever becomes of it. */
    public void typeLogin(String user, String password) {
        page.locator("form input[type=text]").fill(user);
        page.locator("form input[type=password]").fill(password);
        page.keyboard().press("Enter");
    }

    public void logout() {
        page.locator(
                        "[cam-widget-header] .account .dropdown-toggle, [cam-widget-header] .user-account a.dropdown-toggle")
                .first()
                .click();
        page.getByText("Đăng xuất").last().click();
        page.locator("form input[type=password]").waitFor();
    }

    /** Opens a filter of Tasklist by its name. */
    public void openFilter(String name) {
        page.locator(".task-filters").getByText(name).first().click();
    }

    /** Opens a task of the chosen filter by its name, and waits for its form. */
    public void openTask(String name) {
        page.locator(".tasks-list h4").getByText(name, exactly()).first().click();
        page.locator(".fjs-form").waitFor();
    }

    /** The card of a task in the chosen filter. */
    public Locator card(String task) {
        return page.locator("ol.tasks-list li").filter(new Locator.FilterOptions().setHasText(task));
    }

    /** The box of a field of the form. */
    public Locator field(String id) {
        return page.locator(".fjs-form [id$='-" + id + "']");
    }

    /** The box of a field in a row of a list, counted from 0. */
    public Locator field(String id, int row) {
        return field(id + "_" + row);
    }

    /** How many rows of a list have this field. */
    public int rows(String id) {
        return page.locator(".fjs-form [id*='-" + id + "_']:is(input, textarea)")
                .count();
    }

    /** Chooses an option of the select that has a row's field. */
    public void choose(String id, int row, String option) {
        choose(id + "_" + row, option);
    }

    public void choose(String id, String option) {
        Locator display = field(id + "-display");
        display.click();
        page.locator(".fjs-dropdownlist-item").getByText(option, exactly()).click();
    }

    /** The option that is chosen in the select of a row. */
    public String chosen(String id, int row) {
        return field(id + "_" + row + "-display").innerText().strip();
    }

    /** Types where the focus is, as a quick typist does. */
    public void type(String text, int millisPerKey) {
        page.keyboard().type(text, new com.microsoft.playwright.Keyboard.TypeOptions().setDelay(millisPerKey));
    }

    public void press(String key) {
        page.keyboard().press(key);
    }

    /** Presses «Nhận việc», so that the form of a unit's task can be filled in. */
    public void claim() {
        button("Nhận việc").click();
        page.locator(".disabled-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    /** Presses «Lưu». */
    public void save() {
        button("Lưu").click();
    }

    /** Presses «Hoàn thành». */
    public void complete() {
        button("Hoàn thành").click();
    }

    /** Waits until the task is done and its form is gone. */
    public void awaitNoForm() {
        page.locator(".fjs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    public Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(label).setExact(true));
    }

    /** The sentences that the page shows now: of Tasklist and of the product's own scripts. */
    public List<String> notices() {
        return page.locator(".page-notifications .message:visible, .kiem-diem-notice").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    /** Waits until the page shows a sentence with these words. */
    public void awaitNotice(String words) {
        page.locator(".page-notifications .message, .kiem-diem-notice")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
    }

    /** To whom the tasks are assigned that the person who is logged in may see. */
    public List<String> visibleTasks() {
        Object assignees = page.evaluate("() => fetch('/camunda/api/engine/engine/default/task')"
                + ".then(it => it.json()).then(tasks => tasks.map(it => it.assignee))");
        return ((List<?>) assignees).stream().map(String::valueOf).toList();
    }

    /** What a link of the product downloads in this session. */
    public byte[] download(String path) {
        return session.request().get(path).body();
    }

    /** Errors of scripts since the browser was opened. */
    public List<String> scriptErrors() {
        return List.copyOf(scriptErrors);
    }

    public void goTo(String path) {
        page.navigate(path);
    }

    public Page page() {
        return page;
    }

    /** Writes {@code target/screenshots/NAME.png}. */
    public void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** The same with the whole of a form that is longer than the window. */
    public void screenshotWhole(String name) {
        int hidden = ((Number) page.evaluate(HIDDEN_HEIGHT)).intValue();
        page.setViewportSize(WIDTH, HEIGHT + hidden);
        screenshot(name);
        page.setViewportSize(WIDTH, HEIGHT);
    }

    @Override
    public void close() {
        session.close();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
