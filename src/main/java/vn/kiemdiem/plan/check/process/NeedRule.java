package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;

/** A task tells its form, and a step its delegate, what they cannot do without. */
@Component
class NeedRule implements PlanRule {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z]*Delegate)}");
    private static final String RATES = "rates";

    private final Words words;

    NeedRule(Words words) {
        this.words = words;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Variables variables = Variables.of(plan);
        return Stream.concat(
                plan.all(UserTask.class).flatMap(task -> form(task, variables)),
                plan.all(FlowNode.class).flatMap(this::delegate));
    }

    private Stream<Problem> form(UserTask task, Variables variables) {
        String form = PlanModel.camunda(task, "formRef");
        Map<String, String> properties = PlanModel.properties(task);
        return new TreeSet<>(words.needsOfForm(form))
                .stream()
                        .filter(need -> !properties.containsKey(need))
                        .filter(need -> !(need.equals(RATES)
                                && words.isOfOneSubject(form)
                                && variables.of(task).contains("subject")))
                        .map(need -> Problem.error("FORM_NEEDS_PROPERTY", task, form, need));
    }

    private Stream<Problem> delegate(FlowNode step) {
        Matcher named = DELEGATE.matcher(PlanModel.camunda(step, "delegateExpression"));
        Set<String> needs = named.matches() ? words.needsOfDelegate(named.group(1)) : Set.of();
        Map<String, String> inputs = needs.isEmpty() ? Map.of() : PlanModel.inputs(step);
        return new TreeSet<>(needs)
                .stream()
                        .filter(need -> inputs.getOrDefault(need, "").isBlank())
                        .map(need -> Problem.error("DELEGATE_NEEDS_INPUT", step, named.group(1), need));
    }
}
