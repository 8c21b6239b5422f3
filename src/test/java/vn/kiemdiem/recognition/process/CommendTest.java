package vn.kiemdiem.recognition.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormFilling;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.CommendationStep;
import vn.kiemdiem.recognition.Commendations;

@ProductTest
class CommendTest {

    private static final String FORM = "commend";
    private static final String DECIDE = "userTask_decideCommendations";
    private static final String ABOVE = "userTask_decideAbove";
    private static final String MEMBER = "dang-vien-02";
    private static final Map<String, String> PROPOSAL = Map.of("rates", "branch,committee-member", "as", "proposal");
    private static final Map<String, String> DECISION = Map.of("rates", "branch,committee-member", "as", "decision");
    private static final Map<String, String> DECISION_ABOVE =
            Map.of("rates", "branch,committee-member", "as", "decision", "decidedBy", "tra-son-commune-committee");

    @Autowired
    private Commendations commendations;

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
    void onlyWhoIsProposedHasARow() {
        Task task = trial.open(FORM, PROPOSAL);

        trial.complete(task, typed(task, row -> {
            if (row.get("subject").equals("chi-bo")) {
                row.putAll(Map.of("award", "Bằng khen", "note", "Dẫn đầu khối thi đua"));
            } else if (row.get("subject").equals(MEMBER)) {
                row.put("otherAward", " Huy hiệu Trà Sơn ");
            } else {
                row.put("award", "NONE");
            }
        }));

        assertThat(commendations.findByPlanOrderById(SmallPlan.ID))
                .extracting(Commendation::subject, Commendation::step, Commendation::award, Commendation::note)
                .containsExactly(
                        tuple("chi-bo", CommendationStep.PROPOSED, "Bằng khen", "Dẫn đầu khối thi đua"),
                        tuple(MEMBER, CommendationStep.PROPOSED, "Huy hiệu Trà Sơn", null));
    }

    @Test
    void nobodyHasToBeProposed() {
        Task decide = decideAfter(row -> {});

        assertThat(FormFilling.rows(tasks, decide, "commendations")).isEmpty();
        trial.complete(decide, typed(decide, row -> {}));

        assertThat(trial.rows("commendation")).isEmpty();
    }

    @Test
    void laterProposalBeginsWithTheEarlierAndMayWithdrawIt() {
        Task first = trial.open(FORM, PROPOSAL);
        trial.complete(first, typed(first, row -> row.put("award", "Giấy khen")));
        Task second = trial.again(FORM);

        trial.complete(second, typed(second, row -> {
            assertThat(row).containsEntry("award", "Giấy khen");
            if (row.get("subject").equals(MEMBER)) {
                row.put("award", "NONE");
            }
        }));

        assertThat(commendations.inEffect(SmallPlan.ID).get(MEMBER))
                .extracting(Commendation::step)
                .isEqualTo(CommendationStep.WITHDRAWN);
        assertThat(trial.rows("commendation"))
                .as("unchanged proposals are not written again")
                .hasSize(5);
    }

    @Test
    void everyProposalIsTreated() {
        Task decide = decideAfter(row -> row.putAll(Map.of("award", "Giấy khen", "note", "Hoàn thành xuất sắc")));
        assertThat(FormFilling.rows(tasks, decide, "commendations"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row)
                        .containsEntry(
                                "proposed",
                                "Đề xuất: Giấy khen (Chi bộ trường PTDTBT THCS Trà Sơn)\nHoàn thành xuất sắc")
                        .containsEntry("award", "Giấy khen")
                        .doesNotContainKey("outcome"));

        trial.refused(
                decide,
                typed(decide, row -> {
                    if (!row.get("subject").equals(MEMBER)) {
                        row.put("outcome", "GRANTED");
                    }
                }),
                "Đảng viên 02, mục «Kết quả xét» chưa được chọn; mỗi đề xuất phải được xét.");
        trial.complete(decide, typed(decide, row -> {
            row.put("outcome", row.get("subject").equals(MEMBER) ? "DECLINED" : "GRANTED");
            row.put("note", "Theo kết quả bỏ phiếu");
        }));

        assertThat(commendations.inEffect(SmallPlan.ID).values())
                .extracting(Commendation::subject, Commendation::step)
                .containsExactlyInAnyOrder(
                        tuple("chi-bo", CommendationStep.GRANTED),
                        tuple("dang-vien-01", CommendationStep.GRANTED),
                        tuple(MEMBER, CommendationStep.DECLINED),
                        tuple("dang-vien-03", CommendationStep.GRANTED));
    }

