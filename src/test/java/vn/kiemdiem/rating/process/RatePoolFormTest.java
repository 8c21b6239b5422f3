package vn.kiemdiem.rating.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.kiemdiem.rating.process.PoolFixture.excellent;

import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.duty.Drafts;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

@ProductTest
class RatePoolFormTest {

    private static final int AGENCIES = 14;

    @Autowired
    private PlanRun run;

    @Autowired
    private PoolFixture pool;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Drafts drafts;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName("S001-R06: quá tỷ lệ thì bị từ chối, nêu số đã chọn, số tối đa, số phải chuyển")
    void oneTooManyIsRefusedWithItsFigures() {
        pool.start(AGENCIES);

        refused(
                pool.first(),
                excellent(1, 2, 3),
                "Nhóm Ban: đã chọn 3 xuất sắc, tối đa 2 (20% của 11 tập thể xếp loại tốt). Cần chuyển 1 tập thể về mức tốt.");
    }

    @Test
    @DisplayName("S001-R06: đúng tỷ lệ thì được, ghi cấp quyết định và mức của cơ quan")
    void asManyAsAllowedAreDecided() {
        pool.start(AGENCIES);

        decide(pool.first(), excellent(1, 2));

        assertThat(decision("pool-leadership-02"))
                .returns(RatingLevel.EXCELLENT, Rating::level)
                .returns(PoolFixture.BODY, Rating::body)
                .returns(RatingLevel.EXCELLENT, Rating::organizationLevel)
                .returns("pool-1", Rating::recordedBy);
        assertThat(ratings.inEffect(PoolFixture.PLAN, RatingStage.DECISION)).hasSize(AGENCIES + 1);
    }

    @Test
    @DisplayName("S001-R07: dưới 5 tập thể xếp loại tốt thì chọn được một, không hơn")
    void aSmallGroupMayHaveOne() {
        pool.start(4);

        refused(
                pool.first(),
                excellent(1, 2),
                "Nhóm Ban: đã chọn 2 xuất sắc, tối đa 1 (có 2 tập thể xếp loại tốt, dưới 5). Cần chuyển 1 tập thể về mức tốt.");
        decide(pool.first(), excellent(1));
    }

    @Test
    @DisplayName("S001-R08: tập thể không được cao hơn cơ quan mà phần mềm biết mức, dù người chọn ghi khác")
    void collectiveIsNotAboveItsOrganization() {
        pool.start(AGENCIES);

        refused(
                pool.first(),
                excellent(1).andThen(row -> {
                    if (row.get("subject").equals("pool-agency-one")) {
                        row.put("level", "COMPLETED");
                    }
                }),
                "Tập thể 01: mức «Hoàn thành xuất sắc nhiệm vụ» cao hơn mức «Hoàn thành nhiệm vụ» của tổ chức, cơ quan, đơn vị");
    }

    @Test
    @DisplayName("S001-R08: mức của cơ quan chưa biết thì phải ghi, phần mềm không đoán")
    void unknownOrganizationIsAskedFor() {
        pool.start(AGENCIES);

        refused(
                pool.first(),
                excellent(1).andThen(row -> {
                    if (row.get("subject").equals("pool-leadership-05")) {
                        row.remove("organizationLevel");
                    }
                }),
                "Tập thể 05: chưa có mức của tổ chức, cơ quan, đơn vị; hãy chờ hoặc ghi mức đó");
    }

    @Test
    @DisplayName("S001-R08: hạ mức cơ quan xuống dưới tập thể đã quyết định thì phải xếp lại tập thể trước")
    void organizationIsNotLoweredBelowItsCollective() {
        pool.start(AGENCIES);
        decide(pool.second(), excellent(1));
        Task organizations = reopened(pool.first());

        refused(
                organizations,
                row -> row.putIfAbsent("level", "GOOD"),
                "Tập thể 01: mức «Hoàn thành xuất sắc nhiệm vụ» cao hơn mức «Hoàn thành tốt nhiệm vụ»");
    }

    @Test
    @DisplayName("S001-R09: tập thể chỉ có một lãnh đạo không có trong danh sách")
    void collectiveOfOneLeaderIsNotOnTheSheet() {
        pool.start(3);

        assertThat(FormFilling.rows(tasks, pool.first(), "ratings"))
                .extracting(row -> row.get("subject"))
                .contains("pool-leadership-01")
                .doesNotContain("pool-leadership-lonely");
    }

