package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;

/** The deadlines of plan 128-KH/HU: when each is late, who is said to be, and where there is none. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuDop2023DeadlinesTest {

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private TaskService tasks;

    @Autowired
    private Escalations escalations;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void importTheDistrict() {
        run.importDemo(BuDop2023Process.KEY);
    }

    @BeforeEach
    void issueThePlan() {
        run.at("2023-12-01T10:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "subProcess_prepareMembers#multiInstanceBody, memberFilesOverdue, standing-committee, D23, 2023-12-22",
        "subProcess_reviewStandingCommittee, ownReviewOverdue, standing-committee, D08, 2023-12-27",
        "subProcess_writeSubmission, submissionOverdue, organization-board, D09, 2024-01-05",
        "subProcess_conclude, conclusionOverdue, standing-committee, D09, 2024-01-05",
        "subProcess_rateDistrict, districtRatingOverdue, executive-committee, D10, 2024-01-07"
    })
    @DisplayName("S002-D08, D09, D10, D23, D25, R15: muộn từ đầu ngày được nêu, cả khi đã sang năm mới")
    void districtIsLateFromTheNamedDay(String element, String timer, String body, String code, String day) {
        BuDop2023Pool.district(runtime, element);
        run.runWhatFollows();

        assertLate(timer, "bu-dop-" + body, code, day + "T00:00:00+07:00");
    }

    @ParameterizedTest
    @CsvSource({
        "bu-dop-commune-01, subProcess_reviewGrassroots, reviewOverdue, D06, 2023-12-20T00:00:00+07:00",
        "bu-dop-grassroots-branch-02, subProcess_reviewGrassroots, reviewOverdue, D06, 2023-12-20T00:00:00+07:00",
        "bu-dop-police, subProcess_reviewAndSend, resultsOverdue, D07, 2023-12-25T00:00:00+07:00",
        "bu-dop-grassroots-01, subProcess_registerReview, registrationOverdue, D13, 2023-12-14T15:00:00+07:00"
    })
    @DisplayName("S002-D06, D07, D11, D13: từng tổ chức cơ sở đảng muộn vì mình; 15h đúng thứ năm 14/12 là muộn")
    void grassrootsOrganizationIsLateFromTheInstant(
            String unit, String element, String timer, String code, String instant) {
        BuDop2023Pool.grassroots(runtime, unit, element);
        run.runWhatFollows();

        assertLate(timer, unit, code, instant);
    }

    @ParameterizedTest
    @CsvSource({"2023-12-19, 2023-12-18", "2023-12-11, 2023-12-10"})
    @DisplayName(
            "S002-D14, R05: kiểm điểm thứ ba 19/12 thì gửi dự thảo chậm nhất chủ nhật 17/12, thứ hai 18/12 là muộn")
    void draftsAreLateOnTheDayBeforeTheReview(String reviewDay, String lateFrom) {
        register("bu-dop-commune-01", reviewDay);

        assertLate("draftsOverdue", "bu-dop-commune-01", "D14", lateFrom + "T00:00:00+07:00");
    }

    @Test
    @DisplayName("S002-D14, R05, R14: dự thảo tới cả ủy viên phụ trách lẫn Tổ trưởng tổ công tác của khối")
    void draftsReachBothOfThem() {
        run.importDemo(BuDop2023Process.KEY);
        ProcessInstance commune = register("bu-dop-commune-01", "2023-12-19");
        runtime.createProcessInstanceModification(commune.getId())
                .startBeforeActivity(BuDop2023Grassroots.Elements.INVITE_ATTENDEES)
                .execute();
        run.runWhatFollows();

        assertThat(jdbc.sql("select position, address from invitation where unit = 'bu-dop-commune-01' order by id")
                        .query((row, number) -> row.getString(1) + " <" + row.getString(2) + ">")
                        .list())
                .containsExactly(
                        "Bí thư Huyện ủy <bd-thuong-vu-01@bu-dop.example>",
                        "Tổ trưởng tổ công tác khối xã, thị trấn <bd-to-cong-tac-03@bu-dop.example>");
    }

    @Test
    @DisplayName("S002-D15, R11: kế hoạch khắc phục không có hạn, nên không có đồng hồ và không bao giờ muộn")
    void remedialPlanHasNoClock() {
        ProcessInstance plan = BuDop2023Pool.remedialPlan(runtime, "bu-dop-commune-01", "bd-commune-01-organization");
        run.runWhatFollows();

        Task task = run.task(BuDop2023Grassroots.Elements.WRITE_REMEDIAL_PLAN);
        assertThat(task.getDueDate()).isNull();
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(plan.getId())
                        .timers()
                        .count())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BuDop2023Process.Elements.COMPILE_DATA,
                BuDop2023Process.Elements.DRAFT_YEAR_END,
                BuDop2023Process.Elements.ISSUE_GUIDANCE,
                BuDop2023Process.Elements.URGE_STATE
            })
    @DisplayName("S002-D27, D28: nơi kế hoạch không nêu ngày thì việc không có hạn")
    void gapsStayGaps(String element) {
        BuDop2023Pool.district(runtime, element);
        run.runWhatFollows();

        assertThat(run.task(element).getDueDate()).isNull();
    }

    /** Not late ten seconds before the instant, late at it, and recorded for the unit with the deadline's code. */
    private void assertLate(String name, String unit, String code, String instant) {
        String timer = "timerEvent_" + name;
        OffsetDateTime lateFrom = OffsetDateTime.parse(instant);
        assertThat(run.due(timer)).isEqualTo(lateFrom.toInstant());
        run.at(lateFrom.minusSeconds(10).toString());
        assertThat(run.isDue(timer)).isFalse();
        run.at(instant);
        assertThat(run.isDue(timer)).isTrue();

        run.fire(timer);

        assertThat(escalations.findByPlanOrderById(BuDop2023Process.KEY))
                .singleElement()
                .returns(unit, Escalation::unit)
                .returns(code, Escalation::deadline);
    }

    private ProcessInstance register(String unit, String day) {
        ProcessInstance pool = BuDop2023Pool.grassroots(runtime, unit, BuDop2023Grassroots.Elements.REGISTER_DAY);
        run.complete(
                tasks.createTaskQuery()
                        .processInstanceId(pool.getId())
                        .taskDefinitionKey(BuDop2023Grassroots.Elements.REGISTER_DAY)
                        .singleResult(),
                "bd-xa-01",
                FormFilling.registered(day, day));
        return pool;
    }
}
