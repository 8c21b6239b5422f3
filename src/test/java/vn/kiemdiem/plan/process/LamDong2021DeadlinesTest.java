package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemdiem.plan.process.FormFilling.assigned;
import static vn.kiemdiem.plan.process.FormFilling.issued;
import static vn.kiemdiem.plan.process.FormFilling.registered;
import static vn.kiemdiem.plan.process.FormFilling.suggested;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.escalation.Escalation;
import vn.kiemdiem.escalation.Escalations;
import vn.kiemdiem.organization.process.UnitsVocabulary;
import vn.kiemdiem.plan.process.LamDong2021Process.Elements;

/** The deadlines of plan 33-KH/HU, once its tracks run in the invented district. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LamDong2021DeadlinesTest {

    private static final String BOARD = "ld-ban-to-chuc";
    private static final String DAY = "2021-11-15";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private Escalations escalations;

    @Autowired
    private UnitsVocabulary units;

    private ProcessInstance plan;

    @BeforeAll
    void startTheTracks() {
        plan = run.start(LamDong2021Process.KEY);
        run.runWhatFollows();
        Task suggestions = run.task(Elements.ADVISE_SUGGESTIONS);
        run.complete(suggestions, BOARD, suggested(tasks, suggestions, row -> {}));
        run.complete(Elements.ISSUE_SUGGESTIONS, "ld-thuong-vu-1", issued(DAY));
        run.complete(Elements.SET_UP_APPRAISAL_TEAM, BOARD, issued(DAY));
        run.complete(Elements.ISSUE_GUIDANCE, BOARD, issued(DAY));
    }

    @AfterAll
    void reset() {
        run.reset();
    }

    static Stream<Arguments> timers() {
        return Stream.of(
                arguments(Elements.STATE_RATINGS_OVERDUE, "2021-12-15T00:00+07:00", 1),
                arguments(Elements.FRONT_RATINGS_OVERDUE, "2021-12-15T00:00+07:00", 6),
                arguments(Elements.DRAFT_OVERDUE, "2021-12-15T00:00+07:00", 1),
                arguments(Elements.COMMITTEE_REVIEW_OVERDUE, "2021-12-15T00:00+07:00", 8),
                arguments(Elements.GRASSROOTS_BRANCH_REVIEW_OVERDUE, "2021-12-15T00:00+07:00", 4));
    }

    @ParameterizedTest
    @MethodSource("timers")
    @DisplayName(
            "S001-D14, S001-D18, S001-D19, S001-D20: mỗi đơn vị một đồng hồ, muộn từ đầu ngày, không nối tiếp nhau")
    void everyUnitHasItsClock(String timer, String lateFrom, int units) {
        assertThat(timersOf(timer))
                .hasSize(units)
                .allSatisfy(job -> assertThat(job.getDuedate().toInstant()).isEqualTo(instant(lateFrom)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Elements.PLAN_COMMITTEE,
                Elements.PLAN_GRASSROOTS_BRANCH,
                Elements.DRAFT_REPORTS,
                Elements.REVIEW_DISTRICT_FRONT
            })
    @DisplayName("S001-D14, S001-D19, S001-D20: hạn của việc là giây cuối cùng còn đúng hạn")
    void dueDateIsTheLastMoment(String element) {
        assertThat(run.tasks(element))
                .isNotEmpty()
                .allSatisfy(task ->
                        assertThat(task.getDueDate().toInstant()).isEqualTo(instant("2021-12-14T23:59:59+07:00")));
    }

    @Test
    @DisplayName("S001-F19, S001-D08: nơi kế hoạch không nêu ngày thì việc không có hạn")
    void gapsStayGaps() {
        assertThat(Stream.of(Elements.REVIEW_STATE_BODY, Elements.REVIEW_FRONT_BODY, Elements.REVIEW_DISTRICT_STATE)
                        .flatMap(element -> run.tasks(element).stream()))
                .isNotEmpty()
                .allSatisfy(task -> assertThat(task.getDueDate()).isNull());
    }

    @Test
    @DisplayName("S001-D16: mốc dự kiến là hạn của việc, không có đồng hồ báo cáo cấp trên")
    void plannedDeadlineOnlyReminds() {
        runtime.createProcessInstanceModification(plan.getId())
                .startBeforeActivity(Elements.HOLD_STANDING_COMMITTEE_REVIEW)
                .execute();

        assertThat(run.task(Elements.HOLD_STANDING_COMMITTEE_REVIEW)
                        .getDueDate()
                        .toInstant())
                .isEqualTo(instant("2021-12-24T23:59:59+07:00"));
        assertThat(management.createJobQuery().timers().list())
                .extracting(Job::getDuedate)
                .doesNotContain(Date.from(instant("2021-12-25T00:00+07:00")));
    }

    @Test
    @DisplayName("S001-D12: chi bộ quá hạn thì Đảng ủy của mình được báo")
    void lateBranchIsToldToItsCommittee() {
        prepare(ofUnit("lam-dong-commune-01"));
        List<Job> timers = timersOf(Elements.BRANCH_REVIEW_OVERDUE);

        assertThat(timers)
                .hasSize(5)
                .allSatisfy(
                        job -> assertThat(job.getDuedate().toInstant()).isEqualTo(instant("2021-12-05T00:00+07:00")));
        management.executeJob(timers.get(0).getId());
        run.runWhatFollows();

        assertThat(escalations.findByPlanOrderById(LamDong2021Process.KEY))
                .filteredOn(late -> late.deadline().equals("D12"))
                .singleElement()
                .extracting(Escalation::unit)
                .asString()
                .startsWith("lam-dong-commune-01-branch-");
    }

    @Test
    @DisplayName("S001-D12: nơi chờ chi bộ là Đảng ủy của chi bộ; trên cùng thì không còn nơi nào chờ")
    void unitAboveIsTheOneThatWaits() {
        assertThat(units.above("lam-dong-commune-01-branch-01")).isEqualTo("lam-dong-commune-01");
        assertThat(units.above("lam-dong-province-standing-committee"))
                .isEqualTo("lam-dong-province-standing-committee");
    }

    @Test
    @DisplayName("S001-F22: theo ngành, mỗi đoàn thể huyện gọi đúng các đoàn thể cấp xã của mình")
    void eachLineReviewsItsOwnCommunes() {
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(LamDong2021Process.KEY + "-front-body")
                        .superProcessInstanceId(
                                ofUnit("lam-dong-mass-organization-03").getId())
                        .list())
                .extracting(ProcessInstance::getBusinessKey)
                .hasSize(5)
                .allMatch(key -> key.endsWith("-mass-organization-03"));
    }

    private List<Job> timersOf(String element) {
        return management.createJobQuery().timers().activityId(element).list();
    }

    /** Plans, registers and begins the review of a Party committee, as its people do it. */
    private void prepare(ProcessInstance committee) {
        complete(committee, Elements.PLAN_COMMITTEE, "ld-xa-01", issued(DAY));
        complete(
                committee,
                Elements.BRIEF_COMMITTEE,
                "ld-xa-01",
                Map.of("heldOn", DAY, "attendees", 30, "content", "Quán triệt kế hoạch 33-KH/HU"));
        complete(committee, Elements.REGISTER_COMMITTEE, "ld-xa-01", registered("2021-12-09", "2021-12-09"));
        complete(committee, Elements.ATTEND_COMMITTEE, "ld-thuong-truc", assigned());
        Task suggestions = in(committee, Elements.SUGGEST_COMMITTEE);
        run.complete(suggestions, "ld-xa-01", suggested(tasks, suggestions, row -> {}));
    }

    private void complete(ProcessInstance unit, String element, String account, Map<String, Object> values) {
        run.complete(in(unit, element), account, values);
    }

    private Task in(ProcessInstance unit, String element) {
        return tasks.createTaskQuery()
                .processInstanceId(unit.getId())
                .taskDefinitionKey(element)
                .singleResult();
    }

    private ProcessInstance ofUnit(String unit) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(LamDong2021Process.KEY + "/" + unit)
                .singleResult();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
