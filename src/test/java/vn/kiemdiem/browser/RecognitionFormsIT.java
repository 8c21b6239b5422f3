package vn.kiemdiem.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kiemdiem.ProductTest;

/** The forms of recognition, raters and staff levels as a clerk sees and fills them in. */
@ProductTest
class RecognitionFormsIT {

    private static final String WARNING = "Khác mức cán bộ, công chức";
    private static final int MANY = 300;

    @Autowired
    private ProcessEngine engine;

    @LocalServerPort
    private int port;

    private final ObjectMapper json = new ObjectMapper();
    private @Nullable String instance;
    private @Nullable Browser browser;

    @AfterEach
    void end() {
        Objects.requireNonNull(browser).close();
        if (engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .count()
                > 0) {
            engine.getRuntimeService().deleteProcessInstance(instance, "test");
        }
    }

    @Test
    void rosterWarnsOfADifferenceToTheStaffLevelAsOneChooses() throws IOException {
        Browser page = open(
                "rate-roster",
                Map.of(
                        "showsStaffLevels",
                        true,
                        "ratings",
                        rows(List.of(
                                roster("mot", "Hoàn thành xuất sắc nhiệm vụ"), roster("hai", "Không thuộc diện")))));

        page.choose("ratings_level", 0, "Hoàn thành tốt nhiệm vụ");
        page.choose("ratings_level", 1, "Hoàn thành tốt nhiệm vụ");
        PlaywrightAssertions.assertThat(warnings(page)).hasCount(1);
        page.screenshotWhole("rate-roster-staff-levels");
        page.choose("ratings_level", 0, "Hoàn thành xuất sắc nhiệm vụ");

        PlaywrightAssertions.assertThat(warnings(page)).hasCount(0);
    }

    @Test
    void rosterOfAPlanWithoutStaffLevelsDoesNotShowThem() throws IOException {
        Browser page =
                open("rate-roster", Map.of("showsStaffLevels", false, "ratings", rows(List.of(roster("mot", "—")))));

        assertThat(page.rows("ratings_staffLevel")).isZero();
        page.choose("ratings_level", 0, "Hoàn thành tốt nhiệm vụ");
        PlaywrightAssertions.assertThat(warnings(page)).hasCount(0);
    }

    @Test
    void appraisalShowsOpinionsAndStaffLevelsBesideTheLevels() throws IOException {
        Map<String, Object> first =
                pooled("mot", "2 xuất sắc, 1 tốt; 1 chưa trả lời\nỦy ban MTTQ huyện: nhất trí", "Tốt");
        Browser page = open(
                "rate-pool",
                Map.of(
                        "showsStaffLevels",
                        true,
                        "showsOpinions",
                        true,
                        "capText",
                        "kế hoạch không quy định",
                        "pools",
                        rows(List.of()),
                        "ratings",
                        rows(List.of(first, pooled("hai", "—", "—")))));

        page.choose("ratings_level", 0, "Xuất sắc");
        page.choose("ratings_level", 1, "Xuất sắc");
        PlaywrightAssertions.assertThat(warnings(page)).hasCount(1);
        page.screenshotWhole("rate-pool-opinions");

        assertThat(page.field("ratings_opinions", 0).inputValue()).startsWith("2 xuất sắc, 1 tốt; 1 chưa trả lời");
    }

    @Test
    void decisionOnFourGoodIsChosenInItsOwnWords() throws IOException {
        Browser page = open(
                "assess-four-good",
                Map.of(
                        "stage",
                        "DECISION",
                        "outcomes",
                        rows(List.of(option("Công nhận", "MET"), option("Không công nhận", "NOT_MET"))),
                        "assessments",
                        rows(List.of(fourGood("mot"), fourGood("hai")))));

        page.choose("assessments_outcome", 0, "Công nhận");
        page.choose("assessments_outcome", 1, "Không công nhận");
        page.field("assessments_note", 1).fill("Theo kết quả kiểm tra");
        page.screenshotWhole("assess-four-good");

        assertThat(submitted(page, "assessments"))
                .extracting(
                        row -> row.path("outcome").asText(),
                        row -> row.path("note").asText())
                .containsExactly(tuple("MET", ""), tuple("NOT_MET", "Theo kết quả kiểm tra"));
    }