    @Test
    @DisplayName("Xếp loại lại: phải có lý do, mức cũ được giữ bên cạnh mức mới")
    void reRatingNeedsAReasonAndKeepsTheOldLevel() {
        pool.start(AGENCIES);
        decide(pool.first(), excellent(1));
        Task again = reopened(pool.second());

        refused(
                again,
                lower("pool-leadership-01").andThen(row -> row.put("reason", "")),
                "Tập thể 01, mục «Lý do» chưa được điền, mà mức «Hoàn thành tốt nhiệm vụ» khác mức"
                        + " «Hoàn thành xuất sắc nhiệm vụ» ở bước «Quyết định».",
                AGENCIES + 1);
        decide(again, lower("pool-leadership-01").andThen(row -> row.put("reason", "Phát hiện khuyết điểm mới")));

        assertThat(ratings.findByPlanOrderById(PoolFixture.PLAN))
                .filteredOn(rating -> rating.subject().equals("pool-leadership-01"))
                .extracting(Rating::level, Rating::reason)
                .containsExactly(
                        tuple(RatingLevel.EXCELLENT, "Theo kết quả bỏ phiếu"),
                        tuple(RatingLevel.GOOD, "Phát hiện khuyết điểm mới"));
    }

    @Test
    void sheetThatChangesNothingIsRefused() {
        pool.start(AGENCIES);
        decide(pool.first(), excellent(1));

        refused(reopened(pool.second()), row -> {}, "Chưa đổi mức của ai", AGENCIES + 1);
    }

    @Test
    @DisplayName("S000-R30: xếp loại lại mà không có căn cứ thì để nguyên, không ghi thêm gì")
    void sheetThatMayStayIsSavedWithoutAChange() {
        pool.start(AGENCIES);
        decide(pool.first(), excellent(1));
        Task confirming = reopened(run.task(PoolFixture.CONFIRM));

        decide(confirming, row -> {});

        assertThat(ratings.findByPlanOrderById(PoolFixture.PLAN))
                .filteredOn(rating -> rating.stage() == RatingStage.DECISION)
                .hasSize(AGENCIES + 1);
        assertThat(tasks.createTaskQuery().taskId(confirming.getId()).count()).isZero();
    }

    @Test
    @DisplayName("S000-R30: xếp loại lại có căn cứ thì mức mới được ghi, mức cũ được giữ")
    void sheetThatMayStayMayAlsoChange() {
        pool.start(AGENCIES);
        decide(pool.first(), excellent(1));

        decide(
                reopened(run.task(PoolFixture.CONFIRM)),
                lower("pool-leadership-01").andThen(row -> row.put("reason", "Có căn cứ mới")));

        assertThat(decision("pool-leadership-01").level()).isEqualTo(RatingLevel.GOOD);
    }

    @Test
    @DisplayName("Người chọn sau biết ai đã quyết định trước, thấy danh sách mới, không mất điều đã chọn")
    void whoComesSecondSeesTheNewStateAndLosesNothing() {
        pool.start(AGENCIES);
        Task late = pool.second();
        Map<String, Object> lateSheet = pool.sheet(late, excellent(4));
        decide(pool.first(), excellent(1, 2));

        assertThatThrownBy(() -> run.complete(late, "pool-2", lateSheet))
                .hasStackTraceContaining("Trong lúc đồng chí chọn, Tập thể 01 đã được Ủy viên 1 xếp mức"
                        + " «Hoàn thành xuất sắc nhiệm vụ» lúc 08:00 ngày 16/12/2021");

        assertThat(drafts.find(late.getId(), "pool-2"))
                .hasValueSatisfying(draft ->
                        assertThat(draft).contains("pool-leadership-04").contains("EXCELLENT"));
        assertThat(FormFilling.rows(tasks, late, "ratings"))
                .filteredOn(row -> "EXCELLENT".equals(row.get("level")))
                .extracting(row -> row.get("subject"))
                .containsExactly("pool-leadership-01", "pool-leadership-02");
    }

