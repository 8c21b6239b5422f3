package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoreRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binh-thuan-bloc-2024",
                "bu-dop-2023",
                "lam-dong-2021",
                "tam-duong-2024",
                "tra-son-school-branch-2023"
            })
    void aRealPlanHasNothingAgainstIt(String plan) {
        assertThat(CoreRules.places(Fault.model(Fault.plan(plan)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsFoundWhereItIsAndNothingElse(Fault fault) {
        assertThat(CoreRules.places(fault.plan())).containsExactlyInAnyOrderElementsOf(fault.found());
    }

    @Test
    void aQuestionWithItsAnswersIsNoFault() {
        assertThat(CoreRules.places(FaultyFlows.asking("none").plan())).isEmpty();
    }

    static Stream<Fault> faults() {
        return Stream.of(FaultyExpressions.all(), FaultyExecution.all(), FaultyFlows.all(), FaultyBeginnings.all())
                .flatMap(List::stream);
    }
}
