package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.review.MeetingLength;
import vn.kiemdiem.review.ReviewMeeting;
import vn.kiemdiem.review.ReviewMeetings;

@ProductTest
class HoldReviewTest {

    private static final String FORM = "hold-review";
    private static final String LENGTH = "Mục «Thời gian kiểm điểm (số ngày)» ";

    @Autowired
    private ReviewMeetings meetings;

    @Autowired
    private FormTrial trial;

    @AfterEach
    void reset() {
        trial.reset();
    }

    @Test
    void meetingIsRecordedWithLengthAndFindings() {
        Task task = trial.open(FORM, Map.of("duration", "D13"));

        trial.complete(task, FormFilling.held("2023-11-01", "2023-11-02", 1.5));

        assertThat(trial.rows("review_meeting"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .contains(
                                entry("plan", SmallPlan.ID),
                                entry("unit", SmallPlan.UNIT),
                                entry("held_on", Date.valueOf("2023-11-01")),
                                entry("held_until", Date.valueOf("2023-11-02")),
                                entry("held_days", new BigDecimal("1.5")),
                                entry("attendees", 12),
                                entry("minutes", "Hội nghị thống nhất"),
                                entry("individual_findings", "Bổ sung hai hạn chế từ kiểm điểm cá nhân")));
        assertThat(meetings.findByPlanOrderById(SmallPlan.ID))
                .extracting(ReviewMeeting::length)
                .containsExactly(new MeetingLength(LocalDate.of(2023, 11, 2), new BigDecimal("1.5")));
    }

    @DisplayName("S001-R15: ngắn hơn thời gian ít nhất thì không ghi nhận")
    @ParameterizedTest
    @CsvSource({
        "D13, 0.5, tổ chức kiểm điểm ít nhất 01 ngày",
        "D15, 1, kiểm điểm ít nhất là 2 ngày",
        "D15, 1.5, kiểm điểm ít nhất là 2 ngày",
    })
    void shorterThanTheLeastLengthIsRefused(String code, double days, String wording) {
        Task task = trial.open(FORM, Map.of("duration", code));

        trial.refused(
                task,
                FormFilling.held("2023-11-01", "2023-11-02", days),
                LENGTH + "chưa đủ theo kế hoạch: «" + wording + "».");
    }

    @DisplayName("S001-R15, A13: đủ, hoặc kế hoạch chỉ nêu khoảng, dự kiến, hoặc không quy định")
    @ParameterizedTest
    @CsvSource({"D13, 1", "D15, 2", "D11, 0.5", "D11, 1", "D11, 1.5", "D16, 0.5", ", 0.5"})
    void otherLengthsAreRecorded(String code, double days) {
        Task task = trial.open(FORM, code == null ? Map.of() : Map.of("duration", code));

        trial.complete(task, FormFilling.held("2023-11-01", "2023-11-02", days));

        assertThat(meetings.findByPlanOrderById(SmallPlan.ID))
                .singleElement()
                .satisfies(meeting -> assertThat(meeting.length())
                        .isNotNull()
                        .extracting(MeetingLength::days)
                        .isEqualTo(BigDecimal.valueOf(days).setScale(1)));
    }

    @DisplayName("A13: biểu mẫu nói trước điều gì xảy ra khi thời gian khác kế hoạch")
    @ParameterizedTest
    @CsvSource({
        "D11, «tổ chức kiểm điểm trong khoảng thời gian một ngày», 1, 1, Khác thời gian nêu trong kế hoạch",
        "D15, «kiểm điểm ít nhất là 2 ngày», 2, 366, Chưa đủ thời gian mà kế hoạch quy định",
        "D16, «dự kiến kiểm điểm ít nhất 02 ngày», 2, 366, Khác thời gian nêu trong kế hoạch",
        ", chưa quy định, 0, 366, –",
    })
    void formWarnsAhead(String code, String wording, int least, int most, String note) {
        Task task = trial.open(FORM, code == null ? Map.of() : Map.of("duration", code));

        assertThat(trial.shown(task, "lengthWording")).isEqualTo(wording);
        assertThat(trial.shown(task, "leastDays")).isEqualTo(least);
        assertThat(trial.shown(task, "mostDays")).isEqualTo(most);
        assertThat(trial.shown(task, "lengthNote").toString()).startsWith(note);
    }

    @Test
    void impossibleDaysAreRefused() {
        Task task = trial.open(FORM, Map.of("duration", "D13"));
        Map<String, Object> values = FormFilling.held("2023-11-01", "2023-11-02", 2);

        trial.refused(
                task, values, "days", 2.5, LENGTH + "không được quá 2 ngày tính từ ngày bắt đầu đến ngày kết thúc.");
        trial.refused(task, values, "days", 1.25, LENGTH + "phải là bội số của 0,5.");
        trial.refused(task, values, "days", -1, LENGTH + "phải từ 0,5 đến 366.");
        trial.refused(task, values, "days", "hai", LENGTH + "phải là số.");
        trial.refused(task, values, "days", null, LENGTH + "chưa được điền.");
        trial.refused(task, values, "heldUntil", "2023-10-31", "Mục «Ngày kết thúc» không được trước ngày 01/11/2023.");
        trial.refused(task, values, "heldUntil", "2023-11-04", "Mục «Ngày kết thúc» không được sau ngày 03/11/2023.");
    }

    @Test
    void emptyMeetingIsRefused() {
        Task task = trial.open(FORM, Map.of());
        Map<String, Object> values = FormFilling.held("2023-11-01", "2023-11-02", 2);

        trial.refused(task, values, "attendees", 0, "Mục «Số người dự» phải từ 1 đến 10000.");
        trial.refused(task, values, "minutes", " ", "Mục «Nội dung chính của biên bản» chưa được điền.");
        trial.refused(task, values, "individualFindings", 5, "Mục «Bổ sung từ kiểm điểm cá nhân» phải là chữ.");
    }
}