    @Test
    @DisplayName("national-rules b.2: tỷ lệ cao hơn theo quyết định đã ghi của cấp có thẩm quyền")
    void recordedExceptionRaisesTheCap() {
        pool.start(15);
        refused(pool.first(), excellent(1, 2, 3), "Nhóm Ban: đã chọn 3 xuất sắc, tối đa 2 (20% của 12");

        run.complete(PoolFixture.EXCEPTION, "pool-1", FormFilling.excepted("Ban", 25, "2021-12-10"));

        assertThat(FormFilling.rows(tasks, pool.first(), "pools"))
                .filteredOn(counted -> counted.get("name").equals("Ban"))
                .extracting(counted -> counted.get("percent"))
                .containsExactly(25.0);
        decide(pool.first(), excellent(1, 2, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ban | 26 | 2021-12-10 | Tỷ lệ 26% theo 12-QĐ/TU",
                "Ban | 20 | 2021-12-10 | Tỷ lệ 20% theo 12-QĐ/TU",
                "Ban | 0 | 2021-12-10 | Mục «Tỷ lệ được quyết định» phải từ",
                "Ban | 25 | 2021-12-17 | Mục «Ngày quyết định»",
                "Hội | 25 | 2021-12-10 | có nhóm «Hội» không thuộc danh sách"
            })
    @DisplayName("national-rules b.2: tỷ lệ, ngày, nhóm không đúng thì không được ghi")
    void impossibleExceptionIsRefused(String name, int percent, String day, String sentence) {
        pool.start(AGENCIES);

        assertThatThrownBy(
                        () -> run.complete(PoolFixture.EXCEPTION, "pool-1", FormFilling.excepted(name, percent, day)))
                .hasStackTraceContaining(sentence);

        assertThat(jdbc.sql("select count(*) from cap_exception")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("S001-R02: mức không cao hơn mức mà số điểm đạt tới, 94,5 điểm chưa là xuất sắc, 95 điểm thì được")
    void pointsBindTheDecision() {
        pool.start(AGENCIES);
        pool.scored("pool-leadership-01", "94.5");

        refused(
                pool.first(),
                excellent(1),
                "Tập thể 01: 94,5 điểm chưa đạt mức «Hoàn thành xuất sắc nhiệm vụ» (từ 95 điểm)");
        pool.scored("pool-leadership-01", "95");
        decide(pool.first(), excellent(1));

        assertThat(decision("pool-leadership-01").score()).isEqualByComparingTo("95");
    }

    @Test
    @DisplayName("S001-R07: loại đối tượng phải chấm điểm mà chưa có điểm thì chưa thể xuất sắc")
    void whoIsToBeScoredIsNotExcellentWithoutPoints() {
        pool.start(AGENCIES);
        jdbc.sql("insert into criterion (plan, subject_kind, position, slug, criterion, content, points)"
                        + " values (?, 'UNIT_LEADERSHIP', 1, 'mot', 'Tiêu chí', 'Nội dung', 90)")
                .param(PoolFixture.PLAN)
                .update();

        refused(
                pool.first(),
                excellent(1),
                "Tập thể 01: chưa được chấm điểm, mà mức «Hoàn thành xuất sắc nhiệm vụ» cần từ 95 điểm");
    }

    @Test
    void hostileSheetsAreRefused() {
        pool.start(AGENCIES);

        refused(pool.first(), excellent().andThen(row -> row.put("level", "SUPERB")), "có mức «SUPERB» không tồn tại");
        refused(pool.first(), excellent().andThen(row -> row.remove("level")), "mục «Mức xếp loại» chưa được chọn");
        refused(
                pool.first(),
                excellent().andThen(row -> row.put("organizationLevel", "GREAT")),
                "có mức «GREAT» không tồn tại");
        refused(
                pool.first(),
                excellent().andThen(row -> row.put("subject", "pool-leadership-lonely")),
                "«pool-leadership-lonely» không thuộc danh sách của đơn vị");
    }

    private static Consumer<Map<String, Object>> lower(String subject) {
        return row -> {
            if (row.get("subject").equals(subject)) {
                row.put("level", "GOOD");
            }
        };
    }

    /** The task as whoever opens it after the other decision sees it. */
    private Task reopened(Task overtaken) {
        assertThatThrownBy(() -> run.complete(overtaken, "pool-2", pool.sheet(overtaken, excellent(9))))
                .hasStackTraceContaining("Hãy mở lại việc này");
        return overtaken;
    }

    private void decide(Task task, Consumer<Map<String, Object>> choosing) {
        run.complete(task, "pool-1", pool.sheet(task, choosing));
    }

    private void refused(Task task, Consumer<Map<String, Object>> choosing, String sentence) {
        refused(
                task,
                choosing,
                sentence,
                ratings.inEffect(PoolFixture.PLAN, RatingStage.DECISION).size());
    }

    private void refused(Task task, Consumer<Map<String, Object>> choosing, String sentence, int rows) {
        Map<String, Object> sheet = pool.sheet(task, choosing);

        assertThatThrownBy(() -> run.complete(task, "pool-1", sheet)).hasStackTraceContaining(sentence);

        assertThat(ratings.findByPlanOrderById(PoolFixture.PLAN))
                .filteredOn(rating -> rating.stage() == RatingStage.DECISION)
                .hasSize(rows);
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
    }

    private Rating decision(String subject) {
        return ratings.inEffect(PoolFixture.PLAN, RatingStage.DECISION).get(subject);
    }
}
