package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.TamDuong2024Committees.Elements;

/** What waits for what in the committees' pools of plan 310-KH/HU. */
@ProductTest
class TamDuong2024OrderTest {

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

    @Test
    @DisplayName("S000-R19, R34: Ban Thường vụ xã kiểm điểm sau hội nghị lần thứ nhất và khi đã đăng ký ngày")
    void standingCommitteeWaitsForConferenceAndRegistration() {
        ProcessInstance commune = commune(Elements.COMMUNE_BRANCHES_RATED);
        assertThat(open(commune)).isEmpty();

        after(commune, Elements.INVITE_COMMUNE);

        assertThat(open(commune))
                .containsExactlyInAnyOrder(
                        Elements.COMPILE_COUNCIL_DEPUTY, Elements.COMPILE_STATE_DEPUTY, Elements.RATE_COMMUNE_STANDING);
    }

    @Test
    @DisplayName("S000-R19: hội nghị Ban Chấp hành lần thứ hai họp sau khi Ban Thường vụ đã kiểm điểm")
    void secondConferenceWaitsForTheStandingCommittee() {
        assertThat(open(commune(Elements.CONCLUDE_COMMUNE))).containsExactly(Elements.RATE_COMMUNE_STANDING);

        assertThat(open(commune(Elements.COMMUNE_STANDING_REVIEWED)))
                .containsExactlyInAnyOrder(Elements.PROPOSE_COMMUNE, Elements.ASSESS_FOUR_GOOD_OF_COMMUNE);
    }

    @Test
    @DisplayName("S000-R07: trong cùng hội nghị, nhiệm kỳ được đề xuất sau mức của năm")
    void termIsProposedAfterTheYear() {
        ProcessInstance commune = commune(Elements.COMMUNE_STANDING_REVIEWED);
        assertThat(open(commune)).doesNotContain(Elements.PROPOSE_COMMUNE_TERM);

        after(commune, Elements.DECIDE_COMMUNE_OFFICERS);

        assertThat(open(commune)).contains(Elements.PROPOSE_COMMUNE_TERM);
    }

    @Test
    @DisplayName("S000-R20, R34: Đảng ủy Công an kiểm điểm khi chi bộ đã được xếp loại và đã đăng ký ngày")
    void policeWaitForTheirBranchesAndRegistration() {
        ProcessInstance police = TamDuong2024Pool.at(
                runtime, "special-committee", "tam-duong-police", Elements.SPECIAL_BRANCHES_RATED, Map.of());
        run.runWhatFollows();
        assertThat(open(police)).isEmpty();

        after(police, Elements.INVITE_SPECIAL_COMMITTEE);

        assertThat(open(police)).containsExactly(Elements.RATE_POLICE_STANDING);
    }

    @Test
    @DisplayName(
            "S000-R28, R29, D11a: hội nghị lần thứ nhất xếp loại, công nhận và khen thưởng song song, xong cả ba mới kết thúc")
    void firstConferenceDoesAllOfItsWork() {
        ProcessInstance commune =
                TamDuong2024Pool.at(runtime, "commune", "tam-duong-commune-01", "gateway_communeConference", Map.of());
        run.runWhatFollows();

        assertThat(open(commune))
                .containsExactlyInAnyOrder(
                        Elements.DECIDE_COMMUNE_BRANCHES,
                        Elements.DECIDE_COMMUNE_FRONTS,
                        Elements.RECOGNIZE_COMMUNE_BRANCHES);
    }

    private ProcessInstance commune(String element) {
        ProcessInstance commune = TamDuong2024Pool.at(runtime, "commune", "tam-duong-commune-01", element, Map.of());
        run.runWhatFollows();
        return commune;
    }

    /** Lets the instance go on as if the element had been done, beside whatever else it waits for. */
    private void after(ProcessInstance pool, String element) {
        runtime.createProcessInstanceModification(pool.getId())
                .startAfterActivity(element)
                .execute();
        run.runWhatFollows();
    }

    private List<String> open(ProcessInstance pool) {
        return tasks.createTaskQuery().processInstanceId(pool.getId()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }
}
