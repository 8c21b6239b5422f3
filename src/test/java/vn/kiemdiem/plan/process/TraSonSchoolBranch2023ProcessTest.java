package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static vn.kiemdiem.plan.process.FormFilling.briefed;
import static vn.kiemdiem.plan.process.FormFilling.collected;
import static vn.kiemdiem.plan.process.FormFilling.compiled;
import static vn.kiemdiem.plan.process.FormFilling.provided;
import static vn.kiemdiem.plan.process.FormFilling.rated;
import static vn.kiemdiem.plan.process.FormFilling.reviewed;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.dossier.Dossier;
import vn.kiemdiem.dossier.Dossiers;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.plan.process.TraSonSchoolBranch2023Process.Elements;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

@ProductTest
class TraSonSchoolBranch2023ProcessTest {

    private static final String SECRETARY = "bi-thu";
    private static final int MEMBERS = 12;

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Escalations escalations;

    private ProcessInstance plan;

    @BeforeEach
    void startPlan(@Autowired ProcessEngine engine) {
        BpmnAwareTests.init(engine);
        plan = run.start(TraSonSchoolBranch2023Process.KEY);
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @Test
    @DisplayName("S004-F01 … S004-F10: kế hoạch chạy từ đầu đến cuối, đúng hạn")
    void runsFromIssueToReport() {
        prepareEverything();
        holdMeeting();
        run.complete(Elements.COMPILE_REPORT, SECRETARY, compiled());

        assertThat(plan)
                .isEnded()
                .hasPassedInOrder(
                        Elements.BRIEF_BRANCH,
                        Elements.COMPLETE_PREPARATION,
                        Elements.HOLD_REVIEW_MEETING,
                        Elements.COMPILE_REPORT,
                        Elements.SEND_REPORT,
                        Elements.REPORT_SENT)
                .hasPassed(Elements.WRITE_MEMBER_REVIEW, Elements.BASES_PROVIDED)
                .hasNotPassed(
                        Elements.ESCALATE_BRIEFING,
                        Elements.ESCALATE_PREPARATION,
                        Elements.ESCALATE_MEETING,
                        Elements.ESCALATE_REPORT);
        assertThat(escalations.findByPlanOrderById(TraSonSchoolBranch2023Process.KEY))
                .isEmpty();
    }

    @Test
    @DisplayName("S004-F04, S004-F07, S004-R07: mỗi mức là một dòng, tự xếp loại và đề xuất đứng cạnh nhau")
    void keepsTheSelfRatingBesideTheProposal() {
        prepareEverything();
        holdMeeting();

        assertThat(ratings.inEffect(TraSonSchoolBranch2023Process.KEY, RatingStage.SELF))
                .hasSize(MEMBERS + 1)
                .allSatisfy((subject, rating) -> assertThat(rating.level()).isEqualTo(RatingLevel.GOOD));
        assertThat(ratings.inEffect(TraSonSchoolBranch2023Process.KEY, RatingStage.PROPOSAL))
                .hasSize(MEMBERS + 2)
                .allSatisfy((subject, rating) -> assertThat(rating.level()).isEqualTo(RatingLevel.COMPLETED));
        assertThat(ratings.inEffect(TraSonSchoolBranch2023Process.KEY, RatingStage.DECISION))
                .isEmpty();
    }

    @Test
    @DisplayName("S004-R01: cuộc họp chờ bản kiểm điểm của mọi người; thiếu một bản thì chưa họp")
    void meetingWaitsForTheLastReport() {
        run.complete(Elements.BRIEF_BRANCH, SECRETARY, briefed());
        prepareCommittee();
        List<Task> reports = run.tasks(Elements.WRITE_MEMBER_REVIEW);
        reports.subList(1, reports.size()).forEach(this::writeReview);
        assertThat(plan).isNotWaitingAt(Elements.HOLD_REVIEW_MEETING);

        writeReview(reports.get(0));

        assertThat(plan).isWaitingAt(Elements.HOLD_REVIEW_MEETING);
    }

    @Test
    @DisplayName("S004-R01: thiếu bản của Cấp uỷ thì cũng chưa họp")
    void meetingWaitsForTheCommittee() {
        run.complete(Elements.BRIEF_BRANCH, SECRETARY, briefed());
        run.tasks(Elements.WRITE_MEMBER_REVIEW).forEach(this::writeReview);
        assertThat(plan).isNotWaitingAt(Elements.HOLD_REVIEW_MEETING);

        prepareCommittee();

        assertThat(plan).isWaitingAt(Elements.HOLD_REVIEW_MEETING);
    }

    @Test
    @DisplayName("S004-F05: Cấp uỷ xong thì không chờ nơi chưa cung cấp căn cứ")
    void committeeDoesNotWaitForProviders() {
        run.complete(Elements.BRIEF_BRANCH, SECRETARY, briefed());
        assertThat(run.tasks(Elements.PROVIDE_BASIS)).hasSize(2);

        prepareCommittee();

        assertThat(run.tasks(Elements.PROVIDE_BASIS)).isEmpty();
        assertThat(plan).hasNotPassed(Elements.BASES_PROVIDED);
    }

    @Test
    @DisplayName("S004-F05, S004-F03: nơi cung cấp trả lời thì việc thu thập đang mở thấy ngay")
    void collectionShowsWhatProvidersSent() {
        run.complete(Elements.BRIEF_BRANCH, SECRETARY, briefed());
        Task collection = run.task(Elements.COLLECT_BASES);
        assertThat(FormFilling.rows(tasks, collection, "bases"))
                .allSatisfy(row -> assertThat(row.get("received")).isEqualTo(""));

        run.tasks(Elements.PROVIDE_BASIS).forEach(task -> run.complete(task, provider(task), provided(tasks, task)));

        assertThat(FormFilling.rows(tasks, collection, "bases"))
                .hasSize(6)
                .allSatisfy(row -> assertThat(row.get("received"))
                        .asString()
                        .contains("Nơi cư trú: Công đoàn: vững mạnh")
                        .contains("12 ý kiến về từng người"));
    }

    @Test
    @DisplayName("S004-F04: việc giao đúng tài khoản của từng đảng viên")
    void memberReviewBelongsToTheMember() {
        run.complete(Elements.BRIEF_BRANCH, SECRETARY, briefed());

        assertThat(run.tasks(Elements.WRITE_MEMBER_REVIEW))
                .hasSize(MEMBERS)
                .extracting(Task::getAssignee)
                .contains("bi-thu", "cap-uy", "dang-vien-03", "dang-vien-12")
                .doesNotContainNull();
    }

    @Test
    @DisplayName("S004-D09: việc xong đúng hạn thì đồng hồ của nó không còn")
    void finishedInTimeLeavesNoTimer() {
        prepareEverything();
        holdMeeting();
        assertThat(run.hasTimer(Elements.BRIEFING_OVERDUE)).isFalse();
        assertThat(run.hasTimer(Elements.PREPARATION_OVERDUE)).isFalse();
        assertThat(run.hasTimer(Elements.MEETING_OVERDUE)).isFalse();
        assertThat(run.hasTimer(Elements.REPORT_OVERDUE)).isTrue();

        run.complete(Elements.COMPILE_REPORT, SECRETARY, compiled());

        assertThat(run.hasTimer(Elements.REPORT_OVERDUE)).isFalse();
    }

    @Test
    @DisplayName("S004-F09, S004-R03: gửi một lần, cho Đảng uỷ xã, cả báo cáo và biểu mẫu")
    void submitsTheDossierOnceToTheCommuneCommittee() {
        prepareEverything();
        holdMeeting();
        run.at("2023-11-17T09:00:00+07:00");

        run.complete(Elements.COMPILE_REPORT, SECRETARY, compiled());

        assertThat(dossiers.findByPlanOrderById(TraSonSchoolBranch2023Process.KEY))
                .singleElement()
                .satisfies(dossier -> assertThat(dossier.recipient()).isEqualTo("tra-son-commune-committee"))
                .satisfies(dossier -> assertThat(dossier.compiledBy()).isEqualTo(SECRETARY))
                .matches(Dossier::submitted);
    }

    private void prepareEverything() {
        run.complete(Elements.BRIEF_BRANCH, SECRETARY, briefed());
        run.tasks(Elements.PROVIDE_BASIS).forEach(task -> run.complete(task, provider(task), provided(tasks, task)));
        prepareCommittee();
        run.tasks(Elements.WRITE_MEMBER_REVIEW).forEach(this::writeReview);
    }

    private void prepareCommittee() {
        run.complete(Elements.COLLECT_BASES, SECRETARY, collected(tasks, run.task(Elements.COLLECT_BASES)));
        run.complete(
                Elements.COMPLETE_PREPARATION,
                SECRETARY,
                reviewed(tasks, run.task(Elements.COMPLETE_PREPARATION), "GOOD"));
    }

    private void writeReview(Task task) {
        run.complete(task, task.getAssignee(), reviewed(tasks, task, "GOOD"));
    }

    private void holdMeeting() {
        Task meeting = run.task(Elements.HOLD_REVIEW_MEETING);
        run.complete(meeting, SECRETARY, rated(tasks, meeting, row -> {
            row.put("level", "COMPLETED");
            row.put("reason", "Còn hạn chế");
        }));
    }

    private String provider(Task task) {
        return "tra-son-residence".equals(tasks.getVariable(task.getId(), "unit")) ? "noi-cu-tru" : "doan-the";
    }
}
