package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.check.process.PlanXml.Said;

/** An expression, and what a call hands over, names variables that something has set before. */
@Component
class VariableRule implements PlanRule {

    private static final String EXECUTION = "execution";

    @Override
    public Stream<Problem> check(PlanModel plan) {
        Variables variables = Variables.of(plan);
        Map<Element, Set<String>> known = new HashMap<>();
        return Stream.concat(
                PlanXml.said(plan)
                        .filter(said -> ExpressionRule.isEvaluated(said) || isSource(said))
                        .flatMap(said -> problems(said, known.computeIfAbsent(said.element(), variables::at))),
                plan.all(CallActivity.class).flatMap(VariableRule::handedOver))
                .toList()
                .stream();
    }

    private static boolean isSource(Said said) {
        return PlanXml.is(said.element(), PlanXml.CAMUNDA, "in") && said.name().equals("source");
    }

    private static Stream<Problem> problems(Said said, Set<String> known) {
        Set<String> used = isSource(said) ? Set.of(said.text()) : ExpressionGrammar.variables(said.text());
        return new TreeSet<>(used)
                .stream()
                        .filter(name -> !known.contains(name) && (isSource(said) || !name.equals(EXECUTION)))
                        .map(name -> PlanXml.problem(
                                Severity.ERROR,
                                "VARIABLE_NOT_SET",
                                said.element(),
                                SafeXml.shown(said.text()),
                                SafeXml.shown(name),
                                ListText.of(known)));
    }

    /** Whoever works in a pool finds there for which plan and which unit. */
    private static Stream<Problem> handedOver(CallActivity call) {
        Set<String> handed = Variables.handed(call);
        return Stream.of("plan", "unit")
                .filter(name -> !handed.contains(name))
                .map(name -> Problem.error("CALL_KEEPS_BACK", call, name));
    }
}
