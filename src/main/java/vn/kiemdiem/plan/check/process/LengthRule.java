package vn.kiemdiem.plan.check.process;

import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import vn.kiemdiem.plan.check.Severity;
import vn.kiemdiem.plan.check.process.PlanXml.Said;

/** What the engine stores of a plan fits into its tables: too long a name would stop the plan on the day of its step. */
@Component
@Order(PlanRule.ENDLESS)
class LengthRule implements PlanRule {

    /** Of a name, an id, a variable, a message. */
    private static final int LONGEST = 255;

    /** Of attributes with columns of their own, with several values or with none that the engine stores. */
    private static final Map<String, Integer> ATTRIBUTES =
            Map.of("versionTag", 64, "candidateGroups", SafeXml.LONGEST_TEXT, "value", SafeXml.LONGEST_TEXT);

    /** Of the text in elements; a timer's is stored with the name of its kind. */
    private static final Map<String, Integer> TEXTS = Map.of("timeDate", 200, "inputParameter", 4_000);

    private static final int LONGEST_DESCRIPTION = 4_000;

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return PlanXml.said(plan)
                .filter(said -> said.text().length() > most(said))
                .map(LengthRule::problem);
    }

    private static int most(Said said) {
        if (!said.name().isEmpty()) {
            // What is evaluated has a length of its own.
            return said.isExpression() ? SafeXml.LONGEST_TEXT : ATTRIBUTES.getOrDefault(said.name(), LONGEST);
        }
        return isDescription(said.element())
                ? LONGEST_DESCRIPTION
                : TEXTS.getOrDefault(PlanXml.name(said.element()), SafeXml.LONGEST_TEXT);
    }

    /** The documentation of a user task is its description in the task list. */
    static boolean isDescription(Element element) {
        return PlanXml.is(element, PlanXml.BPMN, "documentation")
                && PlanXml.is(element.getParentNode(), PlanXml.BPMN, "userTask");
    }

    private static Problem problem(Said said) {
        return PlanXml.problem(
                Severity.ERROR,
                "TOO_LONG_TO_STORE",
                said.element(),
                said.name().isEmpty() ? PlanXml.name(said.element()) : said.name(),
                String.valueOf(said.text().length()),
                String.valueOf(most(said)));
    }
}