    @Test
    void selfAssessmentOfFourGoodIsOneChoice() throws IOException {
        Browser page = open(
                "assess-four-good",
                Map.of(
                        "stage",
                        "SELF",
                        "outcomes",
                        rows(List.of(option("Đạt", "MET"), option("Không đạt", "NOT_MET"))),
                        "assessments",
                        rows(List.of(fourGood("mot")))));

        page.choose("assessments_outcome", 0, "Đạt");
        page.screenshotWhole("assess-four-good-self");

        assertThat(page.rows("assessments_self")).isZero();
        assertThat(submitted(page, "assessments").get(0).path("outcome").asText())
                .isEqualTo("MET");
    }

    @Test
    void threeHundredMayBeProposedAndFewAre() throws IOException {
        Browser page = open("commend", commendations("PROPOSAL", MANY));

        page.choose("commendations_award", 0, "Bằng khen");
        page.field("commendations_otherAward", 1).click();
        page.type("Cờ thi đua", 20);
        page.field("commendations_note", MANY - 1).fill("Dẫn đầu");
        page.screenshot("commend-proposal");

        assertThat(page.rows("commendations_outcome")).isZero();
        List<JsonNode> rows = submitted(page, "commendations");
        assertThat(rows).hasSize(MANY);
        assertThat(rows.get(0).path("award").asText()).isEqualTo("Bằng khen");
        assertThat(rows.get(1).path("otherAward").asText()).isEqualTo("Cờ thi đua");
        assertThat(rows.get(MANY - 1).path("note").asText()).isEqualTo("Dẫn đầu");
    }

    @Test
    void everyProposalIsDecided() throws IOException {
        Browser page = open("commend", commendations("DECISION", 2));

        page.choose("commendations_outcome", 0, "Tặng");
        page.complete();
        assertThat(page.page().locator(".fjs-form").isVisible()).isTrue();
        page.choose("commendations_outcome", 1, "Đề nghị cấp trên");
        page.choose("commendations_award", 1, "Bằng khen");
        page.screenshotWhole("commend-decision");

        assertThat(submitted(page, "commendations"))
                .extracting(
                        row -> row.path("outcome").asText(),
                        row -> row.path("award").asText())
                .containsExactly(tuple("GRANTED", "Giấy khen"), tuple("RECOMMENDED", "Bằng khen"));
    }

    @Test
    void ratersAreTicked() throws IOException {
        Browser page = open(
                "choose-raters",
                Map.of(
                        "replyText",
                        "từ hôm nay đến hết ngày 29/11/2024",
                        "nobody",
                        false,
                        "raters",
                        rows(List.of(rater("mot"), rater("hai")))));

        page.field("raters_asked", 1).click();
        Locator day = page.page().locator(".fjs-form-field-datetime");
        PlaywrightAssertions.assertThat(day).hasCount(1);
        page.screenshotWhole("choose-raters");
        page.field("nobody").click();

        PlaywrightAssertions.assertThat(day).hasCount(0);
        assertThat(submitted(page, "raters"))
                .extracting(row -> row.path("asked").asBoolean())
                .containsExactly(false, true);
    }

    @Test
    void raterMayHaveNoOpinion() throws IOException {
        Browser page = open(
                "give-opinion",
                Map.of("opinions", rows(List.of(collective("mot"), collective("hai"), collective("ba")))));

        page.choose("opinions_opinion", 0, "Hoàn thành tốt nhiệm vụ");
        page.choose("opinions_opinion", 1, "Không có ý kiến");
        page.field("opinions_comment", 0).fill("Nhất trí");
        page.screenshotWhole("give-opinion");

        assertThat(submitted(page, "opinions").subList(0, 2))
                .extracting(row -> row.path("opinion").asText())
                .containsExactly("GOOD", "NONE");
    }

    @Test
    void staffLevelOfEverybodyIsChosen() throws IOException {
        Browser page = open("record-staff-levels", Map.of("staffLevels", rows(List.of(person("mot"), person("hai")))));

        page.choose("staffLevels_staffLevel", 0, "Hoàn thành tốt nhiệm vụ");
        page.choose("staffLevels_staffLevel", 1, "Không thuộc diện");
        page.screenshotWhole("record-staff-levels");

        assertThat(submitted(page, "staffLevels"))
                .extracting(row -> row.path("staffLevel").asText())
                .containsExactly("GOOD", "NONE");
    }

