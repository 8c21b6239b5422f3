package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

/** What a clerk sees of a form beside the typing: the server's answers are given by the test. */
@ProductTest
class TasklistFormIT {

    private static final String TASK = "Viết bản kiểm điểm";
    private static final String REFUSAL = "Bản kiểm điểm phải nộp trước ngày họp 16/11/2023; hôm nay đã quá hạn.";
    private static final String BASES = "[{\"basis\":\"b1\",\"wording\":\"Kết quả năm 2023\",\"result\":\"\"},"
            + "{\"basis\":\"b2\",\"wording\":\"Xếp loại năm học\",\"result\":\"\"}]";

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private final Deque<String> drafts = new ArrayDeque<>();
    private String instance;
    private Browser browser;

    @BeforeEach
    void aClerkOpensTheTask() throws IOException {
        TasklistFixture fixture = new TasklistFixture(engine);
        fixture.clerk();
        instance = fixture.task(
                "write-review",
                TASK,
                Map.of(
                        "subjectName",
                        "Đảng viên 03",
                        "bases",
                        SpinValues.jsonValue(BASES).create()));
        browser = Browser.on(port);
        browser.page().route("**/api/tasks/*/draft", this::keepDraft);
        open();
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
        engine.getRuntimeService().deleteProcessInstance(instance, "test");
    }

    @Test
    void refusalIsShownAsTheOneSentenceAndEverythingTypedStays() {
        browser.page().route("**/submit-form", refuse(422, REFUSAL));
        fillIn();

        browser.complete();
        browser.awaitNotice(REFUSAL);

        assertThat(browser.page().locator(".page-notifications .alert").innerText())
                .endsWith(REFUSAL)
                .doesNotContain("Chưa hoàn thành được việc này");
        assertThat(browser.field("strengths").inputValue()).isEqualTo("Hoàn thành kế hoạch");
        assertThat(browser.field("bases_result", 1).inputValue()).isEqualTo("Tốt");
    }

    @Test
    void failureOfTheEngineIsNoWordForAClerk() {
        browser.page()
                .route("**/submit-form", refuse(500, "Cannot submit task form: ENGINE-03051 NullPointerException"));
        fillIn();

        browser.complete();
        browser.awaitNotice("Hệ thống chưa ghi nhận được");

        assertThat(browser.notices()).noneMatch(notice -> notice.contains("ENGINE"));
    }

    @Test
    void emptyRequiredFieldIsNamedInVietnameseAndNothingIsSent() {
        browser.complete();
        browser.awaitNotice("Còn ô chưa điền");

        assertThat(browser.page().locator(".fjs-form-field-error").allInnerTexts())
                .filteredOn(error -> !error.isBlank())
                .hasSize(4)
                .containsOnly("Cần điền ô này.");
        browser.screenshot("required-fields");
    }

    @Test
    void draftIsKeptOnTheServerAndNotInTheBrowser() {
        fillIn();

        browser.save();
        browser.awaitNotice("Đã lưu tạm");

        assertThat(drafts).hasSize(1).allMatch(draft -> draft.contains("Hoàn thành kế hoạch"));
        assertThat(browser.page()
                        .evaluate("() => Object.keys(localStorage).join()")
                        .toString())
                .doesNotContain("form");
    }

    @Test
    void draftIsFoundAgainAndReadOnlyWordsAreTheServers() {
        drafts.push(
                "{\"strengths\":\"Bản nháp\",\"bases\":[{\"basis\":\"b2\",\"wording\":\"cũ\",\"result\":\"Khá\"}]}");

        browser.page().reload();
        browser.openTask(TASK);

        assertThat(browser.field("strengths").inputValue()).isEqualTo("Bản nháp");
        assertThat(browser.field("bases_result", 0).inputValue()).isEmpty();
        assertThat(browser.field("bases_result", 1).inputValue()).isEqualTo("Khá");
        assertThat(browser.field("bases_wording", 1).inputValue()).isEqualTo("Xếp loại năm học");
    }

    @Test
    void draftThatTheServerDidNotTakeIsSentWhenTheTaskIsOpenedAgain() {
        browser.page().route("**/api/tasks/*/draft", route -> route.fulfill(new FulfillOptions().setStatus(401)));
        fillIn();
        browser.save();
        browser.awaitNotice("Chưa lưu tạm được");

        browser.page().route("**/api/tasks/*/draft", this::keepDraft);
        browser.page().evaluate("() => { location.hash = '#/?searchQuery=%5B%5D'; }");
        browser.awaitNoForm();
        browser.openTask(TASK);

        assertThat(browser.field("strengths").inputValue()).isEqualTo("Hoàn thành kế hoạch");
        assertThat(drafts).hasSize(1);
    }

    @Test
    void clerkLogsOut() {
        browser.logout();

        assertThat(browser.page().title()).isEqualTo("Kiểm Điểm – Việc cần làm");
        assertThat(browser.scriptErrors()).isEmpty();
    }

    private void open() {
        browser.login("tasklist", TasklistFixture.CLERK, TasklistFixture.PASSWORD);
        browser.openFilter(TasklistFixture.FILTER);
        browser.openTask(TASK);
    }

    private void fillIn() {
        browser.field("bases_result", 1).fill("Tốt");
        browser.field("strengths").fill("Hoàn thành kế hoạch");
        browser.field("shortcomings").fill("Chưa có");
        browser.field("remedies").fill("Cố gắng hơn");
        browser.choose("level", "Hoàn thành tốt nhiệm vụ");
    }

    /** The draft of the task, as the server keeps it: one, the last. */
    private void keepDraft(Route route) {
        if (route.request().method().equals("PUT")) {
            assertThat(route.request().headers()).containsKey("x-xsrf-token");
            drafts.clear();
            drafts.push(route.request().postData());
            route.fulfill(new FulfillOptions().setStatus(204));
        } else if (drafts.isEmpty()) {
            route.fulfill(new FulfillOptions().setStatus(204));
        } else {
            route.fulfill(new FulfillOptions()
                    .setStatus(200)
                    .setContentType("application/json")
                    .setBody(drafts.element()));
        }
    }

    private static Consumer<Route> refuse(int status, String message) {
        return route -> route.fulfill(new FulfillOptions()
                .setStatus(status)
                .setContentType("application/json")
                .setBody("{\"message\":\"" + message + "\"}"));
    }
}
