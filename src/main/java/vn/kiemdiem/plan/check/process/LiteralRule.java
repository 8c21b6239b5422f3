package vn.kiemdiem.plan.check.process;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kiemdiem.plan.check.Severity;

/** Days, durations and shares stand in the header only, so that next year's plan changes them in one place. */
@Component
class LiteralRule implements PlanRule {

    private static final Pattern LITERAL = Pattern.compile("\\d\\s*%|\\d{1,2}/\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}"
            + "|\\b(ngày|tháng)\\s+\\d|\\bP\\d+[YMWD]|\\bPT\\d+[HMS]");

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return PlanXml.elements(plan)
                .filter(element -> !PlanXml.is(element, PlanXml.BPMN, "documentation") && !isPlanText(element))
                .flatMap(PlanXml::said)
                .filter(said -> !said.name().equals("historyTimeToLive") && !isRetry(said.element()))
                .filter(said -> LITERAL.matcher(said.text()).find())
                .map(said -> PlanXml.problem(
                        Severity.WARNING, "LITERAL_OUTSIDE_HEADER", said.element(), SafeXml.shown(said.text())));
    }

    private static boolean isRetry(Element element) {
        return PlanXml.is(element, PlanXml.CAMUNDA, "failedJobRetryTimeCycle");
    }

    /** The header, and lists in the plan's words: bases of a review, items of a dossier, which name dated regulations. */
    private static boolean isPlanText(Element element) {
        return PlanXml.is(element, PlanXml.CAMUNDA, "property")
                && (element.getAttribute("name").matches("(basis|item)\\.\\d+") || isOfProcess(element));
    }

    private static boolean isOfProcess(Element property) {
        Node owner = property;
        for (int up = 0; up < 3 && owner != null; up++) {
            owner = owner.getParentNode();
        }
        return owner != null && PlanXml.is(owner, PlanXml.BPMN, "process");
    }
}
