package vn.kiemdiem.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;

@ProductTest
class RecordNoticeTest {

    private static final String DECIDER = "tra-son-commune-committee";

    @Autowired
    private FormTrial trial;

    @Autowired
    private TaskService tasks;

    private Task task;

    @BeforeEach
    void open() {
        task = trial.open("record-notice", Map.of("rates", "branch,branch-committee", "decidedBy", DECIDER));
    }

    @AfterEach
    void reset() {
        trial.reset();
    }

    @DisplayName("S000-U07: mức của cấp trên thông báo là quyết định của cấp đó")
    @Test
    void levelsOfTheNoticeAreTheDecisionOfItsBody() {
        trial.complete(task, FormFilling.noticed(tasks, task, "2023-11-02"));

        assertThat(trial.rows("rating"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row)
                        .contains(entry("stage", "DECISION"), entry("level", "GOOD"), entry("body", DECIDER)));
        assertThat(trial.rows("level_notice"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("body", DECIDER),
                                entry("number", "120-TB/TU"),
                                entry("noticed_on", Date.valueOf("2023-11-02"))));
        assertThat(trial.rows("level_notice_subject"))
                .extracting(row -> row.get("subject"))
                .containsExactlyInAnyOrder("chi-bo", "cap-uy-chi-bo");
    }

    @Test
    void subjectThatTheNoticeLeavesOutGetsNoLevel() {
        Map<String, Object> values = FormFilling.noticed(tasks, task, "2023-11-02");
        values.put("levels", levelOf("chi-bo", "COMPLETED"));

        trial.complete(task, values);

        assertThat(trial.rows("rating"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(entry("subject", "chi-bo"), entry("level", "COMPLETED")));
        assertThat(trial.rows("level_notice_subject")).hasSize(1);
    }

    @Test
    void whoDecidesIsShown() {
        assertThat(trial.shown(task, "decider")).isEqualTo("Đảng uỷ xã Trà Sơn");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number    |            | Mục «Số, ký hiệu» chưa được điền.",
                "noticedOn |            | Mục «Ngày thông báo» chưa được điền.",
                "noticedOn | 2023-11-04 | Mục «Ngày thông báo» không được sau ngày 03/11/2023.",
                "noticedOn | 2022-12-31 | Mục «Ngày thông báo» không được trước ngày 01/01/2023.",
                "noticedOn | hôm qua    | Mục «Ngày thông báo» không phải là một ngày.",
            })
    void wrongInputIsRefused(String key, String value, String sentence) {
        trial.refused(task, FormFilling.noticed(tasks, task, "2023-11-02"), key, value, sentence);
    }

    @Test
    void noticeAboutNobodyIsRefused() {
        trial.refused(
                task,
                FormFilling.noticed(tasks, task, "2023-11-02"),
                "levels",
                levelOf("nobody", "GOOD"),
                "Mục «Mức xếp loại» chưa được chọn cho ai; hãy chọn mức mà thông báo nêu.");
    }

    @Test
    void inventedLevelIsRefused() {
        trial.refused(
                task,
                FormFilling.noticed(tasks, task, "2023-11-02"),
                "levels",
                levelOf("chi-bo", "BEST"),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Mức xếp loại» có mức «BEST» không tồn tại.");
    }

    private Object levelOf(String subject, String level) {
        return FormFilling.filled(tasks, task, "levels", row -> {
            if (row.get("subject").equals(subject)) {
                row.put("level", level);
            }
        });
    }
}
