package vn.kiemdiem.review.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.OrganizationImport;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.review.MeetingLength;
import vn.kiemdiem.review.ReviewMeeting;
import vn.kiemdiem.review.ReviewMeetings;

@ProductTest
class OwnBranchFirstTest {

    private static final String COLLECTIVE = "userTask_reviewCollective";
    private static final String OTHER = "userTask_reviewOther";
    private static final String SHOWN = "ownBranches";
    private static final String WAIT = "; hãy đợi chi bộ ghi biên bản rồi mới kiểm điểm tập thể";
    private static final Map<String, String> STANDING_COMMITTEE =
            Map.of("first", "own-branch", "members", "standing-committee-member");

    @Autowired
    private FormTrial trial;

    @Autowired
    private SmallPlan plan;

    @Autowired
    private PlanRun run;

    @Autowired
    private OrganizationImport organizationImport;

    @Autowired
    private ReviewMeetings meetings;

    @Autowired
    private OwnBranches ownBranches;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void reset() {
        trial.reset();
        jdbc.sql("delete from subject where id like 'own-%'").update();
    }

    @DisplayName("S003-R05, D10: tập thể kiểm điểm từ ngày chi bộ cuối cùng của các thành viên kiểm điểm xong")
    @ParameterizedTest
    @CsvSource({"12, 12", "12, 13", "14, 14", "14, 15"})
    void collectiveReviewsOnceTheLastBranchHasEnded(int lastBranch, int collective) {
        Task task = open("hold-review", STANDING_COMMITTEE, Map.of());
        held(1, 8);
        held(2, 10);
        held(3, lastBranch);

        trial.complete(task, FormFilling.held(day(collective), day(collective), 1));

        assertThat(meetings.findByPlanOrderById(SmallPlan.ID))
                .extracting(ReviewMeeting::unit)
                .contains("own-committee");
    }

    @DisplayName("S003-R05: bắt đầu trước ngày một chi bộ kiểm điểm xong thì từ chối, nêu người và chi bộ")
    @ParameterizedTest
    @CsvSource({"12, 11", "14, 13"})
    void collectiveThatBeganTooEarlyIsRefused(int lastBranch, int collective) {
        Task task = open("hold-review", STANDING_COMMITTEE, Map.of());
        held(1, 8);
        held(2, 10);
        held(3, lastBranch);

        trial.refused(
                task,
                FormFilling.held(day(collective), day(15), 1),
                "Chưa kiểm điểm xong ở chi bộ: Đảng viên 03 (Chi bộ 3, xong ngày " + lastBranch + "/12/2024)" + WAIT
                        + ", từ ngày chi bộ kiểm điểm xong.");
    }

    @DisplayName("S003-R05: đến 15/12 chi bộ vẫn chưa kiểm điểm thì không bỏ qua, nêu đủ những ai")
    @Test
    void missingBranchesAreNamedAllTogether() {
        Task task = open("hold-review", STANDING_COMMITTEE, Map.of());
        held(2, 10);
        held(2, 16);

        trial.refused(
                task,
                FormFilling.held(day(15), day(15), 1),
                "Chưa kiểm điểm xong ở chi bộ: Đảng viên 01 (Chi bộ 1), Đảng viên 02 (Chi bộ 2, xong ngày 16/12/2024),"
                        + " Đảng viên 03 (Chi bộ 3)" + WAIT + ", từ ngày chi bộ kiểm điểm xong.");
        trial.refused(
                task,
                FormFilling.held(day(16), day(16), 1),
                "Chưa kiểm điểm xong ở chi bộ: Đảng viên 01 (Chi bộ 1), Đảng viên 03 (Chi bộ 3)" + WAIT + ".");
    }

    @DisplayName("S003-R05, R01: thành viên được miễn thì không đợi; chi bộ của người khác không liên quan")
    @Test
    void whomThePlanDoesNotReviewIsNotAwaited() {
        Map<String, String> exempt =
                Map.of("rating.eligibility.exempt", "neither", "rating.eligibility.source", "trừ đảng viên được miễn");
        importCommittee();
        subject("own-03", "Đảng viên 03,Ủy viên Ban Thường vụ,Cá nhân,own-standing,,,,,Có,,,own-branch-3");
        Task task = open("hold-review", STANDING_COMMITTEE, exempt);
        held(1, 8);
        held(2, 10);

        trial.complete(task, FormFilling.held(day(12), day(12), 1));

        assertThat(trial.rows("review_meeting")).hasSize(3);
    }

