package vn.kiemdiem.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

/** The form of a review day says until when to register and asks for the summary only where the plan has it so. */
@ProductTest
class ReviewDayFormIT {

    private static final String TASK = "Đăng ký ngày kiểm điểm";
    private static final String WEEKS = "trước 15h ngày 07/12/2023 cho tuần 11/12/2023 – 17/12/2023";

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private @Nullable String instance;
    private @Nullable Browser browser;

    @AfterEach
    void end() {
        Objects.requireNonNull(browser).close();
        engine.getRuntimeService().deleteProcessInstance(instance, "test");
    }

    @DisplayName("S002-D13, S002-R02: «Hạn đăng ký» và «Ngày tổng kết năm của đơn vị» chỉ có ở kế hoạch quy định")
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onlyWhatThePlanAsksForIsShown(boolean asked) throws IOException {
        Browser page = open(asked);
        Locator form = page.page().locator(".fjs-form");

        PlaywrightAssertions.assertThat(form.locator(".fjs-form-field-datetime"))
                .hasCount(asked ? 3 : 2);
        PlaywrightAssertions.assertThat(form.getByText("Hạn đăng ký:")).hasCount(asked ? 1 : 0);
        PlaywrightAssertions.assertThat(form.getByText(WEEKS)).hasCount(asked ? 1 : 0);
        page.screenshotWhole("register-review-day-" + (asked ? "weekly" : "plain"));
    }

    private Browser open(boolean asked) throws IOException {
        TasklistFixture fixture = new TasklistFixture(engine);
        fixture.clerk();
        Map<String, Object> values = new HashMap<>();
        values.put("unitName", "Đảng ủy xã 01");
        values.put("deadlineText", "trước 15h00 ngày 14/12/2023");
        values.put("clause", "\"đăng ký lịch tổ chức kiểm điểm về Văn phòng Huyện ủy\" (IV.1).");
        values.put("leadTime", "trước khi tổ chức kiểm điểm ít nhất 2 ngày");
        values.put("weekly", asked);
        values.put("registration", WEEKS);
        values.put("summarized", asked);
        instance = fixture.task("register-review-day", TASK, values);
        Browser page = Browser.on(port);
        browser = page;
        page.login("tasklist", TasklistFixture.CLERK, TasklistFixture.PASSWORD);
        page.openFilter(TasklistFixture.FILTER);
        page.openTask(TASK);
        page.field("place").waitFor();
        return page;
    }
}
