package vn.kiemdiem.plan.check.process;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/** A delegate that a plan names is one of the vocabulary; what is no name of a delegate is refused elsewhere. */
@Component
class DelegateRule implements PlanRule {

    private static final Pattern NAMED = Pattern.compile("\\$\\{([a-z][A-Za-z]*Delegate)}");

    private final Words words;

    DelegateRule(Words words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Set<String> delegates = words.delegates();
        return plan.all(FlowNode.class).flatMap(node -> {
            Matcher named = NAMED.matcher(PlanModel.camunda(node, "delegateExpression"));
            return named.matches() && !delegates.contains(named.group(1))
                    ? Stream.of(Problem.error("UNKNOWN_DELEGATE", node, named.group(1), ListText.of(delegates)))
                    : Stream.empty();
        });
    }
}
