package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.policy.Figures;
import vn.kiemdiem.rating.policy.ScoredItem;
import vn.kiemdiem.rating.score.ScorePlan;
import vn.kiemdiem.rating.score.ScoreRules;
import vn.kiemdiem.rating.score.ScoreSheet;
import vn.kiemdiem.rating.score.ScoreSheets;
import vn.kiemdiem.rating.score.Scoring;

/** A secretary scores the branch: the sums follow the typing, the server has the last word. */
@ProductTest
class ScoreSheetIT {

    private static final int MILLIS_PER_KEY = 30;

    /** What is typed into rows of a sheet: deductions and bonuses, from the first row on. */
    private record Typed(List<String> deductions, List<String> bonuses) {}

    /** Around every edge of the bands, and sums that binary fractions do not have. */
    private static final List<Typed> SHEETS = List.of(
            new Typed(List.of(), List.of()),
            new Typed(List.of(), List.of("2", "2", "1")),
            new Typed(List.of(), List.of("2", "2", "0,5")),
            new Typed(List.of("9", "1"), List.of()),
            new Typed(List.of("9", "1,5"), List.of()),
            new Typed(List.of("9", "9", "9", "9", "4"), List.of("0", "0")),
            new Typed(List.of("9", "9", "9", "9", "4,5"), List.of()),
            new Typed(List.of("9", "9", "9", "9", "9", "9", "9", "9", "9", "9"), List.of("0,5")),
            new Typed(List.of("0,1", "0,2"), List.of("0,3", "0,7")),
            new Typed(List.of("1,5", "", "0,5"), List.of("2", "2", "2", "2", "2")),
            new Typed(List.of("20", "75"), List.of()));

    @Autowired
    private PlanRun run;

    @Autowired
    private ScorePlan scorePlan;

    @Autowired
    private Scoring scoring;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private Organization organization;

    private Browser browser;

    @BeforeEach
    void openTheSheet(@LocalServerPort int port) {
        run.start("tra-son-school-branch-2023");
        scorePlan.start();
        run.givePasswords();
        browser = Browser.on(port);
        browser.login("tasklist", "bi-thu", RestCalls.PASSWORD);
        browser.openFilter(Desk.OURS);
        browser.openTask("Tự chấm điểm chi bộ");
        browser.claim();
    }

    @AfterEach
    void reset() {
        browser.close();
        run.reset();
        scorePlan.remove();
    }

    @Test
    @DisplayName("S001-R02, S001-R03: điểm và mức đổi theo lúc gõ; trừ điểm phải nêu hướng khắc phục")
    void sumsFollowTheTypingAndTheServerHasTheLastWord() {
        awaitSummary("90 điểm chung − 0 điểm trừ + 0 điểm cộng = 90 điểm", RatingLevel.GOOD);
        browser.screenshot("score-sheet");
        for (int row : List.of(0, 1, 2)) {
            type("items_bonus", row, "2");
        }
        awaitSummary("90 điểm chung − 0 điểm trừ + 6 điểm cộng = 96 điểm", RatingLevel.EXCELLENT);
        type("items_deduction", 3, "1,5");
        awaitSummary("90 điểm chung − 1,5 điểm trừ + 6 điểm cộng = 94,5 điểm", RatingLevel.GOOD);
        assertThat(browser.field("items_deduction", 3).inputValue()).isEqualTo("1,5");
        assertThat(rowTexts().get(3)).isEqualTo("được 7,5");
        type("items_cause", 3, "Báo cáo quý III gửi chậm 5 ngày.");

        browser.complete();
        browser.awaitNotice("«Nội dung số 4»: trừ 1,5 điểm nhưng chưa nêu hướng khắc phục, sửa chữa; hãy ghi thêm.");
        browser.screenshotWhole("score-sheet-refused");
        type("items_remedy", 3, "Phân công một đồng chí theo dõi, báo cáo trước ngày 15.");
        browser.screenshotWhole("score-sheet-filled-in");
        browser.complete();
        browser.awaitNoForm();

        ScoreSheet sheet = sheets.findByPlanOrderById(ScorePlan.ID).get(0);
        assertThat(sheet.total()).isEqualByComparingTo("94.5");
        assertThat(sheet.level()).isEqualTo(RatingLevel.GOOD);
        assertThat(browser.scriptErrors()).isEmpty();
    }

    @Test
    @DisplayName("S001-R01, S001-R04: điểm cộng vượt mức được báo ngay, không gửi đi")
    void tooMuchIsSaidAtOnce() {
        type("items_bonus", 0, "2,5");
        browser.press("Tab");
        browser.page().getByText("Số lớn nhất là 2.").waitFor();
        type("items_deduction", 1, "9,5");
        browser.press("Tab");
        browser.page().getByText("Số lớn nhất là 9.").waitFor();
        browser.field("items_bonus", 0).fill("2");
        browser.field("items_deduction", 1).fill("");
        for (int row = 1; row < 6; row++) {
            browser.field("items_bonus", row).fill("2");
        }

        browser.page()
                .getByText("Tổng điểm cộng vượt quá 10 điểm của cả phiếu.")
                .waitFor();
        browser.screenshotWhole("score-sheet-too-much");
        browser.complete();
        browser.awaitNotice("Tổng điểm cộng là 12, quá 10 điểm của cả phiếu");

        assertThat(sheets.findByPlanOrderById(ScorePlan.ID)).isEmpty();
    }

