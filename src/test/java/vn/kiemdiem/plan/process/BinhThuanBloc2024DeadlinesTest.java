package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;

/** The deadlines of plan 211-KH/ĐUK, «chậm nhất ngày» inclusive: when each is late, and who is said to be. */
@ProductTest
class BinhThuanBloc2024DeadlinesTest {

    private static final String PLAN = BinhThuanBloc2024Process.KEY;
    private static final String SECTION = "binh-thuan-grassroots-01-section-01";

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Escalations escalations;

    @BeforeEach
    void importTheBloc() {
        run.importDemo(PLAN);
        run.at("2024-11-25T08:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "branch, grassroots-01-section-01-branch-01, subProcess_reviewBranch, branchReviewOverdue, D07, 2024-12-10",
        "branch, grassroots-01-branch-01, subProcess_reviewBranch, branchReviewOverdue, D08, 2024-12-12",
        "section, grassroots-01-section-01, subProcess_reviewSection, sectionReviewOverdue, D08, 2024-12-12",
        "grassroots-organization, grassroots-01, subProcess_reviewOrganization, organizationReviewOverdue, D09, 2024-12-15",
        "grassroots-branch, grassroots-branch-02, subProcess_reviewGrassrootsBranch, grassrootsBranchReviewOverdue, D09, 2024-12-15",
        "grassroots-organization, grassroots-02, subProcess_completeOrganization, organizationRatingOverdue, D13, 2024-12-20",
        "grassroots-branch, grassroots-branch-02, subProcess_completeGrassrootsBranch, grassrootsBranchRatingOverdue, D13, 2024-12-20"
    })
    @DisplayName(
            "S003-D07, D08, D09, D13, R06: hết ngày được nêu (kể cả Chủ nhật 15/12) vẫn kịp, sang ngày sau là muộn")
    void unitIsInTimeOnTheNamedDayItself(
            String pool, String unit, String element, String timer, String code, String lastDay) {
        BinhThuanBloc2024Pool.at(runtime, pool, "binh-thuan-" + unit, element, Map.of("deadlineOfBranch", code));

        run.at(lastDay + "T23:59:59+07:00");
        assertThat(run.isDue("timerEvent_" + timer)).isFalse();
        run.at(startOfNext(lastDay));
        assertThat(run.isDue("timerEvent_" + timer)).isTrue();
        run.fire("timerEvent_" + timer);

        assertThat(escalations.findByPlanOrderById(PLAN))
                .singleElement()
                .returns("binh-thuan-" + unit, Escalation::unit)
                .returns(code, Escalation::deadline);
    }

    @Test
    @DisplayName("S003-D17: hội nghị tổng kết trong tháng 01/2025, ngày 31 vẫn kịp; muộn thì Ban Tổ chức được ghi")
    void conferenceIsInTimeUntilTheEndOfJanuary() {
        runtime.createProcessInstanceByKey(PLAN)
                .businessKey(PLAN)
                .setVariable("plan", PLAN)
                .setVariable("unit", "binh-thuan-bloc")
                .startBeforeActivity(BinhThuanBloc2024Process.Elements.HOLD_CONFERENCE)
                .execute();

        assertThat(run.due(BinhThuanBloc2024Process.Elements.CONFERENCE_OVERDUE))
                .isEqualTo(at("2025-02-01T00:00:00+07:00"));
        run.fire(BinhThuanBloc2024Process.Elements.CONFERENCE_OVERDUE);

        assertThat(escalations.findByPlanOrderById(PLAN))
                .singleElement()
                .returns("binh-thuan-organization-board", Escalation::unit)
                .returns("D17", Escalation::deadline);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-13, 2024-12-09", "2024-12-15, 2024-12-11"})
    @DisplayName("S003-D16, R09: họp ngày 13/12 thì gửi hết 08/12 vẫn kịp, họp ngày 15/12 thì hết 10/12")
    void invitationsGoOutFiveDaysBefore(String review, String lateFrom) {
        register("2024-12-02T08:00:00+07:00", review, "");

        assertThat(run.due(BinhThuanBloc2024Grassroots.Elements.INVITATIONS_OF_GRASSROOTS_BRANCH_OVERDUE))
                .isEqualTo(at(lateFrom + "T00:00:00+07:00"));
        run.fire(BinhThuanBloc2024Grassroots.Elements.INVITATIONS_OF_GRASSROOTS_BRANCH_OVERDUE);

        assertThat(escalations.findByPlanOrderById(PLAN))
                .singleElement()
                .returns("binh-thuan-grassroots-branch-01", Escalation::unit)
                .returns("D16", Escalation::deadline);
    }

    @Test
    @DisplayName("S003-R09: định ngày khi còn đúng năm ngày thì được, còn bốn ngày thì phải nêu lý do")
    void fourDaysNeedAReason() {
        assertThatThrownBy(() -> register("2024-12-09T08:00:00+07:00", "2024-12-13", ""))
                .hasStackTraceContaining("ít nhất trước 05 ngày");
        run.reset();

        register("2024-12-08T20:00:00+07:00", "2024-12-13", "");

        assertThat(run.tasks(BinhThuanBloc2024Grassroots.Elements.PREPARE_GRASSROOTS_BRANCH))
                .hasSize(1);
    }

    @Test
    @DisplayName("S003-D07, D08: đảng bộ bộ phận giao chi bộ của mình hạn 10/12, đảng bộ cơ sở giao hạn 12/12")
    void branchesAreHandedTheDeadlineOfTheirTier() {
        BinhThuanBloc2024Pool.at(
                runtime,
                "grassroots-organization",
                "binh-thuan-grassroots-01",
                BinhThuanBloc2024Grassroots.Elements.ORGANIZATION_REVIEWS,
                Map.of());
        run.runWhatFollows();

        assertThat(deadlines(SECTION + "-branch-01", SECTION + "-branch-02")).containsExactly("D07", "D07");
        assertThat(deadlines("binh-thuan-grassroots-01-branch-01", "binh-thuan-grassroots-01-branch-02"))
                .containsExactly("D08", "D08");
    }

    private void register(String now, String review, String reason) {
        run.at(now);
        BinhThuanBloc2024Pool.at(
                runtime,
                "grassroots-branch",
                "binh-thuan-grassroots-branch-01",
                BinhThuanBloc2024Grassroots.Elements.REGISTER_GRASSROOTS_BRANCH,
                Map.of());
        Task register = run.task(BinhThuanBloc2024Grassroots.Elements.REGISTER_GRASSROOTS_BRANCH);
        Map<String, Object> values = FormFilling.registered(review, review);
        values.put("shortNotice", reason);
        run.complete(register, "bt-chi-bo-co-so-01", values);
    }

    private List<Object> deadlines(String... branches) {
        return List.of(branches).stream()
                .map(unit -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(PLAN + "/" + unit)
                        .singleResult())
                .map(ProcessInstance::getId)
                .map(id -> runtime.getVariable(id, "deadlineOfBranch"))
                .toList();
    }

    private static String startOfNext(String day) {
        return OffsetDateTime.parse(day + "T00:00:00+07:00").plusDays(1).toString();
    }

    private static Instant at(String instant) {
        return OffsetDateTime.parse(instant).toInstant();
    }
}
