package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.review.ReviewSuggestion;
import vn.kiemdiem.review.ReviewSuggestions;

@ProductTest
class SuggestReviewTest {

    private static final Map<String, String> RATES = Map.of("rates", "branch,committee-member");

    @Autowired
    private ReviewSuggestions suggestions;

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
    void onlyWhoIsToldSomethingHasARow() {
        Task task = trial.open("suggest-review", RATES);

        trial.complete(task, FormFilling.suggested(tasks, task, row -> {
            if (List.of("chi-bo", "dang-vien-02").contains(row.get("subject"))) {
                row.put("suggestion", " Làm rõ việc của " + row.get("subject"));
            }
        }));

        assertThat(suggestions.findByPlanOrderById(SmallPlan.ID))
                .extracting(ReviewSuggestion::subject, ReviewSuggestion::suggestion, ReviewSuggestion::unit)
                .containsExactly(
                        tuple("chi-bo", "Làm rõ việc của chi-bo", SmallPlan.UNIT),
                        tuple("dang-vien-02", "Làm rõ việc của dang-vien-02", SmallPlan.UNIT));
    }

    @Test
    void nobodyHasToBeToldAnything() {
        Task task = trial.open("suggest-review", RATES);

        trial.complete(task, FormFilling.suggested(tasks, task, row -> row.remove("suggestion")));

        assertThat(trial.rows("review_suggestion")).isEmpty();
    }

    @Test
    void laterSuggestionIsAddedToTheEarlier() {
        for (String words : List.of("Một", "Hai")) {
            Task task = words.equals("Một") ? trial.open("suggest-review", RATES) : trial.again("suggest-review");
            trial.complete(task, FormFilling.suggested(tasks, task, row -> row.put("suggestion", words)));
        }

        assertThat(suggestions.of(SmallPlan.ID, "dang-vien-01"))
                .extracting(ReviewSuggestion::suggestion)
                .containsExactly("Một", "Hai");
        assertThat(suggestions.of("other-plan", "dang-vien-01")).isEmpty();
    }

    @Test
    void whoWritesTheReviewSeesWhatWasSuggested() {
        plan.deploy(
                SmallPlan.task(
                                SmallPlan.task(SmallPlan.draw().startEvent(), "suggest-review", RATES),
                                "write-review",
                                Map.of("rates", "branch"))
                        .endEvent()
                        .done(),
                Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task task = run.task(SmallPlan.element("suggest-review"));

        trial.complete(task, FormFilling.suggested(tasks, task, row -> row.put("suggestion", "Làm rõ việc đã giao")));

        assertThat(trial.shown(run.task(SmallPlan.element("write-review")), "suggested"))
                .isEqualTo("Làm rõ việc đã giao");
    }

    @Test
    void foreignAndMissingSubjectsAreRefused() {
        Task task = trial.open("suggest-review", RATES);

        trial.refused(
                task,
                FormFilling.suggested(tasks, task, row -> row.replace("subject", "chi-bo", "dang-vien-12")),
                "«dang-vien-12» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
        trial.refused(
                task,
                Map.of(
                        "suggestions",
                        FormFilling.json(
                                FormFilling.rows(tasks, task, "suggestions").subList(0, 3))),
                "Danh sách gửi lên thiếu: Đảng viên 03; hãy mở lại việc này.");
        trial.refused(task, Map.of("suggestions", "không có"), "Mục «Gợi ý kiểm điểm» không có dòng nào.");
    }
}
