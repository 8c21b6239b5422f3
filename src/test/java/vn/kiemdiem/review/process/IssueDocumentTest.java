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
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class IssueDocumentTest {

    private static final Map<String, String> GUIDANCE = Map.of("document", "Văn bản hướng dẫn kiểm điểm");

    @Autowired
    private FormTrial trial;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void documentIsRecordedUnderTheNameInThePlan() {
        Task task = trial.open("issue-document", GUIDANCE);

        trial.complete(task, FormFilling.issued("2023-11-03"));

        assertThat(trial.rows("issued_document"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("plan", SmallPlan.ID),
                                entry("unit", SmallPlan.UNIT),
                                entry("document", "Văn bản hướng dẫn kiểm điểm"),
                                entry("number", "15-HD/BTC"),
                                entry("drawn_up_on", Date.valueOf("2023-11-03")),
                                entry("summary", "Hướng dẫn kiểm điểm, đánh giá, xếp loại")));
    }

    @Test
    void draftHasNoNumber() {
        Task task = trial.open("issue-document", GUIDANCE);
        Map<String, Object> values = FormFilling.issued("2023-11-03");
        values.put("number", "  ");

        trial.complete(task, values);

        assertThat(trial.rows("issued_document"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("number", null));
    }

    @Test
    void whatIsNotYetOrNotAtAllWrittenIsRefused() {
        Task task = trial.open("issue-document", GUIDANCE);
        Map<String, Object> values = FormFilling.issued("2023-11-03");

        trial.refused(task, values, "drawnUpOn", "2023-11-04", "Mục «Ngày văn bản» không được sau ngày 03/11/2023.");
        trial.refused(task, values, "drawnUpOn", "", "Mục «Ngày văn bản» chưa được điền.");
        trial.refused(task, values, "summary", "\n ", "Mục «Trích yếu, nội dung chính» chưa được điền.");
        trial.refused(task, values, "number", 15, "Mục «Số, ký hiệu» phải là chữ.");
    }

    @Test
    void nameOfTheDocumentIsNotTakenFromTheForm() {
        Task task = trial.open("issue-document", GUIDANCE);
        Map<String, Object> values = FormFilling.issued("2023-11-03");
        values.put("document", "Nghị quyết");

        trial.complete(task, values);

        assertThat(trial.rows("issued_document"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("document", "Văn bản hướng dẫn kiểm điểm"));
    }
}
