package vn.kiemdiem.plan.process;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.AbstractFlowNodeBuilder;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.builder.UserTaskBuilder;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.boot.test.context.TestComponent;

/** A plan of the demo's branch that a test draws itself, as small as the test needs it. */
@TestComponent
public class SmallPlan {

    public static final String ID = "small-plan-2023";
    public static final String DEMO = "tra-son-school-branch-2023";
    public static final String UNIT = "tra-son-school-branch";

    /** Where dossiers go. */
    public static final String RECIPIENT = "tra-son-commune-committee";

    private static final Map<String, String> HEADER = Map.of(
            "plan.number", "01-KH/CB",
            "plan.title", "Kế hoạch thử biểu mẫu",
            "plan.issuer", "Chi bộ",
            "plan.unit", UNIT,
            "plan.year", "2023",
            "deadline.D11", "tổ chức kiểm điểm trong khoảng thời gian một ngày",
            "deadline.D13", "tổ chức kiểm điểm ít nhất 01 ngày",
            "deadline.D15", "kiểm điểm ít nhất là 2 ngày",
            "deadline.D16", "dự kiến kiểm điểm ít nhất 02 ngày");

    private final RepositoryService repository;

    SmallPlan(RepositoryService repository) {
        this.repository = repository;
    }

    /** An empty plan, to be drawn on. */
    public static ProcessBuilder draw() {
        return Bpmn.createExecutableProcess(ID).name("Kế hoạch thử").camundaHistoryTimeToLiveString("P1D");
    }

    /** Draws the next task, which shows the form and is the branch's, with these properties. */
    public static AbstractFlowNodeBuilder<?, ?> task(
            AbstractFlowNodeBuilder<?, ?> before, String form, Map<String, String> properties) {
        return task(before, element(form), form, properties);
    }

    /** Draws the next task with this id. */
    public static AbstractFlowNodeBuilder<?, ?> task(
            AbstractFlowNodeBuilder<?, ?> before, String id, String form, Map<String, String> properties) {
        AbstractFlowNodeBuilder<?, ?> task = before.userTask(id)
                .name("Việc thử")
                .camundaFormRef(form)
                .camundaFormRefBinding("latest")
                .camundaCandidateGroups(UNIT)
                .documentation("\"Nội dung kiểm điểm\" (II.1).");
        give(task.getElement(), properties);
        return task;
    }

    /** Draws the next task, in which each unit that was asked says its opinion. */
    public static AbstractFlowNodeBuilder<?, ?> opinions(
            AbstractFlowNodeBuilder<?, ?> before, Map<String, String> properties) {
        UserTask task = (UserTask) task(before, "give-opinion", properties).getElement();
        UserTaskBuilder drawn = task.builder();
        drawn.camundaCandidateGroups("${rater}")
                .multiInstance()
                .parallel()
                .camundaCollection("${raters.of(execution)}")
                .camundaElementVariable("rater");
        return drawn;
    }

    /** Draws how the dossier of the kind is sent to the commune's committee. */
    public static AbstractFlowNodeBuilder<?, ?> sendDossier(AbstractFlowNodeBuilder<?, ?> before, String kind) {
        return before.sendTask("sendTask_" + kind.replace('-', '_'))
                .camundaAsyncBefore()
                .camundaDelegateExpression("${submitDossierDelegate}")
                .camundaInputParameter("dossier", kind)
                .camundaInputParameter("recipient", RECIPIENT);
    }

    /** The id of the task that {@link #task} draws. */
    public static String element(String form) {
        return "userTask_" + form.replace('-', '_');
    }

    /** Deploys the plan with its header and with these properties beside those of every such plan. */
    public void deploy(BpmnModelInstance plan, Map<String, String> header) {
        BaseElement process = plan.getModelElementById(ID);
        give(process, HEADER);
        give(process, header);
        repository
                .createDeployment()
                .name(ID)
                .addModelInstance(ID + ".bpmn", plan)
                .deploy();
    }

    /** Deploys a plan of one task with the form. */
    public void deploy(String form, Map<String, String> properties) {
        deploy(task(draw().startEvent(), form, properties).endEvent().done(), Map.of());
    }

    /** Forgets every such plan and all that ran of it. */
    public void remove() {
        repository.createDeploymentQuery().deploymentName(ID).list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    private static void give(BaseElement element, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        BpmnModelInstance model = (BpmnModelInstance) element.getModelInstance();
        CamundaProperties properties = model.newInstance(CamundaProperties.class);
        values.forEach((name, value) -> {
            CamundaProperty property = model.newInstance(CamundaProperty.class);
            property.setCamundaName(name);
            property.setCamundaValue(value);
            properties.addChildElement(property);
        });
        if (element.getExtensionElements() == null) {
            element.setExtensionElements(model.newInstance(ExtensionElements.class));
        }
        element.getExtensionElements().addChildElement(properties);
    }
}
