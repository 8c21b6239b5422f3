package vn.kiemdiem.plan.check.process;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.kiemdiem.plan.check.Severity;

/**
 * A call of the vocabulary that names kinds, as {@code units.of(execution, 'branch')}, wherever it stands in the file.
 *
 * @param word the bean and its method, as {@code units.of}
 * @param kinds the lists of kinds, in their order
 * @param holder the element in whose text or attribute it stands
 */
record KindCall(String word, List<String> kinds, Element holder) {

    private static final Pattern CALL =
            Pattern.compile("\\b((?:units|subjects|rated)\\.[a-zA-Z]{1,40})\\(([^()]*+)\\)");
    private static final Pattern QUOTED = Pattern.compile("'([^']*+)'");

    static List<KindCall> of(PlanModel plan) {
        return PlanXml.said(plan)
                .filter(said -> said.isExpression() && !isQuotation(said.element()))
                .flatMap(said -> CALL.matcher(said.text()).results().map(call -> of(call, said.element())))
                .toList();
    }

    private static KindCall of(MatchResult call, Element element) {
        List<String> kinds = QUOTED.matcher(call.group(2))
                .results()
                .map(quoted -> quoted.group(1))
                .toList();
        return new KindCall(call.group(1), kinds, element);
    }

    /** Nothing inside a documentation is looked at. */
    private static boolean isQuotation(Element element) {
        return Stream.<Node>iterate(element, node -> node != null, Node::getParentNode)
                .anyMatch(node -> "documentation".equals(node.getLocalName()));
    }

    /** The lists of units are all of a call's arguments, or those after the kinds of subjects. */
    KindLists listAt(int position) {
        boolean units = word.startsWith("units.") || word.equals("subjects.belongsTo");
        return units || position > 0 ? KindLists.UNITS : KindLists.SUBJECTS;
    }

    /** Whether it is asked for the unit of that process, not for one of a loop in it. */
    boolean isOf(String process) {
        return Stream.<Node>iterate(holder, node -> node != null, Node::getParentNode)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .takeWhile(around -> !overUnits(around))
                .anyMatch(around -> PlanXml.is(around, PlanXml.BPMN, "process")
                        && around.getAttribute("id").equals(process));
    }

    private static boolean overUnits(Element around) {
        return Stream.iterate(around.getFirstChild(), child -> child != null, Node::getNextSibling)
                .anyMatch(child -> child instanceof Element loop
                        && loop.getAttributeNS(PlanXml.CAMUNDA, "elementVariable")
                                .equals("unit"));
    }

    /** A problem at the element that holds the call. */
    Problem problem(Severity severity, String code, String... arguments) {
        return PlanXml.problem(severity, code, holder, arguments);
    }
}
