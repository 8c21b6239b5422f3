package vn.kiemdiem.browser;

/** Admin as the administrator uses it. */
final class AdminApp {

    private final Browser browser;

    private AdminApp(Browser browser) {
        this.browser = browser;
    }

    /** Logs in to Admin. */
    static AdminApp of(Browser browser) {
        browser.login("admin", "quan-tri", Desk.PASSWORD);
        return new AdminApp(browser);
    }

    /** Opens the users, then the groups, and waits for one of the demo in each. */
    void look(String users, String groups) {
        open("Người dùng", "dang-vien-12", users);
        open("Nhóm", "Giám sát: Đảng uỷ xã Trà Sơn", groups);
    }

    private void open(String section, String row, String screenshot) {
        browser.page()
                .locator("[cam-widget-header] .sections-menu")
                .getByText(section)
                .first()
                .click();
        browser.page().getByText(row).first().waitFor();
        browser.screenshot(screenshot);
    }
}
