package vn.kiemdiem.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kiemdiem.architecture.BpmnConventionsTest.RULES;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPlanFileTest {

    @ParameterizedTest
    @MethodSource("brokenPlanFiles")
    void aFaultIsFoundByItsRuleAlone(BrokenPlanFile broken) {
        PlanFile plan = broken.plan();

        assertThat(RULES.stream().filter(rule -> !rule.check(plan).isEmpty())).containsExactly(broken.rule());
    }

    @Test
    void everyRuleHasAFaultThatItFinds() {
        assertThat(brokenPlanFiles().map(BrokenPlanFile::rule)).containsAll(RULES);
    }

    @Test
    void aQuestionWithItsAnswersIsNoFault() {
        PlanFile plan =
                BrokenFlows.asking(PlanRules.FILE_IS_WRITTEN_PLAINLY, "none").plan();

        assertThat(RULES.stream().filter(rule -> !rule.check(plan).isEmpty())).isEmpty();
    }

    static Stream<BrokenPlanFile> brokenPlanFiles() {
        return Stream.of(BrokenNames.all(), BrokenFlows.all(), BrokenDrawings.all(), BrokenDuties.all())
                .flatMap(List::stream);
    }
}
