package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.sql.Date;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;

@ProductTest
class CollectOpinionsTest {

    @Autowired
    private FormTrial trial;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void roundIsRecordedWithWhatTheyWereAskedOn() {
        Task task = trial.open("collect-opinions", Map.of("document", "Dự thảo báo cáo kiểm điểm"));

        trial.complete(task, FormFilling.consulted("2023-11-01", "2023-11-03"));

        assertThat(trial.rows("opinion_round"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("document", "Dự thảo báo cáo kiểm điểm"),
                                entry("asked_on", Date.valueOf("2023-11-01")),
                                entry("closed_on", Date.valueOf("2023-11-03")),
                                entry("parties", "Ủy ban Kiểm tra"),
                                entry("opinions", "Nhất trí dự thảo")));
    }

    @Test
    void planNeedsToNameNoDocument() {
        Task task = trial.open("collect-opinions", Map.of());

        trial.complete(task, FormFilling.consulted("2023-11-03", "2023-11-03"));

        assertThat(trial.rows("opinion_round"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("document", null));
    }

    @Test
    void halfAnsweredRoundIsRefused() {
        Task task = trial.open("collect-opinions", Map.of());
        Map<String, Object> values = FormFilling.consulted("2023-11-01", "2023-11-03");

        trial.refused(
                task,
                values,
                "closedOn",
                "2023-10-31",
                "Mục «Ngày nhận xong ý kiến» không được trước ngày 01/11/2023.");
        trial.refused(
                task, values, "closedOn", "2023-11-04", "Mục «Ngày nhận xong ý kiến» không được sau ngày 03/11/2023.");
        trial.refused(
                task, values, "askedOn", "2023-11-04", "Mục «Ngày gửi lấy ý kiến» không được sau ngày 03/11/2023.");
        trial.refused(task, values, "parties", " ", "Mục «Các chủ thể được lấy ý kiến» chưa được điền.");
        trial.refused(task, values, "opinions", "", "Mục «Tổng hợp ý kiến» chưa được điền.");
    }
}
