package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.architecture.BpmnConventionsTest.RULES;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.LoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kiemdiem.plan.template.Field;
import vn.kiemdiem.plan.template.Template;

class ElementTemplatesTest {

    private static final List<Template> TEMPLATES = Template.readAll();

    /** A template changes neither what an element is called nor how it is drawn. */
    private static final List<Rule> RULES_OF_STEPS = RULES.stream()
            .filter(rule -> Stream.of(NamingRules.ALL, ShapeRules.ALL, LineRules.ALL)
                    .noneMatch(others -> others.contains(rule)))
            .toList();

    /** Filled in beside the examples: what an example needs, because one field asks for another. */
    private static final Map<String, String> TOGETHER = Map.of("first", "own-branch", "members", "member");

    @ParameterizedTest
    @MethodSource("plans")
    void everyStepOfThePlansCanBeWrittenWithItsTemplate(PlanFile plan) {
        steps(plan).forEach(step -> {
            TemplatedElement element = new TemplatedElement(step, template(step));

            assertThat(element.unsaid()).as(step.getId()).isEmpty();
            assertThat(element.said())
                    .as(step.getId())
                    .allSatisfy((field, said) -> assertThat(field.accepts(said))
                            .as("%s = %s", field, said)
                            .isTrue());
        });
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPlanWrittenWithTheTemplatesKeepsTheConventions(PlanFile plan) {
        PlanFile written = rewritten(plan);

        assertThat(written.text()).contains("camunda:modelerTemplate=\"vn.kiemdiem.");
        assertThat(findings(written)).isEmpty();
    }

    /** All in one file, each trial on a task of its own: the conventions look at a whole file at once. */
    @Test
    void examplesAndBlanksKeepTheConventions() {
        PlanFile plan = PlanFile.read("tam-duong-2024");
        List<UserTask> tasks = plan.all(UserTask.class)
                .filter(task -> task.getLoopCharacteristics() == null)
                .toList();
        List<Trial> trials = TEMPLATES.stream()
                .filter(template -> template.fixed("camunda:formRef").isPresent())
                .flatMap(ElementTemplatesTest::trials)
                .toList();
        assertThat(tasks).hasSizeGreaterThan(trials.size());

        IntStream.range(0, trials.size()).forEach(i -> trials.get(i).fillIn(tasks.get(i)));

        PlanFile written = written(plan);
        Map<String, Trial> byTask = IntStream.range(0, trials.size())
                .boxed()
                .collect(Collectors.toMap(i -> tasks.get(i).getId(), trials::get));
        assertThat(findings(written))
                .allSatisfy(finding -> assertThat(finding)
                        .as("%s", byTask.get(finding.elementId()))
                        .isNull());
    }

    @Test
    void everyTemplateButTheUnusedIsUsedByAPlan() {
        Set<Template> used = plans().flatMap(plan -> steps(plan).map(ElementTemplatesTest::template))
                .collect(Collectors.toSet());

        assertThat(TEMPLATES)
                .filteredOn(template -> !used.contains(template))
                .extracting(Template::id)
                .containsExactly("vn.kiemdiem.record-cap-exception");
    }

    /** Every example in turn, and once nothing where nothing is required. */
    private static Stream<Trial> trials(Template template) {
        int most = template.fields().stream()
                .mapToInt(field -> field.examples().size())
                .max()
                .orElseThrow();
        return IntStream.rangeClosed(-1, most - 1).mapToObj(turn -> new Trial(template, turn));
    }

    /** A template whose fields are filled in with their examples, or left blank where they may be. */
    private record Trial(Template template, int turn) {

        void fillIn(UserTask task) {
            new TemplatedElement(task, template).apply(this::value);
            if (template.fields().stream().noneMatch(field -> field.name().equals("camunda:asyncAfter"))) {
                task.setLoopCharacteristics(loop((BpmnModelInstance) task.getModelInstance()));
            }
        }

        private String value(Field field) {
            if (!field.isAsked()) {
                return field.value();
            }
            if (turn < 0 && field.accepts("")) {
                return "";
            }
            List<String> examples = field.examples();
            int last = examples.size() - 1;
            return TOGETHER.getOrDefault(field.name(), examples.get(Math.max(0, Math.min(turn, last))));
        }
    }

    /** The loop over those who were asked, of which the template of their task speaks. */
    private static LoopCharacteristics loop(BpmnModelInstance model) {
        var loop = model.newInstance(MultiInstanceLoopCharacteristics.class);
        loop.setCamundaAsyncAfter(true);
        loop.setCamundaCollection("${raters.of(execution)}");
        loop.setCamundaElementVariable("rater");
        return loop;
    }

    /** The plan as if each of its steps had been drawn with its template and filled in as it stands. */
    static PlanFile rewritten(PlanFile plan) {
        steps(plan).forEach(step -> {
            TemplatedElement element = new TemplatedElement(step, template(step));
            Map<Field, String> said = element.said();
            element.apply(field -> field.isHidden() ? field.value() : said.get(field));
        });
        return written(plan);
    }

    /** As Modeler lays it out: the model API leaves blanks at the ends of lines. */
    private static PlanFile written(PlanFile plan) {
        String text = Bpmn.convertToString(plan.model()).replaceAll("[ \t]+\n", "\n");
        return PlanFile.of(plan.planId(), text.stripTrailing() + "\n");
    }

    private static List<Finding> findings(PlanFile plan) {
        return RULES_OF_STEPS.stream()
                .flatMap(rule -> rule.check(plan).stream())
                .toList();
    }

    private static Stream<FlowNode> steps(PlanFile plan) {
        return plan.all(FlowNode.class)
                .filter(node -> node instanceof Task || node instanceof CallActivity || isDeadline(node));
    }

    private static boolean isDeadline(FlowNode node) {
        return node instanceof BoundaryEvent event
                && !event.cancelActivity()
                && !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static Template template(FlowNode step) {
        List<Template> fitting = TEMPLATES.stream()
                .filter(template -> TemplatedElement.fits(template, step))
                .toList();
        assertThat(fitting).as("templates for %s", step.getId()).hasSize(1);
        return fitting.get(0);
    }

    static Stream<PlanFile> plans() {
        return PlanFile.readEvery().stream();
    }
}
