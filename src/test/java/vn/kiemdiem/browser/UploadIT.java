package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.dossier.file.SampleFiles;
import vn.kiemdiem.dossier.process.ReceivedPlan;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

/** A dossier with files from its first upload to its acceptance, in the browsers of those who send and receive it. */
@ProductTest
class UploadIT {

    private static final String TASK = "Việc thử";
    private static final String ITEM = "Biên bản";

    @Autowired
    private FormTrial trial;

    @Autowired
    private PlanRun run;

    @Autowired
    private SmallPlan plan;

    private Browser sender;
    private Browser receiver;

    @BeforeEach
    void peopleLogIn(@LocalServerPort int port) {
        plan.deploy(ReceivedPlan.draw(Map.of("files", "item.2")), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        run.givePasswords();
        sender = Browser.on(port);
        sender.login("tasklist", "bi-thu", RestCalls.PASSWORD);
        receiver = sender.another();
        receiver.login("tasklist", "dang-uy-xa", RestCalls.PASSWORD);
    }

    @AfterEach
    void closeBrowsers() {
        receiver.close();
        sender.close();
        trial.reset();
    }

    @Test
    void dossierIsUploadedRefusedReturnedAndAccepted() throws IOException {
        take(sender);
        sender.field("items_present", 0).click();
        tab(sender, "Tệp đính kèm");
        upload(pdf("trang.pdf", SampleFiles.html()));
        message("alert", "Tệp «trang.pdf» không có nội dung PDF như tên của nó");
        sender.screenshot("files-disguised");

        tab(sender, "Biểu mẫu");
        assertThat(sender.field("items_present", 0).isChecked()).isTrue();
        sender.complete();
        sender.awaitNotice("Hồ sơ chưa đủ, còn thiếu: tệp đính kèm của «Biên bản».");
        sender.screenshot("files-incomplete");

        byte[] minutes = SampleFiles.pdf();
        tab(sender, "Tệp đính kèm");
        upload(pdf("Biên bản họp.pdf", minutes));
        message("status", "Đã tải lên «Biên bản họp.pdf».");
        sender.screenshot("files-uploaded");
        complete(sender);

        take(receiver);
        assertThat(downloadFromForm()).isEqualTo(minutes);
        assertThat(downloadFromTab()).isEqualTo(minutes);
        tab(receiver, "Biểu mẫu");
        receiver.choose("outcome", "Trả lại");
        receiver.field("reason").fill("Biên bản thiếu chữ ký.");
        receiver.screenshotWhole("files-received");
        receiver.complete();
        receiver.awaitNoForm();
        run.runWhatFollows();

        take(sender);
        assertThat(sender.page().locator(".fjs-form").innerText())
                .contains("Đảng uỷ xã Trà Sơn trả lại lúc")
                .contains("lý do: Biên bản thiếu chữ ký.");
        sender.screenshot("files-returned");
        tab(sender, "Tệp đính kèm");
        sender.page().getByLabel("Gỡ tệp Biên bản họp.pdf").click();
        message("status", "Đã gỡ «Biên bản họp.pdf».");
        upload(pdf("Biên bản đã ký.pdf", SampleFiles.pdf("đã ký")));
        message("status", "Đã tải lên «Biên bản đã ký.pdf».");
        tab(sender, "Biểu mẫu");
        sender.field("items_present", 0).check();
        sender.complete();
        sender.awaitNoForm();
        run.runWhatFollows();

        take(receiver);
        assertThat(receiver.page().locator(".fjs-form").innerText())
                .contains("Biên bản đã ký.pdf")
                .doesNotContain("Biên bản họp.pdf");
        receiver.choose("outcome", "Tiếp nhận");
        receiver.complete();
        receiver.awaitNoForm();
        assertThat(trial.rows("dossier_reception"))
                .extracting(row -> row.get("outcome"))
                .containsExactly("RETURNED", "ACCEPTED");
        assertThat(sender.scriptErrors()).isEmpty();
        assertThat(receiver.scriptErrors()).isEmpty();
    }

    private void take(Browser browser) {
        browser.goTo("/camunda/app/tasklist/default/");
        browser.openFilter(Desk.OURS);
        browser.openTask(TASK);
        browser.claim();
    }

    private void complete(Browser browser) {
        tab(browser, "Biểu mẫu");
        assertThat(browser.field("items_files", 1).inputValue()).isEqualTo("1 tệp");
        assertThat(browser.field("items_present", 0).isChecked()).isTrue();
        browser.screenshot("files-complete");
        browser.complete();
        browser.awaitNoForm();
        run.runWhatFollows();
    }

    private static void tab(Browser browser, String name) {
        browser.page().locator(".task-details .nav-tabs").getByText(name).click();
        browser.page()
                .locator(name.equals("Biểu mẫu") ? ".fjs-form" : ".kiem-diem-files p")
                .first()
                .waitFor();
    }

    private void upload(FilePayload file) {
        sender.page()
                .locator("section[aria-label='" + ITEM + "'] input[type=file]")
                .setInputFiles(file);
    }

    private void message(String role, String words) {
        sender.page()
                .locator(".kiem-diem-files-messages[role=" + role + "]")
                .filter(new Locator.FilterOptions().setHasText(words))
                .waitFor();
    }

    private byte[] downloadFromForm() throws IOException {
        return downloaded(receiver.page().locator(".fjs-form a").getByText("Biên bản họp.pdf"));
    }

    private byte[] downloadFromTab() throws IOException {
        tab(receiver, "Tệp đính kèm");
        receiver.screenshot("files-of-receiver");
        return downloaded(receiver.page().locator(".kiem-diem-files a").getByText("Biên bản họp.pdf"));
    }

    private byte[] downloaded(Locator link) throws IOException {
        Download download = receiver.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("Biên bản họp.pdf");
        return Files.readAllBytes(download.path());
    }

    private static FilePayload pdf(String name, byte[] content) {
        return new FilePayload(name, "application/pdf", content);
    }
}
