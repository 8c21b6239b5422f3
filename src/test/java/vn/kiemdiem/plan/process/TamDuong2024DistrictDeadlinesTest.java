package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
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
import vn.kiemdiem.plan.process.TamDuong2024Process.Elements;

/** The deadlines of plan 310-KH/HU in the district's own pool: when each is late, and who is said to be. */
@ProductTest
class TamDuong2024DistrictDeadlinesTest {

    private static final String MIDNIGHT = "T00:00:00+07:00";

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

    @BeforeEach
    void importTheDistrict() {
        run.importDemo(TamDuong2024Process.KEY);
        run.at("2024-10-23T08:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "userTask_compileSuggestions, suggestionsOverdue, organization-board, D02, 2024-10-30",
        "subProcess_draftOwnReport, draftOverdue, party-office, D03, 2024-12-01",
        "userTask_writeMemberReports#multiInstanceBody, memberReportsOverdue, standing-committee, D05, 2024-12-01",
        "subProcess_askRaters, ratersOverdue, organization-board, D22, 2024-11-20",
        "subProcess_appraiseYear, appraisalOverdue, organization-board, D23, 2024-11-30",
        "subProcess_holdConference, decisionOverdue, standing-committee, D24, 2024-12-05",
        "subProcess_reviewOwnYear, ownReviewOverdue, standing-committee, D25a, 2024-12-07",
        "userTask_rateOwnTerms, ownTermsOverdue, standing-committee, D25b, 2024-12-07",
        "subProcess_rateDistrict, districtRatingOverdue, executive-committee, D26, 2024-12-08",
        "userTask_compileDistrictDossier, districtDossierOverdue, organization-board, D27, 2024-12-10",
        "userTask_proposeExecutiveTerms, executiveTermsOverdue, organization-board, D31, 2024-11-20",
        "userTask_appraiseTerms, termsOverdue, organization-board, D32, 2024-11-30",
        "subProcess_rateByCouncil, councilRatingsOverdue, council, D35, 2025-01-05",
        "subProcess_rateByPeoplesCommittee, stateRatingsOverdue, peoples-committee, D35, 2025-01-05",
        "subProcess_writeSummary, summaryOverdue, organization-board, D36, 2025-01-10"
    })
    @DisplayName("S000-R11, R12: muộn từ đầu ngày được nêu, nơi muộn được ghi với đúng hạn của mình")
    void districtIsLateFromTheNamedDay(String element, String timer, String body, String code, String lateFrom) {
        startAt(element);

        assertThat(run.due("timerEvent_" + timer))
                .isEqualTo(OffsetDateTime.parse(lateFrom + MIDNIGHT).toInstant());
        run.fire("timerEvent_" + timer);

        assertThat(escalations.findByPlanOrderById(TamDuong2024Process.KEY))
                .singleElement()
                .returns("tam-duong-" + body, Escalation::unit)
                .returns(code, Escalation::deadline);
    }

    @Test
    @DisplayName("S000-D01: mỗi nơi được đề nghị gợi ý có đồng hồ của mình, muộn từ đầu ngày 25/10/2024")
    void everyProposerHasAClock() {
        startAt(Elements.SUGGEST_BY_BODIES + "#multiInstanceBody");

        assertThat(timers(Elements.SUGGEST_BY_BODIES_OVERDUE))
                .hasSameSizeAs(run.tasks(Elements.WRITE_SUGGEST_BY_BODIES))
                .hasSizeGreaterThan(4)
                .allSatisfy(job -> assertThat(job.getDuedate().toInstant())
                        .isEqualTo(OffsetDateTime.parse("2024-10-25" + MIDNIGHT).toInstant()));
    }

    @Test
    @DisplayName("S000-D35: mỗi xã, thị trấn có hạn gửi kết quả ủy quyền của mình")
    void everyCommuneReturnsItsRatings() {
        startAt(Elements.RETURN_BY_COMMUNE + "#multiInstanceBody");

        assertThat(timers(Elements.COMMUNE_RATINGS_OVERDUE))
                .hasSameSizeAs(run.tasks(Elements.COMPILE_COMMUNE_RATINGS))
                .isNotEmpty()
                .allSatisfy(job -> assertThat(job.getDuedate().toInstant())
                        .isEqualTo(OffsetDateTime.parse("2025-01-05" + MIDNIGHT).toInstant()));
    }

    @Test
    @DisplayName("S000-D20, D21: chi bộ cơ sở nhận hạn của mục đ và gửi Ban Tổ chức")
    void grassrootsBranchesAreHandedTheirDeadlines() {
        startAt(Elements.REVIEW_GRASSROOTS_BRANCHES + "#multiInstanceBody");

        List<ProcessInstance> branches = runtime.createProcessInstanceQuery()
                .processDefinitionKey(TamDuong2024Process.KEY + "-branch")
                .list();
        assertThat(branches).isNotEmpty().allSatisfy(branch -> {
            assertThat(runtime.getVariable(branch.getId(), "deadlineWithCommittee"))
                    .isEqualTo("D20");
            assertThat(runtime.getVariable(branch.getId(), "deadlineWithoutCommittee"))
                    .isEqualTo("D21");
            assertThat(runtime.getVariable(branch.getId(), "recipient")).isEqualTo("tam-duong-organization-board");
        });
    }

    @Test
    @DisplayName("S000-F7.2: người làm chỉ đọc lời của kế hoạch, không đọc mã trong sổ phân tích")
    void clerksReadThePlansWordsOnly() {
        startAt(Elements.COMPILE_DISTRICT_DOSSIER);

        Task task = run.task(Elements.COMPILE_DISTRICT_DOSSIER);
        assertThat(tasks.getVariable(task.getId(), "clause"))
                .asString()
                .startsWith("\"Gửi hồ sơ kiểm điểm")
                .doesNotContain("S000", "F7.2");
    }

    private void startAt(String element) {
        runtime.createProcessInstanceByKey(TamDuong2024Process.KEY)
                .businessKey(TamDuong2024Process.KEY)
                .setVariable("plan", TamDuong2024Process.KEY)
                .setVariable("unit", "tam-duong-district")
                .startBeforeActivity(element)
                .execute();
        run.runWhatFollows();
    }

    private List<Job> timers(String timer) {
        return management.createJobQuery().activityId(timer).timers().list();
    }
}
