package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import vn.kiemdiem.plan.process.TraSonSchoolBranch2023Process.Elements;

class TraSonSchoolBranch2023ProcessModelTest {

    private static final BpmnModelInstance MODEL =
            Bpmn.readModelFromFile(new File("bpmn", TraSonSchoolBranch2023Process.KEY + ".bpmn"));

    @Test
    void keyIsTheProcessOfThePlan() {
        assertThat(MODEL.<Process>getModelElementById(TraSonSchoolBranch2023Process.KEY))
                .isInstanceOf(Process.class);
    }

    @Test
    void everyConstantIsAnElementOfTheFile() {
        assertThat(constants())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(id ->
                        assertThat(MODEL.<FlowNode>getModelElementById(id)).isInstanceOf(FlowNode.class));
    }

    @Test
    void everyFlowNodeOfTheFileIsAConstant() {
        assertThat(MODEL.getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .isSubsetOf(constants());
    }

    @Test
    void everyConstantIsCalledLikeItsElement() {
        assertThat(fields()).allSatisfy(field -> {
            String words = value(field).replaceFirst("^[a-zA-Z]+_", "").replaceAll("([A-Z])", "_$1");
            assertThat(field.getName()).isEqualToIgnoringCase(words);
        });
    }

    private static List<String> constants() {
        return fields().stream()
                .map(TraSonSchoolBranch2023ProcessModelTest::value)
                .toList();
    }

    private static List<Field> fields() {
        return Arrays.stream(Elements.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
