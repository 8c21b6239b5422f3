package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
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

/** The questions of plan 310-KH/HU in the pools of its units, each answered both ways. */
@ProductTest
class TamDuong2024GatewaysTest {

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void importTheDistrict() {
        run.importDemo("tam-duong-2024");
        run.at("2024-10-23T08:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "tam-duong-commune-01-branch-01, gateway_mustRegister, userTask_recordStaffOfWithCommittee",
        "tam-duong-commune-01-branch-02, gateway_mustRegister, userTask_recordStaffOfWithoutCommittee",
        "tam-duong-grassroots-branch-01, gateway_mustRegister, userTask_registerBranch",
        "tam-duong-grassroots-branch-01, gateway_hasBranchCommittee, userTask_recordStaffOfWithoutCommittee",
        "tam-duong-grassroots-branch-02, gateway_hasBranchCommittee, userTask_recordStaffOfWithCommittee"
    })
    @DisplayName("S000-R14, S000-R15, S000-D38: có chi ủy hay không; chi bộ cơ sở tự đăng ký ngày kiểm điểm")
    void branchGoesItsWay(String unit, String gateway, String next) {
        assertThat(reached("branch", unit, gateway)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "tam-duong-commune-01-branch-01, gateway_isGrassrootsWithCommittee, userTask_meetWithCommittee",
        "tam-duong-grassroots-branch-02, gateway_isGrassrootsWithCommittee, userTask_decideMembersOfWithCommittee",
        "tam-duong-commune-01-branch-02, gateway_isGrassrootsWithoutCommittee, userTask_meetWithoutCommittee",
        "tam-duong-grassroots-branch-01, gateway_isGrassrootsWithoutCommittee, userTask_decideMembersOfWithoutCommittee",
        "tam-duong-commune-01-branch-01, gateway_ratesMembersItself, userTask_rerateBranch",
        "tam-duong-grassroots-branch-01, gateway_ratesMembersItself, userTask_rerateMembersOfBranch"
    })
    @DisplayName("S000-R16: chi bộ trực thuộc đề xuất, chi bộ cơ sở quyết định xếp loại đảng viên")
    void onlyGrassrootsBranchesDecideOnMembers(String unit, String gateway, String next) {
        assertThat(reached("branch", unit, gateway)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "tam-duong-police, userTask_ratePoliceStanding",
        "tam-duong-military, userTask_rateMilitary",
        "tam-duong-health, userTask_rateMilitary"
    })
    @DisplayName("S000-R20, S000-R21: Công an có Ban Thường vụ, Quân sự và Trung tâm Y tế thì không")
    void onlyPoliceHasAStandingCommittee(String unit, String next) {
        assertThat(reached("special-committee", unit, "gateway_hasStandingCommittee"))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "tam-duong-peoples-committee, gateway_isPeoplesCommittee, userTask_ratePeoplesCommittee",
        "tam-duong-agency-01, gateway_isPeoplesCommittee, userTask_rateDistrictBody",
        "tam-duong-council, gateway_isPeoplesCommittee, userTask_rateDistrictBody",
        "tam-duong-agency-01, gateway_whoRatesDeputies, userTask_compileHomeAffairs",
        "tam-duong-home-affairs-office, gateway_whoRatesDeputies, userTask_compileHomeAffairs",
        "tam-duong-council, gateway_whoRatesDeputies, userTask_compileCouncilOffice",
        "tam-duong-front, gateway_whoRatesDeputies, ''"
    })
    @DisplayName("S000-R43, S000-D06a, S000-D06b, S000-D06c: ba nơi gửi tùy theo đơn vị")
    void deputiesGoTheirRoute(String unit, String gateway, String next) {
        assertThat(reached("district-body", unit, gateway)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "td-dang-vien-0002, tam-duong-standing-committee, userTask_writeIndividual",
        "td-standing-committee, tam-duong-standing-committee, userTask_draftStanding",
        "td-commune-01-standing-committee, tam-duong-commune-01-standing-committee, userTask_writeCollective"
    })
    @DisplayName("S000-R31: kế hoạch khắc phục của cá nhân, của Ban Thường vụ Huyện ủy, của tổ chức và tập thể")
    void remedialPlanIsWrittenByItsSubject(String subject, String unit, String next) {
        ProcessInstance pool = TamDuong2024Pool.at(
                runtime,
                "remedial-plan",
                unit,
                "gateway_whosePlan",
                Map.of("subject", subject, "noticedOn", "2024-12-05"));
        run.runWhatFollows();

        assertThat(open(pool)).isEqualTo(next);
    }

    @Test
    @DisplayName("S000-D29: kế hoạch của cá nhân là việc của chính người ấy")
    void individualWritesForHimself() {
        TamDuong2024Pool.at(
                runtime,
                "remedial-plan",
                "tam-duong-standing-committee",
                "gateway_whosePlan",
                Map.of("subject", "td-dang-vien-0002", "noticedOn", "2024-12-05"));

        assertThat(run.task("userTask_writeIndividual").getAssignee()).isEqualTo("td-thuong-vu-02");
    }

    private String reached(String pool, String unit, String gateway) {
        ProcessInstance started = TamDuong2024Pool.at(runtime, pool, unit, gateway, Map.of());
        run.runWhatFollows();
        return open(started);
    }

    private String open(ProcessInstance pool) {
        return String.join(
                ",",
                tasks.createTaskQuery().processInstanceId(pool.getId()).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .toList());
    }
}
