package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.BuDop2023Grassroots.Elements;

/** The questions of plan 128-KH/HU, each answered both ways. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuDop2023GatewaysTest {

    private static final String BOARD = "bd-ban-to-chuc";
    private static final String COMMUNE = "bu-dop-commune-01";

    @Autowired
    private PlanRun run;

    @Autowired
    private WholePlay play;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

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
        "bu-dop-grassroots-branch-01, userTask_recordStaffLevels",
        "bu-dop-commune-01, userTask_rateCommittee",
        "bu-dop-police, userTask_rateCommittee",
        "bu-dop-military, userTask_rateCommittee",
        "bu-dop-grassroots-01, userTask_rateCommittee"
    })
    @DisplayName("S002-F11, R12: chi bộ cơ sở ghi mức cán bộ, công chức của đảng viên trước; đảng ủy thì không")
    void onlyBranchesRateMembers(String unit, String next) {
        ProcessInstance pool = BuDop2023Pool.grassroots(runtime, unit, Elements.IS_BRANCH);
        run.runWhatFollows();

        assertThat(open(pool)).containsExactly(next);
    }

    @Test
    @DisplayName("S002-F12, F13: hồ sơ bị trả lại thì đơn vị lập lại và gửi lại, được nhận thì đơn vị xong")
    void returnedDossierComesBack() {
        ProcessInstance commune = BuDop2023Pool.grassroots(runtime, COMMUNE, Elements.COMPILE_RESULTS_OF_UNIT);
        run.runWhatFollows();
        play.complete(Elements.COMPILE_RESULTS_OF_UNIT);
        assertThatThrownBy(() -> run.complete(Elements.TAKE_RESULTS, BOARD, FormFilling.returned("")))
                .hasStackTraceContaining("Lý do trả lại");

        run.complete(Elements.TAKE_RESULTS, BOARD, FormFilling.returned("Thiếu biên bản"));
        assertThat(open(commune)).containsExactly(Elements.RECOMPILE_RESULTS);

        play.complete(Elements.RECOMPILE_RESULTS);
        run.complete(Elements.TAKE_RESULTS, BOARD, FormFilling.accepted());
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    @DisplayName("S002-A03: thẩm quyền chưa rõ thì Ban Tổ chức làm rõ, đã rõ thì không hỏi lại")
    void authorityIsClarifiedOnce() {
        ProcessInstance district = BuDop2023Pool.district(runtime, BuDop2023Process.Elements.CHECK_AUTHORITY);
        run.runWhatFollows();
        assertThat(open(district)).containsExactly(BuDop2023Process.Elements.CLARIFY_AUTHORITY);
        play.complete(BuDop2023Process.Elements.CLARIFY_AUTHORITY);

        runtime.createProcessInstanceModification(district.getId())
                .startBeforeActivity(BuDop2023Process.Elements.CHECK_AUTHORITY)
                .execute();
        run.runWhatFollows();

        assertThat(open(district)).isEmpty();
    }

    private List<String> open(ProcessInstance pool) {
        return tasks.createTaskQuery().processInstanceId(pool.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