    @Test
    void whatIsRecommendedUpwardIsDecidedThereAndNothingElse() {
        Task decide = decideAfter(row -> row.put("award", "Giấy khen"));

        trial.complete(decide, typed(decide, row -> {
            boolean isMember = row.get("subject").equals(MEMBER);
            row.put("outcome", isMember ? "RECOMMENDED" : "GRANTED");
            row.put("award", isMember ? "Bằng khen" : "Giấy khen");
        }));

        assertThat(FormFilling.rows(tasks, run.task(ABOVE), "commendations"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("subject", MEMBER)
                        .containsEntry("proposed", "Đề nghị cấp trên: Bằng khen (Chi bộ trường PTDTBT THCS Trà Sơn)"));
    }

    @Test
    void strangeDecisionsAreRefused() {
        Task decide = decideAfter(row -> {
            if (row.get("subject").equals(MEMBER)) {
                row.put("award", "Giấy khen");
            }
        });

        trial.refused(
                decide,
                typed(decide, row -> row.put("outcome", "PROPOSED")),
                "Đảng viên 02, mục «Kết quả xét» có lựa chọn «PROPOSED» không tồn tại.");
        trial.refused(
                decide,
                typed(decide, row -> row.put("outcome", "DECLINED")),
                "Đảng viên 02, mục «Thành tích, lý do» chưa được điền; hãy ghi lý do không khen thưởng.");
        trial.refused(
                decide,
                typed(decide, row -> row.putAll(Map.of("outcome", "GRANTED", "award", "NONE"))),
                "Đảng viên 02, mục «Hình thức khen thưởng» chưa được chọn.");
        trial.refused(
                decide,
                typed(decide, row -> row.putAll(Map.of("outcome", "GRANTED", "subject", "dang-vien-03"))),
                "«dang-vien-03» không thuộc danh sách của đơn vị; hãy mở lại việc này.");
    }

    @Test
    void strangeProposalsAreRefused() {
        Task task = trial.open(FORM, PROPOSAL);

        trial.refused(
                task,
                typed(task, row -> row.putAll(Map.of("award", "Giấy khen", "otherAward", "Cờ thi đua"))),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Hình thức khác» phải để trống khi đã chọn «Giấy khen» ở mục «Hình"
                        + " thức khen thưởng».");
        trial.refused(
                task,
                typed(task, row -> row.put("note", "Dẫn đầu")),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Hình thức khen thưởng» chưa được chọn, mà đã ghi thành tích.");
        trial.refused(
                task,
                typed(task, row -> row.put("award", List.of("Giấy khen"))),
                "Chi bộ trường PTDTBT THCS Trà Sơn, mục «Hình thức khen thưởng» phải là chữ.");
    }

    private Task decideAfter(Consumer<Map<String, Object>> proposing) {
        AbstractFlowNodeBuilder<?, ?> proposed = SmallPlan.task(SmallPlan.draw().startEvent(), FORM, PROPOSAL);
        AbstractFlowNodeBuilder<?, ?> decided = SmallPlan.task(proposed, DECIDE, FORM, DECISION);
        plan.deploy(
                SmallPlan.task(decided, ABOVE, FORM, DECISION_ABOVE).endEvent().done(), Map.of());
        run.start(SmallPlan.ID, SmallPlan.DEMO);
        Task propose = run.task(SmallPlan.element(FORM));
        trial.complete(propose, typed(propose, proposing));
        return run.task(DECIDE);
    }

    private Map<String, Object> typed(Task task, Consumer<Map<String, Object>> typing) {
        return FormFilling.commended(tasks, task, typing);
    }
}
