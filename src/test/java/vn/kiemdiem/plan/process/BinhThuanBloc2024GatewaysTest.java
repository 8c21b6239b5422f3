package vn.kiemdiem.plan.process;

import static java.util.stream.Collectors.joining;
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

/** The questions of plan 211-KH/ĐUK in the pools of its units, each answered both ways. */
@ProductTest
class BinhThuanBloc2024GatewaysTest {

    @Autowired
    private PlanRun run;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @BeforeEach
    void importTheBloc() {
        run.importDemo(BinhThuanBloc2024Process.KEY);
        run.at("2024-11-25T08:00:00+07:00");
    }

    @AfterEach
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "grassroots-organization, grassroots-01, gateway_isListedOrganization, userTask_registerOrganization",
        "grassroots-organization, grassroots-02, gateway_isListedOrganization, userTask_selfRateOrganization",
        "grassroots-branch, grassroots-branch-01, gateway_isListedGrassrootsBranch, userTask_registerGrassrootsBranch",
        "grassroots-branch, grassroots-branch-02, gateway_isListedGrassrootsBranch, userTask_selfRateGrassrootsBranch"
    })
    @DisplayName(
            "S003-R08, D11: có tên trong Thông báo 2035 thì định ngày, gửi giấy mời; không thì tự chủ động tổ chức")
    void onlyListedUnitsInvite(String pool, String unit, String gateway, String next) {
        assertThat(reached(pool, unit, gateway)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "grassroots-01, userTask_reviewStandingCommittee, binh-thuan-grassroots-01-standing-committee",
        "grassroots-02, userTask_reviewExecutiveCommittee, binh-thuan-grassroots-02-executive-committee"
    })
    @DisplayName("S003-R03: nơi không có ban thường vụ thì kiểm điểm tập thể đảng ủy, không bao giờ cả hai")
    void executiveCommitteeStandsInForTheStandingCommittee(String unit, String next, String body) {
        assertThat(reached("grassroots-organization", unit, "gateway_hasStandingCommittee"))
                .isEqualTo(next);
        assertThat(tasks.getIdentityLinksForTask(run.task(next).getId()))
                .singleElement()
                .returns(body, link -> link.getGroupId());
    }

    @ParameterizedTest
    @CsvSource({
        "grassroots-branch-01, userTask_requestBranchAndCommittee, bt-chi-bo-co-so-01 bt-chi-uy-co-so-01",
        "grassroots-branch-02, userTask_requestBranch, bt-chi-bo-co-so-02"
    })
    @DisplayName("S003-R04: chi bộ cơ sở không có chi ủy thì không đề nghị xếp loại chi ủy")
    void branchWithoutCommitteeRequestsNoneForIt(String unit, String next, String subjects) {
        assertThat(reached("grassroots-branch", unit, "gateway_hasBranchCommittee"))
                .isEqualTo(next);
        assertThat(FormFilling.rows(tasks, run.task(next), "ratings").stream()
                        .map(row -> String.valueOf(row.get("subject")))
                        .collect(joining(" ")))
                .isEqualTo(subjects);
    }

    @Test
    @DisplayName(
            "S003-F04: đảng bộ có đảng bộ bộ phận và chi bộ trực thuộc cùng lúc; nơi không có bộ phận chỉ có chi bộ")
    void organizationCallsTheTiersItHas() {
        callTiers("binh-thuan-grassroots-01");
        assertThat(running("section")).isEqualTo(1);
        assertThat(running("branch")).isEqualTo(4);
        run.reset();

        callTiers("binh-thuan-grassroots-02");
        assertThat(running("section")).isZero();
        assertThat(running("branch")).isEqualTo(2);
    }

    private void callTiers(String unit) {
        BinhThuanBloc2024Pool.at(
                runtime,
                "grassroots-organization",
                unit,
                BinhThuanBloc2024Grassroots.Elements.ORGANIZATION_REVIEWS,
                Map.of());
        run.runWhatFollows();
    }

    private long running(String pool) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(BinhThuanBloc2024Process.KEY + "-" + pool)
                .count();
    }

    private String reached(String pool, String unit, String gateway) {
        ProcessInstance started = BinhThuanBloc2024Pool.at(runtime, pool, "binh-thuan-" + unit, gateway, Map.of());
        run.runWhatFollows();
        return tasks.createTaskQuery().processInstanceId(started.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .collect(joining(","));
    }
}