    private Browser open(String form, Map<String, Object> variables) throws IOException {
        TasklistFixture fixture = new TasklistFixture(engine);
        fixture.clerk();
        Map<String, Object> values = new HashMap<>(variables);
        instance = fixture.task(form, "Việc thử", values);
        Browser page = Browser.on(port);
        browser = page;
        page.login("tasklist", TasklistFixture.CLERK, TasklistFixture.PASSWORD);
        page.openFilter(TasklistFixture.FILTER);
        page.openTask("Việc thử");
        page.page().locator(".fjs-form-field-dynamiclist").waitFor();
        return page;
    }

    private List<JsonNode> submitted(Browser page, String list) throws IOException {
        page.complete();
        page.awaitNoForm();
        String rows = new TasklistFixture(engine).submitted(Objects.requireNonNull(instance), list);
        JsonNode all = json.readTree(rows);
        return IntStream.range(0, all.size()).mapToObj(all::get).toList();
    }

    private static Locator warnings(Browser page) {
        return page.page()
                .locator(".fjs-form-field-dynamiclist .fjs-form-field-text")
                .filter(new Locator.FilterOptions().setHasText(WARNING));
    }

    private Object rows(List<?> rows) throws IOException {
        return SpinValues.jsonValue(json.writeValueAsString(rows)).create();
    }

    private static Map<String, String> option(String label, String value) {
        return Map.of("label", label, "value", value);
    }

    private static Map<String, Object> roster(String id, String staffLevel) {
        return Map.of(
                "subject",
                id,
                "name",
                "Đảng viên " + id,
                "kind",
                "Đảng viên",
                "selfLevel",
                "Hoàn thành tốt nhiệm vụ",
                "staffLevel",
                staffLevel,
                "reason",
                "");
    }

    private static Map<String, Object> pooled(String id, String opinions, String staffLevel) {
        return Map.of(
                "subject",
                id,
                "name",
                "Tập thể lãnh đạo Phòng Tài chính – Kế hoạch " + id,
                "self",
                "Xuất sắc",
                "appraisal",
                "—",
                "proposal",
                "—",
                "opinions",
                opinions,
                "staffLevel",
                staffLevel,
                "reason",
                "");
    }

    private static Map<String, Object> fourGood(String id) {
        return Map.of("subject", id, "name", "Chi bộ bản " + id, "self", "Đạt\nĐủ bốn tiêu chí", "note", "");
    }

    private Map<String, Object> commendations(String stage, int count) throws IOException {
        boolean decides = stage.equals("DECISION");
        List<Map<String, Object>> rows = IntStream.range(0, count)
                .mapToObj(number -> {
                    Map<String, Object> row = new HashMap<>();
                    row.put("subject", "doi-tuong-" + number);
                    row.put("name", "Đảng viên " + number + "\nĐảng viên");
                    row.put("proposed", decides ? "Đề xuất: Giấy khen (Đảng ủy xã 01)\nDẫn đầu khối thi đua" : "—");
                    row.put("otherAward", "");
                    row.put("note", "");
                    if (decides) {
                        row.put("award", "Giấy khen");
                    }
                    return row;
                })
                .toList();
        return Map.of(
                "stage",
                stage,
                "awards",
                rows(List.of(
                        option("Giấy khen", "Giấy khen"),
                        option("Bằng khen", "Bằng khen"),
                        option("Không đề xuất", "NONE"))),
                "commendations",
                rows(rows));
    }

    private static Map<String, Object> rater(String id) {
        return Map.of("unit", id, "name", "Ủy ban MTTQ huyện " + id, "kind", "Ủy ban MTTQ huyện", "asked", false);
    }

    private static Map<String, Object> collective(String id) {
        return Map.of("subject", id, "name", "Tập thể lãnh đạo " + id + "\nTập thể lãnh đạo, quản lý", "comment", "");
    }

    private static Map<String, Object> person(String id) {
        return Map.of("subject", id, "name", "Đảng viên " + id, "positions", "Công chức địa chính xã");
    }
}
