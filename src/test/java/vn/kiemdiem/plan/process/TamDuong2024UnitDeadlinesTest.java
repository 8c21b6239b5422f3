package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
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

/** The deadlines of plan 310-KH/HU in the pools of its units: when each is late, and who is said to be. */
@ProductTest
class TamDuong2024UnitDeadlinesTest {

    private static final String MIDNIGHT = "T00:00:00+07:00";

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Escalations escalations;

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
        "commune, tam-duong-commune-01, userTask_registerCommune, registerCommuneOverdue, D38, 2024-11-05",
        "commune, tam-duong-commune-01, subProcess_rateCommuneBranches, communeBranchesOverdue, D11a, 2024-11-15",
        "commune, tam-duong-commune-01, userTask_compileCouncilDeputy, councilDeputyOverdue, D11b, 2024-11-15",
        "commune, tam-duong-commune-01, userTask_compileStateDeputy, stateDeputyOverdue, D11c, 2024-11-15",
        "commune, tam-duong-commune-01, subProcess_concludeCommune, communeStandingOverdue, D12, 2024-11-17",
        "commune, tam-duong-commune-01, subProcess_concludeCommune, communeOverdue, D13, 2024-11-20",
        "special-committee, tam-duong-police, userTask_registerSpecialCommittee, registerSpecialCommitteeOverdue, D38, 2024-11-05",
        "special-committee, tam-duong-police, subProcess_rateSpecialBranches, specialBranchesOverdue, D16, 2024-11-12",
        "special-committee, tam-duong-police, subProcess_concludePolice, policeStandingOverdue, D17, 2024-11-15",
        "special-committee, tam-duong-police, subProcess_concludePolice, policeOverdue, D18, 2024-11-17",
        "special-committee, tam-duong-military, subProcess_concludeMilitary, militaryOverdue, D19, 2024-11-15",
        "district-body, tam-duong-front, userTask_registerDistrictBody, registerDistrictBodyOverdue, D38, 2024-11-05",
        "district-body, tam-duong-front, subProcess_reviewDistrictBody, districtBodyOverdue, D06a, 2024-11-10",
        "district-body, tam-duong-agency-01, userTask_compileHomeAffairs, homeAffairsOverdue, D06b, 2024-11-10",
        "district-body, tam-duong-council, userTask_compileCouncilOffice, councilOfficeOverdue, D06c, 2024-11-10",
        "branch, tam-duong-grassroots-branch-01, userTask_registerBranch, registerBranchOverdue, D38, 2024-11-05"
    })
    @DisplayName("S000-R11: muộn từ đầu ngày được nêu, đơn vị muộn được ghi với đúng hạn của mình")
    void unitIsLateFromTheNamedDay(
            String pool, String unit, String element, String timer, String code, String lateFrom) {
        TamDuong2024Pool.at(runtime, pool, unit, element, Map.of());
        run.runWhatFollows();

        assertLate("timerEvent_" + timer, unit, code, lateFrom);
    }

    @ParameterizedTest
    @CsvSource({
        "branch, tam-duong-commune-01-branch-01, withCommitteeOverdue, D09, D10, D09, 2024-11-10",
        "branch, tam-duong-commune-01-branch-02, withoutCommitteeOverdue, D09, D10, D10, 2024-11-10",
        "branch, tam-duong-police-branch-01, withCommitteeOverdue, D14, D15, D14, 2024-11-10",
        "branch, tam-duong-police-branch-02, withoutCommitteeOverdue, D14, D15, D15, 2024-11-10",
        "branch, tam-duong-grassroots-branch-02, withCommitteeOverdue, D20, D21, D20, 2024-11-10",
        "branch, tam-duong-grassroots-branch-01, withoutCommitteeOverdue, D20, D21, D21, 2024-11-10"
    })
    @DisplayName("S000-D09, D10, D14, D15, D20, D21: hạn của chi bộ là hạn mà nơi gọi cho biết")
    void branchKeepsTheDeadlineItWasHanded(
            String pool, String unit, String timer, String with, String without, String code, String lateFrom) {
        TamDuong2024Pool.at(
                runtime,
                pool,
                unit,
                "gateway_hasBranchCommittee",
                Map.of("deadlineWithCommittee", with, "deadlineWithoutCommittee", without));

        assertLate("timerEvent_" + timer, unit, code, lateFrom);
    }

    @ParameterizedTest
    @CsvSource({"tam-duong-commune-01-front, D07", "tam-duong-commune-01-council, D08"})
    @DisplayName("S000-D07, S000-D08: Mặt trận, đoàn thể và HĐND, UBND xã gửi Đảng ủy trước ngày 05/11")
    void communeBodyKeepsTheDeadlineItWasHanded(String unit, String code) {
        TamDuong2024Pool.at(
                runtime, "commune-body", unit, "subProcess_reviewCommuneBody", Map.of("deadlineOfBody", code));

        assertLate("timerEvent_communeBodyOverdue", unit, code, "2024-11-05");
    }

    @ParameterizedTest
    @CsvSource({
        "td-standing-committee, tam-duong-standing-committee, standingPlanOverdue, D28",
        "td-dang-vien-0002, tam-duong-standing-committee, individualPlanOverdue, D29",
        "td-commune-01-standing-committee, tam-duong-commune-01-standing-committee, collectivePlanOverdue, D30"
    })
    @DisplayName("S000-D28, D29, D30, R12: 15 ngày từ khi có thông báo, ngày thứ 15 vẫn đúng hạn")
    void remedialPlanIsLateAfterFifteenDays(String subject, String unit, String timer, String code) {
        TamDuong2024Pool.at(
                runtime,
                "remedial-plan",
                unit,
                "gateway_whosePlan",
                Map.of("subject", subject, "noticedOn", "2024-12-05"));

        assertLate("timerEvent_" + timer, unit, code, "2024-12-21");
    }

    @Test
    @DisplayName("S000-D09, D10, D07, D08: Đảng ủy xã giao từng nơi đúng hạn của nơi ấy và là nơi nhận hồ sơ")
    void communeHandsOverDeadlinesAndItself() {
        TamDuong2024Pool.at(runtime, "commune", "tam-duong-commune-01", "gateway_communeReviews", Map.of());

        assertThat(variables("branch", "deadlineWithCommittee")).containsOnly("D09");
        assertThat(variables("branch", "deadlineWithoutCommittee")).containsOnly("D10");
        assertThat(variables("branch", "recipient")).containsOnly("tam-duong-commune-01");
        assertThat(variables("commune-body", "recipient")).containsOnly("tam-duong-commune-01");
        assertThat(variables("commune-body", "deadlineOfBody")).containsOnly("D07", "D08");
    }

    @Test
    @DisplayName("S000-D14, D15: Đảng ủy Công an giao chi bộ của mình hạn của mục d")
    void specialCommitteeHandsOverItsOwnDeadlines() {
        TamDuong2024Pool.at(
                runtime,
                "special-committee",
                "tam-duong-police",
                "callActivity_reviewSpecialBranches#multiInstanceBody",
                Map.of());

        assertThat(variables("branch", "deadlineWithCommittee")).containsOnly("D14");
        assertThat(variables("branch", "deadlineWithoutCommittee")).containsOnly("D15");
        assertThat(variables("branch", "recipient")).containsOnly("tam-duong-police");
    }

    private void assertLate(String timer, String unit, String code, String lateFrom) {
        assertThat(run.due(timer))
                .isEqualTo(OffsetDateTime.parse(lateFrom + MIDNIGHT).toInstant());

        run.fire(timer);

        assertThat(escalations.findByPlanOrderById("tam-duong-2024"))
                .singleElement()
                .returns(unit, Escalation::unit)
                .returns(code, Escalation::deadline);
    }

    private List<Object> variables(String pool, String name) {
        return runtime.createProcessInstanceQuery().processDefinitionKey("tam-duong-2024-" + pool).list().stream()
                .map(ProcessInstance::getId)
                .map(id -> runtime.getVariable(id, name))
                .toList();
    }
}
