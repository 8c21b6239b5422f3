package vn.kiemdiem.notice.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.plan.process.FormTrial;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.plan.process.SmallPlan;

@ProductTest
class NotifyUnitsTest {

    private static final String ID = "notify-2023";
    private static final String POOL = ID + "-suggestions";
    private static final String BRANCH = ID + "/tra-son-school-branch/suggestionsNotified";
    private static final String COMMITTEE = ID + "/tra-son-school-branch-committee/suggestionsNotified";
    private static final String ORGANIZATIONS = ID + "/tra-son-school-organizations/suggestionsNotified";

    @Autowired
    private PlanRun run;

    @Autowired
    private FormTrial trial;

    @Autowired
    private SmallPlan smallPlan;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private TaskService tasks;

    @AfterEach
    void reset() {
        trial.reset();
        repository
                .createDeploymentQuery()
                .deploymentName(ID)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @DisplayName("S003-R10: thông báo riêng mở việc của từng đơn vị thuộc loại được nêu, hạn tính từ ngày thông báo")
    @Test
    void everyUnitOfTheKindsGetsItsOwnPool() {
        start();

        assertThat(started())
                .extracting(HistoricProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder(BRANCH, COMMITTEE);
        ProcessInstance ofBranch = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(BRANCH)
                .singleResult();
        assertThat(runtime.getVariables(ofBranch.getId()))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("plan", ID, "unit", "tra-son-school-branch", "noticedOn", "2023-11-03"));
        Task task = tasks.createTaskQuery()
                .processInstanceId(ofBranch.getId())
                .taskCandidateGroup("tra-son-school-branch")
                .singleResult();
        assertThat(task.getTaskDefinitionKey()).isEqualTo("userTask_receive");
    }

    @DisplayName("S003-R10: thông báo lại chỉ mở việc của đơn vị chưa nhận, kể cả khi đơn vị đã làm xong")
    @Test
    void repeatedNoticeStartsNobodyTwice() {
        start();
        tasks.complete(taskOf(BRANCH).getId());

        notifyAgain();

        assertThat(started())
                .extracting(HistoricProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder(BRANCH, COMMITTEE, ORGANIZATIONS);
    }

    @Test
    void whatSomebodyDeletedIsStartedAgain() {
        start();
        runtime.deleteProcessInstance(taskOf(COMMITTEE).getProcessInstanceId(), "nhầm", false, true);

        notifyAgain();

        assertThat(started())
                .extracting(HistoricProcessInstance::getBusinessKey)
                .containsExactlyInAnyOrder(BRANCH, COMMITTEE, COMMITTEE, ORGANIZATIONS);
    }

    @Test
    void fileWithoutThePoolIsRefusedBeforeAnybodyIsTold() {
        smallPlan.deploy(
                SmallPlan.draw()
                        .startEvent()
                        .serviceTask("serviceTask_notify")
                        .camundaDelegateExpression("${notifyUnitsDelegate}")
                        .camundaInputParameter("notice", "appraisalScheduled")
                        .camundaInputParameter("noticeTo", "branch-committee")
                        .endEvent()
                        .done(),
                Map.of());

        assertThatThrownBy(() -> run.start(SmallPlan.ID, SmallPlan.DEMO))
                .hasMessageContaining("không có quy trình nào bắt đầu bằng thông điệp «appraisalScheduled»");
    }

    private void start() {
        repository
                .createDeployment()
                .name(ID)
                .addInputStream(ID + ".bpmn", getClass().getResourceAsStream(ID + ".bpmn"))
                .deploy();
        run.start(ID, SmallPlan.DEMO);
        run.runWhatFollows();
    }

    private void notifyAgain() {
        tasks.complete(run.task("userTask_wait").getId());
        run.runWhatFollows();
    }

    private Task taskOf(String businessKey) {
        return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).singleResult();
    }

    private List<HistoricProcessInstance> started() {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(POOL)
                .list();
    }
}
