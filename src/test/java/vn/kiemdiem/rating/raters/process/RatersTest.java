package vn.kiemdiem.rating.raters.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.rating.raters.Rater;
import vn.kiemdiem.rating.raters.RaterRound;
import vn.kiemdiem.rating.raters.RaterRounds;

/** From the choice of the participating raters to the appraisal that sees what they said (S000-D22, R23, R24, A25). */
@ProductTest
class RatersTest {

    private static final String CHOOSE = "choose-raters";
    private static final String OPINE = SmallPlan.element("give-opinion");
    private static final String APPRAISE = SmallPlan.element("rate-pool");
    private static final String CLOSED = "timerEvent_repliesClosed";
    private static final String COMMITTEE = "tra-son-school-branch-committee";
    private static final String ORGANIZATIONS = "tra-son-school-organizations";
    private static final String RESIDENCE = "tra-son-residence";
    private static final Map<String, String> COLLECTIVES = Map.of("rates", "branch,branch-committee,committee-member");
    private static final Map<String, String> APPRAISAL = Map.of("rates", "branch,branch-committee", "as", "appraisal");

    @Autowired
    private RaterRounds rounds;

    @Autowired
    private TaskService tasks;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private PlanRun run;

    @Autowired
    private FormTrial trial;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void unitsDirectlyBelowTheIssuerAreOfferedAndNoneIsTicked() {
        Task task = choose();

        assertThat(FormFilling.rows(tasks, task, "raters"))
                .extracting(row -> row.get("unit"), row -> row.get("asked"))
                .containsExactlyInAnyOrder(
                        tuple(COMMITTEE, false), tuple(ORGANIZATIONS, false), tuple(RESIDENCE, false));
        assertThat(trial.shown(task, "replyText")).isEqualTo("từ hôm nay đến hết ngày 15/11/2023");
    }

    @Test
    void whoIsAskedGetsATaskUntilTheEndOfTheDay() {
        Task task = choose();

        trial.complete(task, FormFilling.asked(tasks, task, "2023-11-10", COMMITTEE, RESIDENCE));

        assertThat(run.tasks(OPINE)).hasSize(2);
        assertThat(run.due(CLOSED)).isEqualTo(Instant.parse("2023-11-10T17:00:00Z"));
        run.fire(CLOSED);
        assertThat(run.tasks(OPINE)).isEmpty();
        assertThat(run.tasks(APPRAISE)).hasSize(1);
    }

    @Test
    void nobodyMayBeAskedIfThatIsSaid() {
        Task task = choose();

        Map<String, Object> nobody = FormFilling.asked(tasks, task, "2023-11-10");
        nobody.put("nobody", true);
        nobody.remove("replyBy");
        trial.complete(task, nobody);

        assertThat(run.tasks(OPINE)).isEmpty();
        Task appraise = run.task(APPRAISE);
        assertThat(trial.shown(appraise, "showsOpinions")).isEqualTo(false);
        assertThat(trial.rows("rater_round")).hasSize(1);
    }

    @Test
    void strangeChoicesAreRefused() {
        Task task = choose();
        Map<String, Object> chosen = FormFilling.asked(tasks, task, "2023-11-10", COMMITTEE);

        trial.refused(
                task,
                FormFilling.asked(tasks, task, "2023-11-10"),
                "Chưa chọn đơn vị nào tham gia; hãy đánh dấu ít nhất một đơn vị trong danh sách, hoặc chọn «Không lấy ý"
                        + " kiến».");
        trial.refused(
                task,
                chosen,
                "nobody",
                true,
                "Đã chọn «Không lấy ý kiến» thì không đánh dấu đơn vị nào; hãy bỏ một trong hai.");
        trial.refused(
                task,
                chosen,
                "replyBy",
                "2023-11-02",
                "Mục «Ngày cuối cùng nhận trả lời» không được trước ngày 03/11/2023.");
        trial.refused(
                task,
                chosen,
                "replyBy",
                "2023-11-16",
                "Mục «Ngày cuối cùng nhận trả lời» không được sau ngày 15/11/2023.");
        trial.refused(task, chosen, "replyBy", null, "Mục «Ngày cuối cùng nhận trả lời» chưa được điền.");
        trial.refused(
                task,
                raters(task, row -> row.put("unit", "tra-son-commune-committee")),
                "«tra-son-commune-committee» không thuộc danh sách đơn vị hoặc được ghi hai lần; hãy mở lại việc này.");
        trial.refused(
                task,
                raters(task, row -> row.put("unit", COMMITTEE)),
                "«" + COMMITTEE + "» không thuộc danh sách đơn vị hoặc được ghi hai lần; hãy mở lại việc này.");
        trial.refused(
                task,
                Map.of("replyBy", "2023-11-10", "raters", FormFilling.json(List.of())),
                "Danh sách gửi lên thiếu: Cấp uỷ Chi bộ, Các tổ chức, đoàn thể nhà trường, Nơi cư trú; hãy mở lại việc"
                        + " này.");
    }

