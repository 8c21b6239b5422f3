package vn.kiemdiem.recognition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.recognition.FourGood;
import vn.kiemdiem.recognition.FourGoodStage;
import vn.kiemdiem.recognition.FourGoods;

@ProductTest
class AssessFourGoodTest {

    private static final String FORM = "assess-four-good";
    private static final String DECIDE = "userTask_decideFourGood";
    private static final Map<String, String> SELF = Map.of("rates", "branch", "as", "self");
    private static final Map<String, String> DECISION = Map.of("rates", "branch", "as", "decision");

    @Autowired
    private FourGoods rows;

    @Autowired
    private TaskService tasks;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private PlanRun run;

    @Autowired
    private FormTrial trial;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void organizationAssessesItself() {
        Task task = trial.open(FORM, SELF);

        trial.complete(task, typed(task, "NOT_MET", " Còn nợ chỉ tiêu "));

        assertThat(rows.latest(SmallPlan.ID, FourGoodStage.SELF))
                .extracting(FourGood::subject, FourGood::met, FourGood::note, FourGood::body)
                .containsExactly(tuple("chi-bo", false, "Còn nợ chỉ tiêu", SmallPlan.UNIT));
        assertThat(rows.latest(SmallPlan.ID, FourGoodStage.DECISION)).isEmpty();
    }

    @Test
    void laterAssessmentBeginsWithTheEarlierAndReplacesIt() {
        Task first = trial.open(FORM, SELF);
        trial.complete(first, typed(first, "NOT_MET", "Còn nợ chỉ tiêu"));
        Task second = trial.again(FORM);

        assertThat(FormFilling.rows(tasks, second, "assessments").get(0))
                .containsEntry("outcome", "NOT_MET")
                .containsEntry("note", "Còn nợ chỉ tiêu");
        trial.complete(second, typed(second, "MET", null));

        assertThat(rows.inEffect(SmallPlan.ID, FourGoodStage.SELF).values())
                .extracting(FourGood::met)
                .containsExactly(true);
        assertThat(trial.rows("four_good")).hasSize(2);
    }

    @Test
    void whoDecidesSeesTheSelfAssessment() {
        Task decide = decideAfter("MET", "Đủ bốn tiêu chí");

        assertThat(FormFilling.rows(tasks, decide, "assessments").get(0))
                .containsEntry("self", "Đạt\nĐủ bốn tiêu chí")
                .doesNotContainKey("outcome");
        assertThat(String.valueOf(trial.shown(decide, "outcomes"))).contains("Công nhận", "Không công nhận");
    }

    @ParameterizedTest
    @CsvSource({"MET,NOT_MET,Không công nhận,Đạt", "NOT_MET,MET,Công nhận,Không đạt"})
    void decisionThatDiffersNeedsAReason(String self, String decided, String words, String selfWords) {
        Task decide = decideAfter(self, null);

        trial.refused(
                decide,
                typed(decide, decided, " "),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Lý do, ghi chú» chưa được điền, mà «%s» khác kết quả tự đánh giá «%s»."
                        .formatted(words, selfWords));
        trial.complete(decide, typed(decide, decided, "Theo kết quả kiểm tra"));

        assertThat(rows.latest(SmallPlan.ID, FourGoodStage.DECISION))
                .extracting(FourGood::met)
                .containsExactly(decided.equals("MET"));
    }

    @ParameterizedTest
    @CsvSource({"MET", "NOT_MET"})
    void decisionThatFollowsTheSelfAssessmentNeedsNone(String outcome) {
        Task decide = decideAfter(outcome, null);

        trial.complete(decide, typed(decide, outcome, null));

        assertThat(rows.latest(SmallPlan.ID, FourGoodStage.DECISION)).hasSize(1);
    }

    @Test
    void whoDidNotAssessItselfIsRecognisedOnlyWithAReason() {
        Task decide = trial.open(FORM, DECISION);

        trial.refused(
                decide,
                typed(decide, "MET", null),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Lý do, ghi chú» chưa được điền, mà «Công nhận» khác kết quả tự"
                        + " đánh giá «(chưa tự đánh giá)».");
        trial.complete(decide, typed(decide, "NOT_MET", null));
    }

    @Test
    void missingUnknownAndForeignAnswersAreRefused() {
        Task task = trial.open(FORM, SELF);

        trial.refused(
                task, typed(task, null, null), "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Kết quả» chưa được chọn.");
        trial.refused(
                task,
                typed(task, "GOLD", null),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Kết quả» có lựa chọn «GOLD» không tồn tại.");
        trial.refused(
                task,
                assessed(task, row -> row.putAll(Map.of("subject", "dang-vien-01", "outcome", "MET"))),
                "«dang-vien-01» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
        trial.refused(
                task,
                Map.of("assessments", FormFilling.json(List.of())),
                "Danh sách gửi lên thiếu: Chi bộ trường" + " PTDTBT THCS Trà Sơn; hãy mở lại việc này.");
    }

    @Test
    void whatWasSaidIsNeverChanged() {
        Task task = trial.open(FORM, SELF);
        trial.complete(task, typed(task, "MET", null));

        assertThatThrownBy(() -> jdbc.sql("update four_good set met = false").update())
                .hasMessageContaining("four_good");
    }

    private Task decideAfter(String outcome, @Nullable String note) {
        plan.deploy(
                SmallPlan.task(SmallPlan.task(SmallPlan.draw().startEvent(), FORM, SELF), DECIDE, FORM, DECISION)
                        .endEvent()
                        .done(),
                Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task self = run.task(SmallPlan.element(FORM));
        trial.complete(self, typed(self, outcome, note));
        return run.task(DECIDE);
    }

    private Map<String, Object> typed(Task task, @Nullable String outcome, @Nullable String note) {
        return assessed(task, row -> {
            row.put("outcome", outcome);
            row.put("note", note);
        });
    }

    private Map<String, Object> assessed(Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("assessments", FormFilling.filled(tasks, task, "assessments", typing));
    }
}