    @Test
    @DisplayName("S001-R01, S001-R02: biểu mẫu và máy chủ tính như nhau")
    void formAndServerComputeTheSame() {
        ScoreRules rules =
                scoring.rules(ScorePlan.ID, organization.subject("chi-bo").orElseThrow());
        for (Typed sheet : SHEETS) {
            for (int row = 0; row < rules.criteria().size(); row++) {
                browser.field("items_deduction", row).fill(at(sheet.deductions(), row));
                browser.field("items_bonus", row).fill(at(sheet.bonuses(), row));
            }

            BigDecimal total = rules.frame().total(scored(rules, sheet));
            awaitSummary("= " + Figures.of(total) + " điểm", rules.bands().level(total));
        }
    }

    @Test
    @DisplayName(
            "national-rules a.2 (366-QĐ/TW): kế hoạch không có điểm cộng thì không hỏi điểm cộng, trừ lẻ bao nhiêu cũng được")
    void bonusIsNotAskedForWhereThePlanKnowsNone() {
        scorePlan.restartWithoutBonus();
        browser.page().reload();
        browser.openTask("Tự chấm điểm chi bộ");
        browser.claim();

        type("items_deduction", 1, "6,25");
        type("items_cause", 1, "Chậm");
        type("items_remedy", 1, "Làm bù");
        awaitSummary("90 điểm chung − 6,25 điểm trừ + 0 điểm cộng = 83,75 điểm", RatingLevel.GOOD);
        assertThat(browser.page()
                        .getByText("Điểm cộng", new Page.GetByTextOptions().setExact(true))
                        .count())
                .isZero();
        browser.screenshotWhole("score-sheet-without-bonus");
        browser.complete();
        browser.awaitNoForm();

        assertThat(sheets.findByPlanOrderById(ScorePlan.ID).get(0).total()).isEqualByComparingTo("83.75");
    }

    @Test
    void draftKeepsThePoints() {
        type("items_deduction", 1, "0,5");
        type("items_cause", 1, "Chậm");
        browser.save();
        browser.awaitNotice("Đã lưu tạm");

        browser.page().reload();
        browser.openTask("Tự chấm điểm chi bộ");

        awaitSummary("= 89,5 điểm", RatingLevel.GOOD);
        assertThat(browser.field("items_deduction", 1).inputValue()).isEqualTo("0,5");
        assertThat(browser.field("items_cause", 1).inputValue()).isEqualTo("Chậm");
        assertThat(browser.field("items_points", 1).inputValue()).isEqualTo("9");
    }

    @Test
    void withoutCriteriaTheTaskSaysWhatIsMissing() {
        scorePlan.restartWithoutCriteria();
        browser.page().reload();
        browser.openTask("Tự chấm điểm chi bộ");

        browser.page()
                .getByText("Kế hoạch 01-KH/CB chưa có tiêu chí chấm điểm cho loại đối tượng «Chi bộ»")
                .waitFor();
        browser.screenshot("score-sheet-without-criteria");

        assertThat(browser.page().locator(".fjs-form-field-dynamiclist").count())
                .isZero();
        assertThat(browser.page().getByText("Mức theo tổng điểm").count()).isZero();
    }

    private void type(String id, int row, String text) {
        browser.field(id, row).click();
        browser.type(text, MILLIS_PER_KEY);
    }

    private void awaitSummary(String sum, RatingLevel level) {
        Locator summary = browser.page().locator(".fjs-form-field-text").last();
        summary.filter(new Locator.FilterOptions().setHasText(sum)).waitFor();
        assertThat(summary.innerText()).contains("Mức theo tổng điểm: " + level.label() + " (");
    }

    private List<String> rowTexts() {
        return browser.page().locator(".fjs-form-field-dynamiclist .fjs-form-field-text").allInnerTexts().stream()
                .map(String::strip)
                .toList();
    }

    private static List<ScoredItem> scored(ScoreRules rules, Typed sheet) {
        return IntStream.range(0, rules.criteria().size())
                .mapToObj(row -> new ScoredItem(
                        rules.criteria().get(row).slug(),
                        rules.criteria().get(row).content(),
                        rules.criteria().get(row).points(),
                        number(at(sheet.deductions(), row)),
                        number(at(sheet.bonuses(), row)),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private static BigDecimal number(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
    }

    private static String at(List<String> texts, int row) {
        return row < texts.size() ? texts.get(row) : "";
    }
}
