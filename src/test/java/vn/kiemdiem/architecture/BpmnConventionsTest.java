package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BpmnConventionsTest {

    /**
     * What our own plan files keep beyond the checks of every plan; {@link BrokenPlanFileTest} shows for each that it
     * can fail.
     */
    static final List<Rule> RULES = Stream.of(
                    NamingRules.ALL, StructureRules.ALL, ShapeRules.ALL, LineRules.ALL, PlanRules.ALL)
            .flatMap(List::stream)
            .toList();

    @TestFactory
    Stream<DynamicContainer> planFilesKeepTheConventions() {
        return PlanFile.readEvery().stream()
                .map(plan -> dynamicContainer(
                        plan.planId(),
                        RULES.stream()
                                .map(rule -> dynamicTest(rule.name(), () -> {
                                    assertThat(rule.check(plan)).isEmpty();
                                }))));
    }

    @Test
    void thereIsAPlanFile() {
        assertThat(PlanFile.readAll()).isNotEmpty();
    }

    @Test
    void everyFormThatAPlanFileNamesExists() {
        Set<String> named = PlanFile.readEvery().stream()
                .flatMap(plan -> plan.all(UserTask.class))
                .map(UserTask::getCamundaFormRef)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).allMatch(form -> Files.exists(Path.of("forms", form + ".form")));
    }
}