    @Test
    void memberWithoutAKnownBranchIsNamedWithTheRemedy() {
        importCommittee();
        subject("own-02", "Đảng viên 02,Ủy viên Ban Thường vụ,Cá nhân,own-standing,,,,,,,,");
        Task task = open("hold-review", STANDING_COMMITTEE, Map.of());
        held(1, 8);
        held(3, 8);

        trial.refused(
                task,
                FormFilling.held(day(12), day(12), 1),
                "Chưa kiểm điểm xong ở chi bộ: Đảng viên 02 (chưa rõ chi bộ nơi sinh hoạt)" + WAIT
                        + "; quản trị hãy điền cột «Nơi sinh hoạt chính thức» của danh sách đối tượng.");
    }

    @DisplayName(
            "S003-R05: người ghi trong danh sách của chi bộ thì chi bộ đó là nơi sinh hoạt; chỉ loại đơn vị nêu tên")
    @Test
    void memberListedInABranchLivesThereAndOnlyNamedUnitsCount() {
        importCommittee();
        subject("own-04", "Đảng viên 04,Ủy viên Ban Thường vụ,Cá nhân,own-branch-1,,,,,,,,");
        Map<String, String> ofBranches = new HashMap<>(STANDING_COMMITTEE);
        ofBranches.put("membersIn", "branch,section-branch");
        Task task = open("hold-review", ofBranches, Map.of());
        assertThat(trial.shown(task, SHOWN)).isEqualTo("còn chờ Đảng viên 04 (Chi bộ 1)");
        held(1, 8);

        trial.complete(task, FormFilling.held(day(8), day(8), 1));
    }

    @DisplayName("S003-R05: biểu mẫu nói còn chờ ai, và nói lại mỗi khi có biên bản mới")
    @Test
    void formShowsWhoIsAwaitedAnewAfterEachMeeting() {
        Task task = open("hold-review", STANDING_COMMITTEE, Map.of());
        assertThat(trial.shown(task, "showsOwnBranches")).isEqualTo(true);
        assertThat(trial.shown(task, SHOWN))
                .isEqualTo("còn chờ Đảng viên 01 (Chi bộ 1), Đảng viên 02 (Chi bộ 2), Đảng viên 03 (Chi bộ 3)");

        held(1, 8);
        held(2, 10);
        trial.complete(run.task(OTHER), FormFilling.held(day(9), day(9), 1));

        assertThat(trial.shown(task, SHOWN)).isEqualTo("còn chờ Đảng viên 03 (Chi bộ 3)");
        held(3, 12);
        trial.refused(
                task,
                FormFilling.held(day(11), day(11), 1),
                "Chưa kiểm điểm xong ở chi bộ: Đảng viên 03 (Chi bộ 3, xong ngày 12/12/2024)" + WAIT
                        + ", từ ngày chi bộ kiểm điểm xong.");
        assertThat(trial.shown(task, SHOWN)).isEqualTo("tất cả đã xong");
    }

    @DisplayName("S003-R05: hai chi bộ ghi biên bản cùng lúc thì biểu mẫu không còn chờ ai trong hai")
    @Test
    void ofTwoBranchesThatEndAtOnceBothAreShown() throws Exception {
        Task task = open("hold-review", STANDING_COMMITTEE, Map.of());
        held(3, 12);
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService people = Executors.newFixedThreadPool(2);

        List<Future<?>> recorded =
                List.of(people.submit(() -> record(1, together)), people.submit(() -> record(2, together)));
        people.shutdown();
        for (Future<?> one : recorded) {
            one.get();
        }

        assertThat(trial.shown(task, SHOWN)).isEqualTo("tất cả đã xong");
    }

    @DisplayName("S003-R05: hội nghị vừa kiểm điểm vừa xếp loại theo danh sách cũng phải đợi")
    @Test
    void meetingThatRatesAListWaitsAsWell() {
        Map<String, String> properties = new HashMap<>(STANDING_COMMITTEE);
        properties.put("rates", "standing-committee-member");
        Task task = open("rate-roster", properties, Map.of());

        trial.refused(
                task,
                Map.of(
                        "heldOn",
                        day(12),
                        "attendees",
                        3,
                        "minutes",
                        "Hội nghị thống nhất",
                        "ratings",
                        FormFilling.filled(tasks, task, "ratings", row -> row.put("level", "GOOD"))),
                "Chưa kiểm điểm xong ở chi bộ: Đảng viên 01 (Chi bộ 1), Đảng viên 02 (Chi bộ 2),"
                        + " Đảng viên 03 (Chi bộ 3)" + WAIT + ".");
    }

