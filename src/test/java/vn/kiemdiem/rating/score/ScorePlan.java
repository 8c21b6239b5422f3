package vn.kiemdiem.rating.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TestFiles;
import vn.kiemdiem.plan.process.Plans;

/** A small plan of the demo's branch with the frame and the bands of plan 33-KH/HU, in which two subjects are scored. */
@TestComponent
public class ScorePlan {

    /** The plan's id. */
    public static final String ID = "score-2021";

    /** The branch scores itself; its kind has ten criteria. */
    public static final String SCORE_BRANCH = "userTask_scoreBranch";

    /** The committee is scored in the appraisal; its kind has none until somebody imports them. */
    public static final String SCORE_COMMITTEE = "userTask_scoreCommittee";

    /** The headings of a table of criteria. */
    public static final String HEADINGS = "Loại đối tượng,Mã tiêu chí,Tiêu chí,Nội dung,Điểm tối đa";

    private static final String UNIT = "tra-son-school-branch";
    private static final int LINES = 10;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final Plans plans;
    private final CriteriaImport criteria;
    private final JdbcClient jdbc;

    ScorePlan(
            RepositoryService repository,
            RuntimeService runtime,
            Plans plans,
            CriteriaImport criteria,
            JdbcClient jdbc) {
        this.repository = repository;
        this.runtime = runtime;
        this.plans = plans;
        this.criteria = criteria;
        this.jdbc = jdbc;
    }

    /** Deploys the plan, gives both kinds of subject their criteria and starts it; the organization has to be there. */
    public void start() {
        deploy();
        criteria.importFiles(ID, List.of(criteriaOf("Chi bộ"), criteriaOf("Tập thể cấp ủy chi bộ")));
        plans.start(ID);
    }

    /** Starts the plan anew as if nobody had imported any criteria yet. */
    public void restartWithoutCriteria() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(ID)
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "test"));
        jdbc.sql("delete from criterion where plan = ?").param(ID).update();
        plans.start(ID);
    }

    /** Deploys the plan. */
    public void deploy() {
        repository
                .createDeployment()
                .name(ID)
                .addModelInstance(ID + ".bpmn", model(header()))
                .deploy();
    }

    /** Removes what was deployed. */
    public void remove() {
        repository
                .createDeploymentQuery()
                .deploymentName(ID)
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    /** Ten lines of nine points each for a kind of subject, two to a criterion. */
    public static TableFile criteriaOf(String kind) {
        return criteriaOf(kind, "Nội dung số");
    }

    /** The same in other words. */
    public static TableFile otherCriteriaOf(String kind) {
        return criteriaOf(kind, "Nội dung mới số");
    }

    private static TableFile criteriaOf(String kind, String content) {
        Stream<String> lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(line ->
                        "%s,tieu-chi-%d,Tiêu chí %d,%s %d,9".formatted(kind, line, (line + 1) / 2, content, line));
        return TestFiles.csv(
                "tieu-chi.csv", Stream.concat(Stream.of(HEADINGS), lines).toArray(String[]::new));
    }

    private static Map<String, String> header() {
        Map<String, String> header = new LinkedHashMap<>();
        header.put("plan.number", "33-KH/HU");
        header.put("plan.title", "Kiểm điểm, đánh giá, xếp loại chất lượng năm 2021");
        header.put("plan.issuer", "Huyện ủy");
        header.put("plan.year", "2021");
        header.put("plan.unit", UNIT);
        header.put("rating.frame", "90 + 10");
        header.put("rating.frame.bonusPerItem", "2");
        header.put("rating.frame.step", "0,5");
        header.put("rating.frame.source", "điểm chấm chung của các tiêu chí 90 điểm, điểm cộng 10 điểm");
        header.put("rating.bands", "95 / 80 / 50");
        header.put("rating.bands.source", "từ 95 điểm trở lên; từ 80 đến dưới 95 điểm; từ 50 đến dưới 80 điểm");
        return header;
    }

    private static BpmnModelInstance model(Map<String, String> header) {
        BpmnModelInstance model = Bpmn.createExecutableProcess(ID)
                .name("Chấm điểm năm 2021")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .parallelGateway("gateway_score")
                .userTask(SCORE_BRANCH)
                .name("Tự chấm điểm chi bộ")
                .documentation("Việc trừ điểm phải thể hiện rõ ở nội dung, tiêu chí nào?")
                .camundaCandidateGroups(UNIT)
                .endEvent()
                .moveToNode("gateway_score")
                .userTask(SCORE_COMMITTEE)
                .name("Thẩm định điểm cấp ủy")
                .documentation("Nêu rõ nguyên nhân, lý do; hướng khắc phục sửa chữa.")
                .camundaCandidateGroups(UNIT)
                .endEvent()
                .done();
        say(model, ID, header);
        say(model, SCORE_BRANCH, Map.of("rates", "branch", "as", "self"));
        say(model, SCORE_COMMITTEE, Map.of("rates", "branch-committee", "as", "appraisal"));
        Stream.of(SCORE_BRANCH, SCORE_COMMITTEE).forEach(task -> showForm(model, task));
        return model;
    }

    private static void showForm(BpmnModelInstance model, String task) {
        UserTask element = model.getModelElementById(task);
        element.setCamundaFormRef(CriteriaImport.FORM);
        element.setCamundaFormRefBinding("latest");
    }

    private static void say(BpmnModelInstance model, String element, Map<String, String> properties) {
        BaseElement target = model.getModelElementById(element);
        ExtensionElements extensions = model.newInstance(ExtensionElements.class);
        target.setExtensionElements(extensions);
        CamundaProperties list = extensions.addExtensionElement(CamundaProperties.class);
        properties.forEach((name, value) -> {
            CamundaProperty property = model.newInstance(CamundaProperty.class);
            property.setCamundaName(name);
            property.setCamundaValue(value);
            list.getCamundaProperties().add(property);
        });
    }
}
