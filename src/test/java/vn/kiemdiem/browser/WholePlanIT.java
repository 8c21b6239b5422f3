package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.kiemdiem.notification.TestMailServer;

/** The demo's plan as its people play it, each in a browser of their own, while timers fire and mails go out. */
@RunningDemo
class WholePlanIT {

    private static final TestMailServer MAIL_SERVER = TestMailServer.start();
    private static final String PLAN = "tra-son-school-branch-2023";
    private static final String PREPARATION = "Hoàn thành chuẩn bị kiểm điểm Cấp uỷ";
    private static final String REVIEW = "Viết bản kiểm điểm cá nhân";

    @Autowired
    private RunningPlan plan;

    private final Letters letters = new Letters(MAIL_SERVER);
    private final Map<String, Proposal> proposals = Proposal.ofTheMeeting();
    private Browser chromium;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.port", MAIL_SERVER::port);
    }

    @BeforeAll
    void openChromium(@LocalServerPort int port) {
        chromium = Browser.on(port);
    }

    @AfterAll
    void closeChromium() {
        if (chromium != null) {
            chromium.close();
        }
        MAIL_SERVER.close();
    }

    @Test
    @Order(1)
    void organizationsAndResidenceGiveTheirOpinions() {
        giveOpinions("doan-the", "Công đoàn: vững mạnh", "01");
        giveOpinions("noi-cu-tru", "Gương mẫu nơi cư trú", "03");

        assertThat(plan.open("userTask_provideBasis")).isEmpty();
    }

    @Test
    @Order(2)
    void basisThatIsMissingNeedsANoteAndWhatWasTypedStays() {
        try (Desk desk = deskOf("bi-thu")) {
            desk.takeOver(Desk.OURS, "Thu thập căn cứ kiểm điểm Cấp uỷ", "05-tasklist-bi-thu");
            Browser browser = desk.browser();
            assertThat(browser.field("bases_received", 3).inputValue())
                    .contains("Công đoàn: vững mạnh", "Gương mẫu nơi cư trú");
            FilledForms.collectBases(browser);
            browser.complete();
            browser.awaitNotice("Căn cứ 6, mục «Ghi chú» phải nêu lý do vì căn cứ chưa có.");
            browser.screenshotWhole("06-collect-bases-refused");
            assertThat(browser.chosen("bases_status", 5)).isEqualTo("Chưa có");

            browser.field("bases_note", 5).fill("Nơi cư trú gửi sau");
            desk.complete("07-collect-bases");
        }
        assertThat(plan.awaitTask("userTask_completePreparation").getPriority()).isEqualTo(50);
    }

    @Test
    @Order(3)
    void missedDeadlineIsToldByMailAndItsLinkLeadsToTheTask() {
        String task = plan.awaitTask("userTask_completePreparation").getId();
        plan.moveClockTo("2023-11-10T00:00:05+07:00");

        Letters.Letter letter = letters.awaitLetter("cap-uy", "Quá hạn: Cấp uỷ Chi bộ");

        assertThat(letter.subject()).isEqualTo("Quá hạn: Cấp uỷ Chi bộ – Hoàn thành trước ngày: 10/11/2023");
        assertThat(letter.text()).contains("Kính gửi: Phó Bí thư Chi bộ", "đã quá hạn theo kế hoạch", PREPARATION);
        letters.awaitLetter("bi-thu", "Quá hạn: Cấp uỷ Chi bộ");
        try (Browser browser = chromium.another()) {
            browser.goTo(letter.pathAfter("- " + PREPARATION));
            browser.login("cap-uy", Desk.PASSWORD);
            browser.page().locator(".fjs-form").waitFor();
            browser.screenshot("08-task-from-the-mail");
            assertThat(browser.page().url()).contains("task=" + task);
            assertThat(browser.page().locator(".task-card h2").innerText().strip())
                    .isEqualTo(PREPARATION);
        }
    }

    @Test
    @Order(4)
    void lateTaskStandsAmongTheLateOnesWithRaisedPriority() {
        try (Desk desk = deskOf("cap-uy")) {
            desk.takeOver(Desk.LATE, PREPARATION, "09-late-tasks");
            Browser browser = desk.browser();
            assertThat(browser.card(PREPARATION).innerText()).contains("75", "hết ngày 09/11/2023");
            FilledForms.writeReview(browser);
            browser.choose("level", Proposal.GOOD);
            desk.complete("10-committee-review");
        }
    }

    @Test
    @Order(5)
    void supervisorSeesInCockpitWhereThePlanStandsAndNothingElse() {
        try (Cockpit cockpit = Cockpit.of(chromium.another(), "dang-uy-xa")) {
            cockpit.browser().screenshot("11-cockpit");
            assertThat(cockpit.processes()).containsOnly(PLAN, PLAN + "-provider");
            cockpit.browser().screenshot("12-cockpit-processes");
            cockpit.openInstance(PLAN);
            cockpit.browser().screenshot("13-cockpit-midway");
            assertThat(cockpit.tokens())
                    .containsEntry("userTask_writeMemberReview", "12")
                    .doesNotContainKey("subProcess_prepareCommittee");
        }
        plan.awaitPassed("endEvent_preparationEscalated");
    }

    @Test
    @Order(6)
    void memberSeesNothingButTheOwnTask() {
        try (Desk desk = deskOf("dang-vien-04")) {
            desk.take(Desk.MINE, REVIEW, "14-tasklist-member");
            Browser browser = desk.browser();
            assertThat(browser.visibleTasks()).containsExactly("dang-vien-04");
            assertThat(browser.card(REVIEW).innerText()).contains("Kiểm điểm, đánh giá, xếp loại năm 2023");
            FilledForms.writeReview(browser);
            browser.choose("level", Proposal.EXCELLENT);
            desk.complete("15-write-review");
        }
    }

    @Test
    @Order(7)
    void draftWaitsForItsWriterAndTheMeetingForTheLastReport() {
        try (Desk desk = deskOf("dang-vien-05")) {
            desk.take(Desk.MINE, REVIEW, "16-tasklist-member-05");
            FilledForms.writeReview(desk.browser());
            desk.keepDraft("17-draft-saved");
            desk.browser().logout();
        }
        plan.writeReviews(List.of("dang-vien-05"));
        plan.awaitQuiet();
        assertThat(plan.open("userTask_holdReviewMeeting")).isEmpty();

        try (Desk desk = deskOf("dang-vien-05")) {
            desk.take(Desk.MINE, REVIEW, "18-draft-found-again");
            assertThat(desk.browser().field("strengths").inputValue()).startsWith("Hoàn thành nhiệm vụ được giao");
            desk.browser().choose("level", Proposal.COMPLETED);
            desk.complete("19-write-review-from-draft");
        }
        plan.awaitTask("userTask_holdReviewMeeting");
    }

    @Test
    @Order(8)
    void meetingRatesEverybodyAndGivesItsReasons() {
        plan.moveClockTo("2023-11-14T08:00:00+07:00");
        try (Desk desk = deskOf("bi-thu")) {
            desk.takeOver(Desk.SOON, "Họp kiểm điểm, đánh giá, xếp loại", "20-due-soon");
            Browser browser = desk.browser();
            FilledForms.rateRoster(browser, proposals);
            browser.complete();
            browser.awaitNotice(Proposal.WITHOUT_REASON);
            browser.screenshotWhole("21-rate-roster-refused");
            assertThat(browser.notices()).singleElement().asString().contains("Lý do", "khác mức tự xếp loại");
            assertThat(Roster.of(browser)).isEqualTo(proposals);

            String reason = "Còn chậm nộp hồ sơ chuyên môn";
            browser.field("ratings_reason", Roster.row(browser, Proposal.WITHOUT_REASON))
                    .fill(reason);
            proposals.put(Proposal.WITHOUT_REASON, new Proposal(Proposal.COMPLETED, reason));
            desk.complete("22-rate-roster");
        }
    }

    @Test
    @Order(9)
    void reportReachesTheCommuneCommittee() {
        plan.awaitTask("userTask_compileReport");
        try (Cockpit cockpit = Cockpit.of(chromium.another(), "dang-uy-xa")) {
            cockpit.openInstance(PLAN);
            cockpit.browser().screenshot("23-cockpit-before-the-report");
            assertThat(cockpit.tokens()).containsEntry("userTask_compileReport", "1");
        }
        try (Desk desk = deskOf("cap-uy")) {
            desk.takeOver(Desk.OURS, "Lập báo cáo và biểu mẫu đánh giá", "24-tasklist-report");
            FilledForms.compileReport(desk.browser());
            desk.complete("25-compile-report");
        }

        assertThat(letters.awaitLetter("dang-uy-xa", "Đã nhận hồ sơ").text())
                .contains("Kính gửi: Đảng uỷ xã Trà Sơn", "/api/plans/" + PLAN + "/report.xlsx");
        plan.awaitPassed("endEvent_reportSent");
    }

    @Test
    @Order(10)
    void spreadsheetSaysWhatWasTyped() {
        String link = letters.awaitLetter("dang-uy-xa", "Đã nhận hồ sơ").pathAfter("Tải báo cáo:");
        try (Desk desk = deskOf("dang-uy-xa")) {
            ResultSheets sheets = ResultSheets.of(desk.browser().download(link));

            assertThat(sheets.proposals()).containsExactlyInAnyOrderEntriesOf(proposals);
            assertThat(sheets.selfRatings())
                    .hasSize(13)
                    .containsEntry("Đảng viên 04", Proposal.EXCELLENT)
                    .containsEntry("Đảng viên 05", Proposal.COMPLETED)
                    .containsEntry("Tập thể Cấp uỷ Chi bộ", Proposal.GOOD);
            assertThat(sheets.counts()).hasSize(4).isEqualTo(sheets.counted(proposals));
        }
    }

    @Test
    @Order(11)
    void administratorAndWelcomePageSpeakVietnamese() {
        try (Browser browser = chromium.another()) {
            AdminApp.of(browser).look("26-admin-users", "27-admin-groups");
            browser.goTo("/camunda/app/welcome/default/");
            browser.page().getByText("Hồ sơ cá nhân").first().waitFor();
            browser.screenshot("28-welcome");

            assertThat(browser.scriptErrors()).isEmpty();
        }
    }

    private void giveOpinions(String account, String remark, String number) {
        try (Desk desk = deskOf(account)) {
            desk.takeOver(Desk.OURS, "Cung cấp xếp loại, ý kiến nhận xét", number + "-tasklist-" + account);
            FilledForms.provideBasis(desk.browser(), remark, "Chấp hành tốt");
            desk.complete(number + "-provide-basis-" + account);
        }
    }

    private Desk deskOf(String account) {
        return Desk.of(chromium.another(), account);
    }
}
