package vn.kiemdiem.duty.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.RestCalls;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.PlanRun;

@ProductTest
class SubmissionOverRestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEETING = "userTask_holdReviewMeeting";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    private RestCalls rest;
    private Task meeting;

    @BeforeEach
    void waitForTheMeeting(@LocalServerPort int port) {
        rest = new RestCalls(port);
        run.start("tra-son-school-branch-2023");
        run.givePasswords();
        run.playUntilTheMeeting("GOOD");
        meeting = run.task(MEETING);
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    void unknownVariableIsRefused() {
        refused(
                submit("bi-thu", values -> values.put("bonusPoints", Map.of("value", 5))),
                422,
                "Biểu mẫu không có mục «bonusPoints»; hãy mở lại việc trong danh sách và chỉ điền vào biểu mẫu.");
    }

    @Test
    void processVariableInTheFormIsRefused() {
        refused(
                submit("bi-thu", values -> values.put("unit", Map.of("value", "tra-son-commune-committee"))),
                422,
                "Biểu mẫu không có mục «unit»");
    }

    @Test
    void processVariableInAPlainCompletionIsRefused() {
        String body = body(Map.of("variables", Map.of("unit", Map.of("value", "tra-son-commune-committee"))));

        refused(
                rest.post("/engine-rest/task/" + meeting.getId() + "/complete", "bi-thu", body),
                422,
                "Biểu mẫu không có mục «unit»");
    }

    @Test
    void loopVariableCannotBeSmuggledIn() {
        refused(
                submit("bi-thu", values -> values.put("nrOfInstances", Map.of("value", 1))),
                422,
                "Biểu mẫu không có mục «nrOfInstances»; hãy mở lại việc trong danh sách và chỉ điền vào biểu mẫu.");
    }

    @Test
    void foreignMemberIsRefused() {
        refused(
                submitRows("bi-thu", rows -> rows.get(3).put("subject", "dang-vien-99")),
                422,
                "«dang-vien-99» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
    }

    @Test
    void memberTwiceIsRefused() {
        refused(
                submitRows("bi-thu", rows -> rows.get(5).put("subject", "dang-vien-01")),
                422,
                "Đảng viên 01 được ghi hai lần; hãy mở lại việc này.");
    }

    @Test
    void missingMemberIsRefused() {
        refused(
                submitRows("bi-thu", rows -> rows.remove(rows.size() - 1)),
                422,
                "Danh sách gửi lên thiếu: Đảng viên 12; hãy mở lại việc này.");
    }

    @Test
    void unknownLevelIsRefused() {
        refused(
                submitRows("bi-thu", rows -> rows.get(4).put("level", "SUPERB")),
                422,
                "Đảng viên 03, mục «Xếp loại» có mức «SUPERB» không tồn tại.");
    }

    @Test
    void otherLevelThanOnesOwnNeedsAReason() {
        refused(
                submitRows("bi-thu", rows -> rows.get(4).put("level", "COMPLETED")),
                422,
                "Đảng viên 03, mục «Lý do» chưa được điền, mà mức «Hoàn thành nhiệm vụ» khác mức tự xếp loại"
                        + " «Hoàn thành tốt nhiệm vụ».");
    }

    @Test
    void emptyMinutesAreRefused() {
        refused(
                submit("bi-thu", values -> values.put("minutes", Map.of("value", "   "))),
                422,
                "Mục «Nội dung chính của biên bản» chưa được điền.");
    }

    @Test
    void longMinutesAreKeptWhole() {
        String minutes = "Hội nghị thống nhất. ".repeat(900).strip();

        assertThat(submit("bi-thu", values -> values.put("minutes", Map.of("value", minutes)))
                        .statusCode())
                .isEqualTo(204);

        assertThat(jdbc.sql("select minutes from review_meeting")
                        .query(String.class)
                        .single())
                .isEqualTo(minutes);
    }

    @Test
    void tooLongMinutesAreRefused() {
        refused(
                submit("bi-thu", values -> values.put("minutes", Map.of("value", "a".repeat(20_001)))),
                422,
                "Mục «Nội dung chính của biên bản» dài quá 20000 ký tự; hãy rút gọn.");
    }

    @Test
    void numberThatIsNoneIsRefused() {
        refused(
                submit("bi-thu", values -> values.put("attendees", Map.of("value", "mười hai"))),
                422,
                "Mục «Số người dự» phải là số.");
    }

    @Test
    void listThatIsNoListIsRefused() {
        refused(
                submit("bi-thu", values -> values.put("ratings", Map.of("value", "alle gut", "type", "String"))),
                422,
                "Mục «Danh sách xếp loại» không có dòng nào.");
    }

    @Test
    void userOfAnotherUnitIsRefused() {
        refused(submit("doan-the", values -> {}), 403, "Việc này thuộc đơn vị khác; tài khoản của bạn không được làm.");
    }

    @Test
    void plainCompletionIsCheckedLikeTheForm() {
        String body = body(Map.of("variables", Map.of("minutes", Map.of("value", "Không có gì"))));

        refused(
                rest.post("/engine-rest/task/" + meeting.getId() + "/complete", "bi-thu", body),
                422,
                "Biểu mẫu không có mục «minutes»");
    }

    @RepeatedTest(8)
    void sameTaskTwiceAtOnceIsRecordedOnce() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(4);
        Callable<Integer> submission = () -> {
            var answer = submit("bi-thu", values -> {});
            assertThat(answer.body()).doesNotContain("ENGINE-");
            return answer.statusCode();
        };

        var answers = people.invokeAll(List.of(submission, submission, submission, submission));
        people.shutdown();

        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        for (var answer : answers) {
            statuses.merge(answer.get(), 1, Integer::sum);
        }
        assertThat(statuses).containsEntry(204, 1).containsEntry(409, 3);
        assertThat(count("review_meeting")).isEqualTo(1);
    }

    private HttpResponse<String> submit(String account, Consumer<Map<String, Object>> change) {
        return submit(account, change, rows -> {});
    }

    private HttpResponse<String> submitRows(String account, Consumer<List<Map<String, Object>>> change) {
        return submit(account, values -> {}, change);
    }

    private HttpResponse<String> submit(
            String account, Consumer<Map<String, Object>> change, Consumer<List<Map<String, Object>>> rowChange) {
        List<Map<String, Object>> rows = FormFilling.rows(tasks, meeting, "ratings");
        rows.forEach(row -> row.put("level", "GOOD"));
        rowChange.accept(rows);
        Map<String, Object> values = new TreeMap<>(Map.of(
                "heldOn", Map.of("value", "2023-11-16"),
                "attendees", Map.of("value", 12),
                "minutes", Map.of("value", "Hội nghị thống nhất"),
                "ratings", Map.of("type", "Json", "value", body(rows))));
        change.accept(values);
        return rest.post(
                "/engine-rest/task/" + meeting.getId() + "/submit-form", account, body(Map.of("variables", values)));
    }

    private void refused(HttpResponse<String> answer, int status, String sentence) {
        assertThat(answer.body()).contains(sentence).doesNotContain("ENGINE-");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(count("review_meeting")).isZero();
        assertThat(count("rating where stage = 'PROPOSAL'")).isZero();
        assertThat(run.task(MEETING).getId()).isEqualTo(meeting.getId());
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    private static String body(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
