package vn.kiemdiem.architecture;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A convention of plan files; its name says what holds of a good one. */
record Rule(String name, Function<PlanFile, Stream<Finding>> findings) {

    /** A rule that looks at every element of a kind and names its problems, none where all is well. */
    static <T extends BaseElement> Rule of(
            String name, Class<T> kind, BiFunction<PlanFile, T, Stream<String>> problems) {
        return new Rule(
                name,
                plan -> plan.all(kind)
                        .flatMap(element ->
                                problems.apply(plan, element).map(problem -> new Finding(element.getId(), problem))));
    }

    /** The problem if something is wrong, else nothing. */
    static Stream<String> when(boolean wrong, String problem) {
        return wrong ? Stream.of(problem) : Stream.empty();
    }

    List<Finding> check(PlanFile plan) {
        return findings.apply(plan).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
