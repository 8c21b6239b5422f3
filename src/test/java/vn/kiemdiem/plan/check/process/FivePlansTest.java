package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.plan.check.Severity;

class FivePlansTest {

    private static final DutyAndDeadlineRules RULES = DutyAndDeadlineRules.at(DutyAndDeadlineRules.EARLY);

    private static final String TAM_DUONG = """
            DEADLINE_ON_FREE_DAY @ timerEvent_draftOverdue: D03
            DEADLINE_ON_FREE_DAY @ timerEvent_memberReportsOverdue: D05
            DEADLINE_ON_FREE_DAY @ timerEvent_districtBodyOverdue: D06a
            DEADLINE_ON_FREE_DAY @ timerEvent_homeAffairsOverdue: D06b
            DEADLINE_ON_FREE_DAY @ timerEvent_councilOfficeOverdue: D06c
            DEADLINE_ON_FREE_DAY @ timerEvent_withCommitteeOverdue: D09
            DEADLINE_ON_FREE_DAY @ timerEvent_withoutCommitteeOverdue: D10
            DEADLINE_ON_FREE_DAY @ timerEvent_communeStandingOverdue: D12
            DEADLINE_ON_FREE_DAY @ timerEvent_withCommitteeOverdue: D14
            DEADLINE_ON_FREE_DAY @ timerEvent_withoutCommitteeOverdue: D15
            DEADLINE_ON_FREE_DAY @ timerEvent_policeOverdue: D18
            DEADLINE_ON_FREE_DAY @ timerEvent_withCommitteeOverdue: D20
            DEADLINE_ON_FREE_DAY @ timerEvent_withoutCommitteeOverdue: D21
            DEADLINE_ON_FREE_DAY @ timerEvent_districtRatingOverdue: D26
            DEADLINE_ON_FREE_DAY @ timerEvent_councilRatingsOverdue: D35
            NO_WORKING_DAY_BETWEEN @ userTask_rateOwnTerms: D25b
            NO_WORKING_DAY_BETWEEN @ subProcess_rateDistrict: D26
            NO_WORKING_DAY_BETWEEN @ userTask_compileCouncilOffice: D06c
            NO_WORKING_DAY_BETWEEN @ userTask_compileHomeAffairs: D06b
            NO_WORKING_DAY_BETWEEN @ userTask_compileStateDeputy: D11c
            NO_WORKING_DAY_BETWEEN @ userTask_compileCouncilDeputy: D11b
            NAME_TWICE @ userTask_compileCouncilOffice: Lập hồ sơ cấp phó
            NAME_TWICE @ userTask_takeCouncilOffice: Tiếp nhận hồ sơ
            NAME_TWICE @ userTask_rerateCouncilOffice: Kiểm điểm, xếp loại lại (nếu có)
            NAME_TWICE @ userTask_recompileCouncilOffice: Lập lại hồ sơ""";

    /** A real plan and what an administrator is warned of, each with the code of the deadline or what else it is about. */
    private record Warned(String plan, String warnings) {}

    @ParameterizedTest
    @MethodSource("plans")
    void aRealPlanHasNoErrorAndTheseWarnings(Warned warned) {
        List<Problem> problems = RULES.check(BrokenPlan.model(BrokenPlan.text(warned.plan())));

        assertThat(problems)
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING));
        assertThat(problems.stream().map(DutyAndDeadlineRules::told))
                .containsExactlyInAnyOrderElementsOf(warned.warnings().lines().toList());
    }

    @Test
    void aFileWithoutHeaderIsNoPlan() {
        String text = BrokenPlan.text(BrokenPlan.TRA_SON).replaceAll("\\s*<camunda:property name=\"plan\\.[^>]*>", "");

        assertThat(DutyAndDeadlineRules.places(RULES.check(BrokenPlan.model(text))))
                .contains("NO_HEADER @ null");
    }

    @Test
    void deadlinesThatAreOverAreToldOneByOne() {
        assertThat(past("2023-11-12T01:00:00Z"))
                .containsExactly("DEADLINE_IN_PAST @ timerEvent_preparationOverdue: D07");
    }

    @Test
    void atItsFirstLateInstantADeadlineIsOver() {
        assertThat(past("2023-11-09T16:59:59Z")).isEmpty();
        assertThat(past("2023-11-09T17:00:00Z")).hasSize(1);
    }

    @Test
    void aPlanOfAnEarlierYearIsToldOnce() {
        assertThat(past("2024-10-01T01:00:00Z"))
                .containsExactly("PLAN_IN_PAST @ tra-son-school-branch-2023: 01/10/2024");
    }

    private static List<String> past(String instant) {
        return DutyAndDeadlineRules.at(instant).check(BrokenPlan.model(BrokenPlan.text(BrokenPlan.TRA_SON))).stream()
                .map(DutyAndDeadlineRules::told)
                .filter(told -> told.contains("_IN_PAST"))
                .toList();
    }

    static Stream<Warned> plans() {
        return Stream.of(
                new Warned("tra-son-school-branch-2023", """
                        DEADLINE_ON_FREE_DAY @ timerEvent_reportOverdue: D09
                        DEADLINE_ON_FREE_DAY @ tra-son-school-branch-2023: D11"""),
                new Warned("lam-dong-2021", """
                        DEADLINE_UNUSED @ lam-dong-2021: D08
                        DEADLINE_UNUSED @ lam-dong-2021: D09
                        DEADLINE_ON_FREE_DAY @ timerEvent_branchReviewOverdue: D12"""),
                new Warned("bu-dop-2023", """
                        DEADLINE_ON_FREE_DAY @ timerEvent_resultsOverdue: D07
                        DEADLINE_ON_FREE_DAY @ timerEvent_districtRatingOverdue: D10"""),
                new Warned("binh-thuan-bloc-2024", """
                        DEADLINE_ON_FREE_DAY @ timerEvent_organizationReviewOverdue: D09
                        DEADLINE_ON_FREE_DAY @ timerEvent_conferenceOverdue: D17"""),
                new Warned("tam-duong-2024", TAM_DUONG));
    }
}