    @Test
    void lastDayIsOpenWhereThePlanNamesNoDeadline() {
        Task task = trial.open(CHOOSE, Map.of());

        assertThat(trial.shown(task, "replyText")).isEqualTo("từ hôm nay trở đi");
        trial.complete(task, FormFilling.asked(tasks, task, "2023-11-03", COMMITTEE));
    }

    @Test
    void raterIsAskedOnCollectivesButNotOnItself() {
        asked(COMMITTEE, RESIDENCE);

        assertThat(FormFilling.rows(tasks, opinion(COMMITTEE), "opinions"))
                .extracting(row -> row.get("subject"))
                .containsExactly("chi-bo");
        assertThat(FormFilling.rows(tasks, opinion(RESIDENCE), "opinions"))
                .extracting(row -> row.get("subject"))
                .containsExactly("chi-bo", "cap-uy-chi-bo");
    }

    @Test
    void appraisalSeesWhatTheRatersSaidAndWhoDidNotAnswer() {
        asked(COMMITTEE, RESIDENCE, ORGANIZATIONS);
        run.complete(opinion(COMMITTEE), "bi-thu", opined(COMMITTEE, row -> {
            row.put("opinion", "EXCELLENT");
            row.put("comment", "Dẫn đầu khối");
        }));
        run.complete(opinion(RESIDENCE), "noi-cu-tru", opined(RESIDENCE, row -> row.put("opinion", "NONE")));
        run.fire(CLOSED);

        assertThat(FormFilling.rows(tasks, run.task(APPRAISE), "ratings"))
                .extracting(row -> row.get("subject"), row -> row.get("opinions"))
                .containsExactlyInAnyOrder(
                        tuple("chi-bo", "1 xuất sắc, 1 không có ý kiến; 1 chưa trả lời\nCấp uỷ Chi bộ: Dẫn đầu khối"),
                        tuple("cap-uy-chi-bo", "1 không có ý kiến; 1 chưa trả lời"));
        assertThat(trial.shown(run.task(APPRAISE), "showsOpinions")).isEqualTo(true);
    }

    @Test
    void strangeOpinionsAreRefused() {
        asked(COMMITTEE);
        Task task = opinion(COMMITTEE);

        trial.refused(
                task,
                opined(COMMITTEE, row -> row.put("opinion", "BEST")),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Mức đề nghị» có mức «BEST» không tồn tại.");
        trial.refused(
                task,
                opined(COMMITTEE, row -> row.put("subject", "cap-uy-chi-bo")),
                "«cap-uy-chi-bo» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
        Map<String, Object> inAnothersName = new HashMap<>(opined(COMMITTEE, row -> row.put("opinion", "GOOD")));
        inAnothersName.put("rater", RESIDENCE);
        trial.refused(
                task,
                inAnothersName,
                "Biểu mẫu không có mục «rater»; hãy mở lại việc trong danh sách và chỉ điền vào biểu mẫu.");
    }

    @Test
    void whoIsNoLongerAskedIsTold() {
        asked(COMMITTEE);
        Task asked = opinion(COMMITTEE);
        rounds.save(new RaterRound(
                null,
                SmallPlan.ID,
                SmallPlan.UNIT,
                LocalDate.of(2023, 11, 10),
                Set.of(new Rater(RESIDENCE)),
                FormTrial.CLERK,
                Instant.parse("2023-11-03T02:00:00Z")));

        trial.refused(
                asked,
                opined(asked, row -> row.put("opinion", "GOOD")),
                "Đơn vị không còn trong danh sách được đề nghị tham gia đánh giá, xếp loại; hãy hỏi cơ quan đã gửi đề"
                        + " nghị.");
    }

    private Task choose() {
        AbstractFlowNodeBuilder<?, ?> chosen =
                SmallPlan.task(SmallPlan.draw().startEvent(), CHOOSE, Map.of("deadline", "D90"));
        UserTask opinions = (UserTask) SmallPlan.opinions(chosen, COLLECTIVES).getElement();
        AbstractFlowNodeBuilder<?, ?> end =
                SmallPlan.task(opinions.builder(), "rate-pool", APPRAISAL).endEvent();
        end.moveToActivity(OPINE)
                .boundaryEvent(CLOSED)
                .timerWithDate("${raters.closesAt(execution)}")
                .connectTo(APPRAISE);
        plan.deploy(end.done(), Map.of("deadline.D90", "trước ngày 16/11/2023"));
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        return run.task(SmallPlan.element(CHOOSE));
    }

    private void asked(String... units) {
        Task task = choose();
        trial.complete(task, FormFilling.asked(tasks, task, "2023-11-10", units));
    }

    private Task opinion(String rater) {
        return tasks.createTaskQuery()
                .taskDefinitionKey(OPINE)
                .taskCandidateGroup(rater)
                .singleResult();
    }

    private Map<String, Object> opined(String rater, Consumer<Map<String, Object>> typing) {
        return opined(opinion(rater), typing);
    }

    private Map<String, Object> opined(Task task, Consumer<Map<String, Object>> typing) {
        return FormFilling.opined(tasks, task, typing);
    }

    private Map<String, Object> raters(Task task, Consumer<Map<String, Object>> typing) {
        return Map.of("replyBy", "2023-11-10", "raters", FormFilling.filled(tasks, task, "raters", typing));
    }
}
