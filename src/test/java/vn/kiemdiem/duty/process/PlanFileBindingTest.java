package vn.kiemdiem.duty.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.kiemdiem.ProductTest;
import vn.kiemdiem.demo.Demos;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.process.PlanFile;
import vn.kiemdiem.plan.process.PlanRun;
import vn.kiemdiem.rating.score.Criteria;
import vn.kiemdiem.rating.score.CriteriaImport;

/** Whatever a plan file names by its id is there: forms, delegates, and in the demos the units. */
@ProductTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanFileBindingTest {

    private static final Pattern OUTSIDE_EXPRESSIONS = Pattern.compile(",(?![^{]*})");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final List<String> UNITS = List.of("lateUnit", "informs", "recipient");
    private static final String DECIDING = "decidedBy";

    @Autowired
    private PlanRun run;

    @Autowired
    private TaskForms forms;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Organization organization;

    @Autowired
    private Criteria criteria;

    static Stream<File> plans() {
        File[] files = new File("bpmn").listFiles(file -> file.getName().endsWith(".bpmn"));
        return Stream.of(Objects.requireNonNull(files)).sorted();
    }

    @BeforeAll
    void importTheDemos() {
        Demos.plans().forEach(run::importDemo);
    }

    @AfterAll
    void reset() {
        run.reset();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyTaskNamesAFormThatExists(File plan) {
        assertThat(all(plan, UserTask.class))
                .isNotEmpty()
                .allSatisfy(task ->
                        assertThat(forms.ids()).as(task.getId()).contains(String.valueOf(task.getCamundaFormRef())));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyDelegateIsABean(File plan) {
        assertThat(all(plan, FlowNode.class).flatMap(node -> camunda(node, "delegateExpression").stream()))
                .isNotEmpty()
                .allSatisfy(expression -> {
                    String name = expression.replaceAll("^\\$\\{(.*)}$", "$1");
                    assertThat(beans.containsBean(name)).as(expression).isTrue();
                    assertThat(beans.getBean(name)).isInstanceOf(JavaDelegate.class);
                });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyUnitIsInADemo(File plan) {
        assertThat(units(plan))
                .isNotEmpty()
                .allSatisfy(unit -> assertThat(organization.unit(unit)).as(unit).isPresent());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyKindThatIsScoredHasCriteriaInTheDemo(File plan) {
        String id = plan.getName().replaceFirst("\\.bpmn$", "");
        Stream<SubjectKind> scored = all(plan, UserTask.class)
                .filter(task -> CriteriaImport.FORM.equals(task.getCamundaFormRef()))
                .map(task -> PlanFile.properties(task).get("rates"))
                .flatMap(kinds -> SubjectKind.ofSlugs(kinds).stream());

        assertThat(scored)
                .allSatisfy(kind -> assertThat(criteria.findByPlanAndSubjectKindOrderByPosition(id, kind))
                        .as(kind.slug())
                        .isNotEmpty());
    }

    private static List<String> units(File plan) {
        BpmnModelInstance model = Bpmn.readModelFromFile(plan);
        Stream<String> issuer = PlanFile.header(model).map(PlanHeader::unit).stream();
        Stream<String> groups = all(plan, UserTask.class).flatMap(task -> camunda(task, "candidateGroups").stream());
        Stream<String> told = all(plan, CamundaInputParameter.class)
                .filter(input -> UNITS.contains(input.getCamundaName()))
                .map(CamundaInputParameter::getTextContent);
        Stream<String> deciding = all(plan, CamundaProperty.class)
                .filter(property -> DECIDING.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue);
        return Stream.of(issuer, groups, told, deciding)
                .flatMap(lists -> lists)
                .flatMap(list -> Stream.of(OUTSIDE_EXPRESSIONS.split(list)))
                .map(String::strip)
                .filter(unit -> !unit.startsWith("${"))
                .distinct()
                .toList();
    }

    private static <T extends ModelElementInstance> Stream<T> all(File plan, Class<T> kind) {
        Collection<T> all = Bpmn.readModelFromFile(plan).getModelElementsByType(kind);
        return all.stream();
    }

    private static Optional<String> camunda(FlowNode node, String attribute) {
        return Optional.ofNullable(node.getAttributeValueNs(CAMUNDA, attribute));
    }
}
