package vn.kiemdiem.browser;

import java.util.Map;

/** The product's forms, as people fill them in. */
final class FilledForms {

    private FilledForms() {}

    /** Provides a general remark and the same opinion on everybody. */
    static void provideBasis(Browser browser, String remark, String opinion) {
        browser.field("rating").fill(remark);
        int rows = browser.rows("opinions_opinion");
        for (int row = 0; row < rows; row++) {
            browser.field("opinions_opinion", row).fill(opinion);
        }
    }

    /** Has every basis but the last, whose note is left empty. */
    static void collectBases(Browser browser) {
        int rows = browser.rows("bases_note");
        for (int row = 0; row < rows; row++) {
            browser.choose("bases_status", row, row < rows - 1 ? "Đã có" : "Chưa có");
        }
    }

    /** Fills in what a report must have beside its level. */
    static void writeReview(Browser browser) {
        int rows = browser.rows("bases_result");
        for (int row = 0; row < rows; row++) {
            browser.field("bases_result", row).fill("Thực hiện tốt");
        }
        browser.field("strengths").fill("Hoàn thành nhiệm vụ được giao, đoàn kết nội bộ.");
        browser.field("shortcomings").fill("Chưa mạnh dạn góp ý trong sinh hoạt.");
        browser.field("remedies").fill("Góp ý thẳng thắn, bắt đầu từ quý I/2024.");
    }

    /** Fills in the meeting and each row with the proposal for the subject of that name. */
    static void rateRoster(Browser browser, Map<String, Proposal> proposals) {
        browser.field("heldOn-date").click();
        browser.type("14/11/2023", 0);
        browser.press("Tab");
        browser.field("attendees").fill("12");
        int rows = browser.rows("ratings_reason");
        for (int row = 0; row < rows; row++) {
            Proposal proposal = proposals.get(browser.field("ratings_name", row).inputValue());
            browser.choose("ratings_level", row, proposal.level());
            browser.field("ratings_reason", row).fill(proposal.reason());
        }
        browser.field("minutes").fill("Hội nghị thống nhất 12/12 với kết quả xếp loại.");
    }

    /** Has report and forms ready. */
    static void compileReport(Browser browser) {
        browser.field("conclusion").fill("Đề nghị Đảng uỷ xã xem xét, công nhận.");
        browser.field("reportReady").check();
        browser.field("formsReady").check();
    }
}