    @Test
    void planThatDoesNotAskForItWaitsForNobody() {
        Task task = open("hold-review", Map.of("members", "standing-committee-member"), Map.of());

        assertThat(trial.shown(task, "showsOwnBranches")).isEqualTo(false);
        trial.complete(task, FormFilling.held(day(8), day(8), 1));
    }

    /** The collective's review and another one beside it, in a committee of three members, on the 16th of December. */
    private Task open(String form, Map<String, String> properties, Map<String, String> header) {
        AbstractFlowNodeBuilder<?, ?> fork = SmallPlan.draw().startEvent().parallelGateway("gateway_work");
        fork = SmallPlan.task(fork, COLLECTIVE, form, properties).endEvent();
        fork = SmallPlan.task(fork.moveToNode("gateway_work"), OTHER, "hold-review", Map.of())
                .endEvent();
        Map<String, String> all = new HashMap<>(header);
        all.put("plan.unit", "own-committee");
        plan.deploy(fork.done(), all);
        run.importDemo(SmallPlan.DEMO);
        importCommittee();
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        run.at("2024-12-16T08:00+07:00");
        return run.task(COLLECTIVE);
    }

    private void importCommittee() {
        organizationImport.importFiles(List.of(TestFiles.csv(
                "don-vi.csv",
                "Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã đơn vị cấp trên,Có chi ủy,Có ban thường vụ,Số lãnh đạo",
                "own-committee,Đảng ủy thử,Đảng ủy cơ sở,,,Có,3",
                "own-standing,Ban Thường vụ thử,Ban Thường vụ Đảng ủy cơ sở,own-committee,,,3",
                "own-branch-1,Chi bộ 1,Chi bộ,own-committee,Có,,3",
                "own-branch-2,Chi bộ 2,Chi bộ,own-committee,Có,,3",
                "own-branch-3,Chi bộ 3,Chi bộ,own-committee,,,1")));
        for (int number = 1; number <= 3; number++) {
            String id = "own-0" + number;
            if (jdbc.sql("select 1 from subject where id = ?")
                    .param(id)
                    .query()
                    .listOfRows()
                    .isEmpty()) {
                subject(
                        id,
                        "Đảng viên 0%d,Ủy viên Ban Thường vụ,Cá nhân,own-standing,,,,,,,,own-branch-%d"
                                .formatted(number, number));
            }
        }
    }

    private void subject(String id, String row) {
        organizationImport.importFiles(List.of(TestFiles.csv(
                "doi-tuong.csv",
                "Mã đối tượng,Tên đối tượng,Loại đối tượng,Tập thể/Cá nhân,Mã đơn vị,Chức vụ,Nhóm tương đồng,"
                        + "Người đứng đầu,Ngày kết nạp,Miễn công tác và sinh hoạt đảng,Đình chỉ,Nơi sinh hoạt tạm thời,"
                        + "Nơi sinh hoạt chính thức",
                id + "," + row)));
    }

    /** The branch's review, which ended on that day of December after two days. */
    private void held(int branch, int lastDay) {
        MeetingLength length = new MeetingLength(LocalDate.parse(day(lastDay)), BigDecimal.ONE);
        meetings.save(new ReviewMeeting(
                null,
                SmallPlan.ID,
                "own-branch-" + branch,
                LocalDate.parse(day(lastDay - 1)),
                length,
                9,
                "Đã kiểm điểm",
                null,
                FormTrial.CLERK,
                Instant.EPOCH));
    }

    /** Records the branch's review, not before the other one has recorded its own, neither of them committed. */
    private void record(int branch, CyclicBarrier together) {
        String unit = "own-branch-" + branch;
        Duty duty = new Duty(SmallPlan.ID, unit, OTHER, null, unit, Map.of(), FormTrial.CLERK);
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            held(branch, 8);
            await(together);
            ownBranches.recorded(duty);
        });
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String day(int ofDecember) {
        return "2024-12-%02d".formatted(ofDecember);
    }
}
