package vn.kiemdiem.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.model.bpmn.Bpmn;

/**
 * A clerk who may work in Tasklist, and tasks of his that show a form of the product. They name it by a form key, not by
 * a reference: what the product itself writes into its forms and reads from them is not asked here.
 */
final class TasklistFixture {

    static final String CLERK = "clerk";
    static final String PASSWORD = "Kiem-Diem-2023";
    static final String FILTER = "Việc của tôi";

    private final ProcessEngine engine;

    TasklistFixture(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Makes the clerk, once, who sees the filter of his own tasks. */
    void clerk() {
        if (engine.getIdentityService().createUserQuery().userId(CLERK).count() > 0) {
            return;
        }
        User clerk = engine.getIdentityService().newUser(CLERK);
        clerk.setFirstName("Cán bộ");
        clerk.setLastName("01");
        clerk.setPassword(PASSWORD);
        engine.getIdentityService().saveUser(clerk);
        String mine = engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(FILTER)
                .singleResult()
                .getId();
        grant(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Resources.FILTER, mine, Permissions.READ);
    }

    /** Starts a process of one task with this form, whose variables are local to it; returns the instance's id. */
    String task(String form, String name, Map<String, Object> variables) throws IOException {
        String process = "process-" + form;
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        process + ".bpmn",
                        Bpmn.createExecutableProcess(process)
                                .name("Kiểm điểm năm 2023")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask()
                                .name(name)
                                .camundaFormKey("camunda-forms:deployment:" + form + ".form")
                                .camundaAssignee(CLERK)
                                .camundaTaskListenerClass("complete", KeptAnswers.class)
                                .endEvent()
                                .done())
                .addString(form + ".form", Files.readString(Path.of("forms", form + ".form")))
                .deploy();
        String instance =
                engine.getRuntimeService().startProcessInstanceByKey(process).getId();
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        engine.getTaskService()
                .setVariablesLocal(
                        task,
                        Map.of(
                                "unitName", "Chi bộ thử",
                                "deadlineText", "hoàn thành ngày 16/11/2023",
                                "clause", "Họp kiểm điểm đánh giá phân loại Chi bộ, đảng viên"));
        engine.getTaskService().setVariablesLocal(task, variables);
        return instance;
    }

    /** What was submitted under this name. */
    String submitted(String instance, String variable) {
        return engine.getHistoryService()
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(variable)
                .singleResult()
                .getValue()
                .toString();
    }

    /** The history has the variables of a whole process only. */
    public static final class KeptAnswers implements TaskListener {

        @Override
        public void notify(DelegateTask task) {
            task.getExecution().setVariables(task.getVariablesLocal());
        }
    }

    private void grant(Resource resource, String id, Permission permission) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(CLERK);
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.addPermission(permission);
        engine.getAuthorizationService().saveAuthorization(grant);
    }
}
