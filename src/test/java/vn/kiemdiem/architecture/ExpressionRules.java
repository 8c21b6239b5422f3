package vn.kiemdiem.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a plan file may say to the engine, in which words. */
final class ExpressionRules {

    static final Rule ONLY_DELEGATES_EXECUTE = new Rule("onlyDelegatesExecute", ExpressionRules::foreignExtensions);
    static final Rule EXPRESSIONS_ARE_SIMPLE = new Rule("expressionsAreSimple", ExpressionRules::complexExpressions);
    static final Rule DATES_AND_SHARES_ARE_IN_THE_HEADER =
            new Rule("datesAndSharesAreInTheHeader", ExpressionRules::literals);

    static final List<Rule> ALL =
            List.of(ONLY_DELEGATES_EXECUTE, EXPRESSIONS_ARE_SIMPLE, DATES_AND_SHARES_ARE_IN_THE_HEADER);

    /** The extensions of the engine that a plan file uses; all others can run something. */
    private static final Map<String, Set<String>> ALLOWED_ATTRIBUTES = Map.of(
            "process", Set.of("historyTimeToLive", "isStartableInTasklist"),
            "startEvent", Set.of(),
            "userTask", Set.of("asyncAfter", "formRef", "formRefBinding", "assignee", "candidateGroups"),
            "serviceTask", Set.of("asyncBefore", "delegateExpression"),
            "sendTask", Set.of("asyncBefore", "delegateExpression"),
            "parallelGateway", Set.of("asyncBefore"),
            "intermediateCatchEvent", Set.of("asyncAfter"),
            "receiveTask", Set.of("asyncAfter"),
            "callActivity", Set.of("calledElementBinding"),
            "multiInstanceLoopCharacteristics", Set.of("asyncAfter", "collection", "elementVariable"));

    private static final Set<String> ALLOWED_ELEMENTS =
            Set.of("properties", "property", "inputOutput", "inputParameter", "in", "failedJobRetryTimeCycle");
    private static final Set<String> SCRIPTS =
            Set.of("scriptTask", "script", "ioSpecification", "dataInputAssociation");

    private static final String VARIABLE = "[a-z][A-Za-z0-9]*";
    private static final String COMPARISON = VARIABLE + " (==|>=|<=|>|<) ('[A-Z_]+'|true|\\d+)";
    private static final String ARGUMENT = "(" + VARIABLE + "|'[A-Za-z0-9,-]+')";
    private static final String CALL = "(deadline|units|subjects|rated|dossiers|raters|attendees)\\." + VARIABLE + "\\("
            + ARGUMENT + "(, " + ARGUMENT + ")*\\)";
    private static final Pattern EXPRESSION =
            Pattern.compile("\\$\\{(" + VARIABLE + "|" + COMPARISON + "|" + CALL + ")}");

    private static final Pattern LITERAL = Pattern.compile("\\d\\s*%|\\d{1,2}/\\d{1,2}\\b|\\d{4}-\\d{2}-\\d{2}"
            + "|\\b(ngày|tháng)\\s+\\d|\\bP\\d+[YMWD]|\\bPT\\d+[HMS]");

    private ExpressionRules() {}

    private static Stream<Finding> foreignExtensions(PlanFile plan) {
        return Xml.elements(plan)
                .flatMap(element -> Stream.concat(foreignAttributes(element), foreignElement(element)));
    }

    private static Stream<Finding> foreignAttributes(Element element) {
        Set<String> allowed = Xml.CAMUNDA.equals(element.getNamespaceURI())
                ? Set.of()
                : ALLOWED_ATTRIBUTES.getOrDefault(element.getLocalName(), Set.of());
        return Xml.values(element)
                .filter(value -> Xml.CAMUNDA.equals(value.getNamespaceURI()) && !allowed.contains(value.getLocalName()))
                .map(value -> finding(element, "camunda:%s is not for plan files".formatted(value.getLocalName())));
    }

    private static Stream<Finding> foreignElement(Element element) {
        boolean foreign = Xml.CAMUNDA.equals(element.getNamespaceURI())
                ? !ALLOWED_ELEMENTS.contains(element.getLocalName())
                : SCRIPTS.contains(element.getLocalName());
        return foreign
                ? Stream.of(finding(element, "%s is not for plan files".formatted(element.getNodeName())))
                : Stream.empty();
    }

    private static Stream<Finding> complexExpressions(PlanFile plan) {
        return Xml.elements(plan)
                .filter(element -> !Xml.is(element, Xml.BPMN, "documentation"))
                .flatMap(element -> Xml.values(element)
                        .map(Node::getNodeValue)
                        .filter(value -> value.contains("${") || value.contains("#{"))
                        .filter(value -> !EXPRESSION.matcher(value).matches())
                        .map(value -> finding(
                                element,
                                "%s is more than a variable, comparison or call of the vocabulary".formatted(value))));
    }

    private static Stream<Finding> literals(PlanFile plan) {
        return Xml.elements(plan)
                .filter(element -> !Xml.is(element, Xml.BPMN, "documentation") && !isPlanText(element))
                .flatMap(element -> Xml.values(element)
                        .filter(value -> !Xml.is(value, Xml.CAMUNDA, "historyTimeToLive"))
                        .filter(value -> LITERAL.matcher(value.getNodeValue()).find())
                        .map(value -> finding(element, "%s belongs into the header".formatted(value.getNodeValue()))));
    }

    /** The header, and lists in the plan's words: bases of a review, items of a dossier, which name dated regulations. */
    private static boolean isPlanText(Element element) {
        boolean property = Xml.is(element, Xml.CAMUNDA, "property");
        return property
                && (element.getAttribute("name").matches("(basis|item)\\.\\d+")
                        || Xml.is(element.getParentNode().getParentNode().getParentNode(), Xml.BPMN, "process"));
    }

    private static Finding finding(Element element, String problem) {
        return new Finding(Xml.id(element), problem);
    }
}
