package vn.kiemdiem.browser;

/** Where one of the demo's people works: Tasklist in a browser of their own. */
final class Desk implements AutoCloseable {

    /** The demo's own, of every account. */
    static final String PASSWORD = "KiemDiem@2023";

    static final String MINE = "Việc của tôi";
    static final String OURS = "Việc của đơn vị tôi";
    static final String SOON = "Đến hạn trong 3 ngày";
    static final String LATE = "Quá hạn";

    private final Browser browser;

    private Desk(Browser browser) {
        this.browser = browser;
    }

    /** Logs in to Tasklist. */
    static Desk of(Browser browser, String account) {
        browser.login("tasklist", account, PASSWORD);
        return new Desk(browser);
    }

    Browser browser() {
        return browser;
    }

    /** Finds the task in the filter and opens its form. */
    void take(String filter, String task, String screenshot) {
        browser.openFilter(filter);
        browser.openTask(task);
        browser.screenshot(screenshot);
    }

    /** Finds the task of a unit in the filter, opens its form and takes the task. */
    void takeOver(String filter, String task, String screenshot) {
        take(filter, task, screenshot);
        browser.claim();
    }

    /** Presses «Lưu» and waits for the server's word. */
    void keepDraft(String screenshot) {
        browser.save();
        browser.awaitNotice("Đã lưu tạm");
        browser.screenshot(screenshot);
    }

    /** Presses «Hoàn thành» and waits until the task is gone. */
    void complete(String screenshot) {
        browser.screenshotWhole(screenshot);
        browser.complete();
        browser.awaitNoForm();
    }

    @Override
    public void close() {
        browser.close();
    }
}
