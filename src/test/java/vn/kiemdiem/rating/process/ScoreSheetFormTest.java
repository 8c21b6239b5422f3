package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.table.TableError;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.score.CriteriaImport;
import vn.kiemdiem.rating.score.ScoreItem;
import vn.kiemdiem.rating.score.ScorePlan;
import vn.kiemdiem.rating.score.ScoreSheet;
import vn.kiemdiem.rating.score.ScoreSheets;

@ProductTest
class ScoreSheetFormTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SECRETARY = "bi-thu";
    private static final int FIRST = 0;
    private static final int SECOND = 1;

    @Autowired
    private PlanRun run;

    @Autowired
    private ScorePlan scorePlan;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ScoreSheets sheets;

    @Autowired
    private Ratings ratings;

    @Autowired
    private CriteriaImport imports;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;
    private Task task;

    @BeforeEach
    void startPlan(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        scorePlan.start();
        run.givePasswords();
        task = run.task(ScorePlan.SCORE_BRANCH);
    }

    @AfterEach
    void reset() {
        run.reset();
        scorePlan.remove();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 100, EXCELLENT",
        "10, 5, 95, EXCELLENT",
        "9.5, 5, 94.5, GOOD",
        "0, 10, 80, GOOD",
        "0, 10.5, 79.5, COMPLETED",
        "0, 40, 50, COMPLETED",
        "0, 40.5, 49.5, NOT_COMPLETED",
        "0, 90, 0, NOT_COMPLETED"
    })
    @DisplayName("S001-R02: tổng điểm quyết định mức, tính trên máy chủ")
    void totalDecidesTheLevel(BigDecimal bonus, BigDecimal deduction, BigDecimal total, RatingLevel level) {
        assertThat(submitRows(rows -> spread(rows, bonus, deduction)).statusCode())
                .isEqualTo(204);

        ScoreSheet sheet = sheets.findByPlanOrderById(ScorePlan.ID).get(0);
        assertThat(sheet.total()).isEqualByComparingTo(total);
        assertThat(sheet.level()).isEqualTo(level);
        assertThat(sheet.items()).hasSize(10);
        Rating rating = ratings.inEffect(ScorePlan.ID, RatingStage.SELF).get("chi-bo");
        assertThat(rating.level()).isEqualTo(level);
        assertThat(rating.score()).isEqualByComparingTo(total);
        assertThat(rating.recordedBy()).isEqualTo(SECRETARY);
    }

    @Test
    @DisplayName("S001-R03: điểm trừ, nguyên nhân, hướng khắc phục và điểm cộng được ghi lại")
    void whatWasScoredIsKept() {
        submitRows(rows -> {
            deduct(rows.get(FIRST), 1.5);
            rows.get(SECOND).put("bonus", "2,0");
        });

        assertThat(sheets.findByPlanOrderById(ScorePlan.ID).get(0).items())
                .filteredOn(item -> item.deduction().signum() + item.bonus().signum() > 0)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("criterion")
                .containsExactlyInAnyOrder(
                        new ScoreItem(0, new BigDecimal("1.5"), BigDecimal.ZERO, "Chậm báo cáo", "Báo cáo đúng hạn"),
                        new ScoreItem(0, BigDecimal.ZERO, new BigDecimal("2.0"), null, null));
    }

    @Test
    void stageIsTheOneOfThePlan() {
        run.complete(
                ScorePlan.SCORE_COMMITTEE,
                SECRETARY,
                FormFilling.scored(tasks, run.task(ScorePlan.SCORE_COMMITTEE), row -> {}));

        assertThat(ratings.inEffect(ScorePlan.ID, RatingStage.APPRAISAL)).containsOnlyKeys("cap-uy-chi-bo");
        assertThat(ratings.inEffect(ScorePlan.ID, RatingStage.SELF)).isEmpty();
    }

    @Test
    void pointsThatABrowserChangedAreNotLookedAt() {
        assertThat(submitRows(rows -> rows.forEach(row -> row.put("points", "99")))
                        .statusCode())
                .isEqualTo(204);

        assertThat(sheets.findByPlanOrderById(ScorePlan.ID).get(0).total()).isEqualByComparingTo("90");
    }

    @Test
    void totalAndLevelOfABrowserAreRefusedAsWhatTheyAre() {
        refused(
                submit(values -> values.put("level", Map.of("value", "EXCELLENT"))),
                "Biểu mẫu không có mục «level»; hãy mở lại việc trong danh sách và chỉ điền vào biểu mẫu.");
        refused(submit(values -> values.put("total", Map.of("value", 100))), "Biểu mẫu không có mục «total»");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                row("S001-R04: 2,5 điểm cộng", "bonus", 2.5, "cộng 2,5 điểm, quá 2 điểm cho một nội dung"),
                row("S001-R05: bước 0,25", "bonus", 0.25, "điểm cộng 0,25 không hợp lệ; hãy ghi bội số của 0,5 điểm"),
                row("S001-R05: bước 0,75", "deduction", 0.75, "điểm trừ 0,75 không hợp lệ"),
                row("điểm cộng âm", "bonus", -1, "điểm cộng -1 không hợp lệ"),
                row("điểm trừ âm", "deduction", -0.5, "điểm trừ -0,5 không hợp lệ"),
                row("quá điểm tối đa", "deduction", 9.5, "trừ 9,5 điểm"),
                row("chữ", "deduction", "một", "mục «Điểm trừ» phải là số điểm, ví dụ 1,5."),
                row("số khổng lồ", "bonus", 1e300, "mục «Điểm cộng» phải là số điểm, ví dụ 1,5."),
                row("số mũ", "bonus", "1e999999999", "mục «Điểm cộng» phải là số điểm, ví dụ 1,5."),
                row("không phải số", "bonus", List.of(1), "mục «Điểm cộng» phải là số điểm, ví dụ 1,5."));
    }

    private static Arguments row(String name, String field, Object value, String sentence) {
        return arguments(name, field, value, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void whatTheFrameDoesNotAllowIsRefusedWithTheRow(String name, String field, Object value, String sentence) {
        HttpResponse<String> answer = submitRows(rows -> {
            deduct(rows.get(SECOND), 0.5);
            rows.get(SECOND).put(field, value);
        });

        refused(answer, sentence);
        assertThat(answer.body()).contains("ội dung số 2");
    }

    @ParameterizedTest
    @CsvSource({"cause, 'chưa nêu nguyên nhân, lý do'", "remedy, 'chưa nêu hướng khắc phục, sửa chữa'"})
    @DisplayName("S001-R03: trừ điểm mà không nêu nguyên nhân hoặc hướng khắc phục thì không nhận")
    void deductionHasToBeJustified(String field, String sentence) {
        refused(
                submitRows(rows -> {
                    deduct(rows.get(FIRST), 0.5);
                    rows.get(FIRST).put(field, "  ");
                }),
                "«Nội dung số 1»: trừ 0,5 điểm nhưng " + sentence);
    }

    @Test
    @DisplayName("S001-R01: sáu lần cộng 2 điểm vượt 10 điểm cộng, không tự cắt bớt")
    void sixBonusesOfTwoAreTooMany() {
        refused(
                submitRows(rows -> rows.subList(0, 6).forEach(row -> row.put("bonus", 2))),
                "Tổng điểm cộng là 12, quá 10 điểm của cả phiếu");
    }

    @Test
    void foreignCriterionIsRefused() {
        refused(
                submitRows(rows -> rows.get(FIRST).put("criterion", "tieu-chi-99")),
                "Tiêu chí «tieu-chi-99» không có trong bộ tiêu chí của loại đối tượng này hoặc được ghi hai lần");
    }

    @Test
    void criterionTwiceIsRefused() {
        refused(
                submitRows(rows -> rows.get(FIRST).put("criterion", "tieu-chi-2")),
                "Tiêu chí «tieu-chi-2» không có trong bộ tiêu chí của loại đối tượng này hoặc được ghi hai lần");
    }

    @Test
    void missingRowIsRefused() {
        refused(
                submitRows(rows -> rows.remove(FIRST)),
                "Phiếu chấm điểm thiếu nội dung «Nội dung số 1»; hãy mở lại việc này.");
    }

    @Test
    void sheetWithoutRowsIsRefused() {
        refused(submitRows(List::clear), "Phiếu chấm điểm thiếu nội dung «Nội dung số 1»");
    }

    @Test
    void userOfAnotherUnitIsRefused() {
        HttpResponse<String> answer = rest.post(path(), "doan-the", body(Map.of("variables", Map.of())));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sheets.findByPlanOrderById(ScorePlan.ID)).isEmpty();
    }

    @Test
    void databaseItselfRefusesAChange() {
        submitRows(rows -> {});

        Stream.of(
                        "update score_sheet set total = 100",
                        "delete from score_sheet",
                        "update score_item set bonus = 2",
                        "delete from score_item")
                .forEach(change -> assertThatThrownBy(() -> jdbc.sql(change).update())
                        .hasMessageContaining("A score is never changed"));
        assertThatThrownBy(() -> jdbc.sql("update criterion set points = 1").update())
                .hasMessageContaining("A criterion is never changed");
    }

    @Test
    void withoutCriteriaTheTaskSaysWhatIsMissingAndCannotBeCompleted() {
        scorePlan.restartWithoutCriteria();
        task = run.task(ScorePlan.SCORE_BRANCH);
        String sentence = "Kế hoạch 01-KH/CB chưa có tiêu chí chấm điểm cho loại đối tượng «Chi bộ»: quản trị viên cần"
                + " nhập bảng tiêu chí của loại này, tổng 90 điểm, rồi mở lại việc.";

        assertThat(tasks.getVariableLocal(task.getId(), "obstacle")).isEqualTo(sentence);
        assertThat(FormFilling.rows(tasks, task, "items")).isEmpty();
        refused(submitRows(rows -> {}), sentence);
    }

    @Test
    void criteriaThatAreImportedLaterAppearInTheOpenTask() {
        scorePlan.restartWithoutCriteria();
        task = run.task(ScorePlan.SCORE_BRANCH);

        imports.importFiles(ScorePlan.ID, List.of(ScorePlan.criteriaOf("Chi bộ")));

        assertThat(tasks.getVariableLocal(task.getId(), "obstacle")).isEqualTo("không có");
        assertThat(submitRows(rows -> {}).statusCode()).isEqualTo(204);
    }

    @Test
    void criteriaInUseCannotBeReplacedAnyMoreButTheSameMayComeAgain() {
        submitRows(rows -> {});
        imports.importFiles(ScorePlan.ID, List.of(ScorePlan.criteriaOf("Chi bộ")));

        ImportRefused refusal = catchThrowableOfType(
                ImportRefused.class,
                () -> imports.importFiles(ScorePlan.ID, List.of(ScorePlan.otherCriteriaOf("Chi bộ"))));

        assertThat(refusal.errors())
                .containsExactly(new TableError(
                        "tieu-chi.csv",
                        null,
                        2,
                        "Loại đối tượng",
                        "Tiêu chí của loại «Chi bộ» đã được dùng để chấm điểm trong kế hoạch này nên không thay được"
                                + " nữa. Bỏ các dòng của loại này khỏi tệp rồi nhập lại."));
        imports.importFiles(ScorePlan.ID, List.of(ScorePlan.otherCriteriaOf("Tập thể cấp ủy chi bộ")));
    }

    @RepeatedTest(4)
    void importAtTheSameTimeAsASheetNeverMixesWithIt() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(2);
        Future<Boolean> replaced = people.submit(() -> {
            try {
                imports.importFiles(ScorePlan.ID, List.of(ScorePlan.otherCriteriaOf("Chi bộ")));
                return true;
            } catch (ImportRefused refused) {
                return false;
            }
        });
        HttpResponse<String> answer = submitRows(rows -> {});
        people.shutdown();

        assertThat(answer.statusCode()).isIn(204, 409);
        assertThat(sheets.findByPlanOrderById(ScorePlan.ID)).hasSize(answer.statusCode() == 204 ? 1 : 0);
        replaced.get();
        assertThat(jdbc.sql("select count(*) from score_item join criterion on criterion.id = score_item.criterion")
                        .query(Long.class)
                        .single())
                .isEqualTo(answer.statusCode() == 204 ? 10 : 0);
    }

    /** Half points of bonus and deduction from the first row on, as far as each row allows. */
    private static void spread(List<Map<String, Object>> rows, BigDecimal bonus, BigDecimal deduction) {
        BigDecimal added = bonus;
        BigDecimal taken = deduction;
        for (Map<String, Object> row : rows) {
            BigDecimal more = added.min(BigDecimal.valueOf(2));
            BigDecimal less = taken.min(BigDecimal.valueOf(9));
            row.put("bonus", more);
            deduct(row, less);
            added = added.subtract(more);
            taken = taken.subtract(less);
        }
    }

    private static void deduct(Map<String, Object> row, Object points) {
        row.put("deduction", points);
        row.put("cause", "Chậm báo cáo");
        row.put("remedy", "Báo cáo đúng hạn");
    }

    private HttpResponse<String> submit(Consumer<Map<String, Object>> change) {
        Map<String, Object> values = new HashMap<>();
        values.put("items", Map.of("type", "Json", "value", body(FormFilling.rows(tasks, task, "items"))));
        change.accept(values);
        return rest.post(path(), SECRETARY, body(Map.of("variables", values)));
    }

    private HttpResponse<String> submitRows(Consumer<List<Map<String, Object>>> change) {
        List<Map<String, Object>> rows = FormFilling.rows(tasks, task, "items");
        change.accept(rows);
        return submit(values -> values.put("items", Map.of("type", "Json", "value", body(rows))));
    }

    private void refused(HttpResponse<String> answer, String sentence) {
        assertThat(answer.body()).contains(sentence).doesNotContain("ENGINE-");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(sheets.findByPlanOrderById(ScorePlan.ID)).isEmpty();
        assertThat(ratings.findByPlanOrderById(ScorePlan.ID)).isEmpty();
        assertThat(run.task(ScorePlan.SCORE_BRANCH).getId()).isEqualTo(task.getId());
    }

    private String path() {
        return "/engine-rest/task/" + task.getId() + "/submit-form";
    }

    private static String body(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
