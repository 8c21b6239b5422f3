package vn.kiemdiem.plan.check.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenPlanTest {

    private static final DutyAndDeadlineRules RULES = DutyAndDeadlineRules.at(DutyAndDeadlineRules.EARLY);
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    @ParameterizedTest
    @MethodSource("brokenPlans")
    void aFaultIsFoundWhereItIsAndToldInBothLanguages(BrokenPlan broken) {
        List<Problem> problems = RULES.check(broken.plan());
        List<String> found = new ArrayList<>(DutyAndDeadlineRules.places(problems));

        found.removeAll(KNOWN.computeIfAbsent(
                broken.planId(),
                plan -> DutyAndDeadlineRules.places(RULES.check(BrokenPlan.model(BrokenPlan.text(plan))))));

        assertThat(found).containsExactly(broken.expected());
        assertThat(problems).allSatisfy(FindingWords::areComplete);
    }

    @Test
    void everyWarningAndErrorHasAFaultThatBringsIt() {
        Stream<String> codes = brokenPlans().map(broken -> broken.expected().replaceFirst(" @.*", ""));

        assertThat(codes.distinct())
                .containsAll(FindingWords.codes().stream()
                        .filter(code -> !OTHERWISE_TESTED.contains(code))
                        .toList());
    }

    private static final List<String> OTHERWISE_TESTED = List.of("NO_HEADER", "DEADLINE_IN_PAST", "PLAN_IN_PAST");

    static Stream<BrokenPlan> brokenPlans() {
        return Stream.of(BrokenHeaders.all(), BrokenDeadlines.all(), BrokenTasks.all(), BrokenPictures.all())
                .flatMap(List::stream);
    }
}
