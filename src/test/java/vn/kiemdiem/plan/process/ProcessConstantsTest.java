package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The constants of each plan file and the file itself say the same, both ways. */
class ProcessConstantsTest {

    private record Constants(String key, List<Class<?>> elements) {

        BpmnModelInstance model() {
            return Bpmn.readModelFromFile(new File("bpmn", key + ".bpmn"));
        }

        List<Field> fields() {
            return elements.stream()
                    .flatMap(pool -> Arrays.stream(pool.getDeclaredFields()))
                    .filter(field -> !field.isSynthetic())
                    .toList();
        }

        List<String> ids() {
            return fields().stream().map(ProcessConstantsTest::value).toList();
        }
    }

    static Stream<Constants> plans() {
        return Stream.of(
                new Constants(
                        BuDop2023Process.KEY,
                        List.of(BuDop2023Process.Elements.class, BuDop2023Grassroots.Elements.class)),
                new Constants(
                        BinhThuanBloc2024Process.KEY,
                        List.of(
                                BinhThuanBloc2024Process.Elements.class,
                                BinhThuanBloc2024Grassroots.Elements.class,
                                BinhThuanBloc2024Branch.Elements.class)),
                new Constants(LamDong2021Process.KEY, List.of(LamDong2021Process.Elements.class)),
                new Constants(
                        TamDuong2024Process.KEY,
                        List.of(
                                TamDuong2024Process.Elements.class,
                                TamDuong2024Bodies.Elements.class,
                                TamDuong2024Committees.Elements.class,
                                TamDuong2024Branch.Elements.class)),
                new Constants(
                        TraSonSchoolBranch2023Process.KEY, List.of(TraSonSchoolBranch2023Process.Elements.class)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void keyIsTheProcessOfThePlan(Constants plan) {
        assertThat(plan.model().<Process>getModelElementById(plan.key())).isInstanceOf(Process.class);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyConstantIsAnElementOfTheFile(Constants plan) {
        BpmnModelInstance model = plan.model();

        assertThat(plan.ids())
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(id ->
                        assertThat(model.<FlowNode>getModelElementById(id)).isInstanceOf(FlowNode.class));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFlowNodeOfTheFileIsAConstant(Constants plan) {
        assertThat(plan.model().getModelElementsByType(FlowNode.class))
                .extracting(FlowNode::getId)
                .isSubsetOf(plan.ids());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyConstantIsCalledLikeItsElement(Constants plan) {
        assertThat(plan.fields()).allSatisfy(field -> {
            String words = value(field).replaceFirst("^[a-zA-Z]+_", "").replaceAll("([A-Z])", "_$1");
            assertThat(field.getName()).isEqualToIgnoringCase(words);
        });
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
