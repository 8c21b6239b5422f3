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

    private static final Pattern LITERAL =
            Pattern.compile("(?=[\\dntP])(?:\\d\\s*%|\\d{1,2}/\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}"
                    + "|\\b(?:ngày|tháng)\\s+\\d|\\bP\\d+[YMWD]|\\bPT\\d+[HMS])");

    private static final Pattern NUMBERED = Pattern.compile("(basis|item)\\.\\d+");

    @Override
    public Stream<Problem> check(PlanModel plan) {
        return PlanXml.said(plan)
                .filter(said -> isOfPlan(said.element()) && !said.name().equals("historyTimeToLive"))
                .filter(said -> LITERAL.matcher(said.text()).find() && !isPlanText(said.element()))
                .map(said -> PlanXml.problem(
                        Severity.WARNING, "LITERAL_OUTSIDE_HEADER", said.element(), SafeXml.shown(said.text())));
    }

    /** Neither drawn only, nor a quotation of the plan, nor a matter of the engine's. */
    private static boolean isOfPlan(Element element) {
        return PlanXml.CAMUNDA.equals(element.getNamespaceURI())
                ? !"failedJobRetryTimeCycle".equals(element.getLocalName())
                : PlanXml.BPMN.equals(element.getNamespaceURI()) && !"documentation".equals(element.getLocalName());
    }

    /** The header, and lists in the plan's words: bases of a review, items of a dossier, which name dated regulations. */
    private static boolean isPlanText(Element element) {
        return PlanXml.is(element, PlanXml.CAMUNDA, "property")
                && (NUMBERED.matcher(element.getAttribute("name")).matches() || isOfProcess(element));
    }

    private static boolean isOfProcess(Element property) {
        Node owner = property;
        for (int up = 0; up < 3 && owner != null; up++) {
            owner = owner.getParentNode();
        }
        return owner != null && PlanXml.is(owner, PlanXml.BPMN, "process");
    }
}
