package vn.kiemdiem.plan.hostile;

import static vn.kiemdiem.plan.hostile.PlanDocument.is;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What the five real plans say: in another place it is the most dangerous thing to find there.
 *
 * @param header properties of their own processes
 * @param properties of their steps
 * @param inputs of their steps
 */
record PlanWords(
        List<String> expressions,
        List<Map.Entry<String, String>> header,
        List<Map.Entry<String, String>> properties,
        List<Map.Entry<String, String>> inputs) {

    static final List<String> PLANS = List.of(
            "tra-son-school-branch-2023", "lam-dong-2021", "bu-dop-2023", "binh-thuan-bloc-2024", "tam-duong-2024");

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{[^}]*}");
    private static final PlanWords ALL = read();

    static PlanWords all() {
        return ALL;
    }

    private static PlanWords read() {
        List<Element> elements = PLANS.stream()
                .flatMap(plan -> PlanDocument.of(plan).elements().stream())
                .toList();
        List<Element> properties =
                elements.stream().filter(element -> is(element, "property")).toList();
        return new PlanWords(
                elements.stream()
                        .flatMap(PlanWords::expressions)
                        .distinct()
                        .sorted()
                        .toList(),
                properties.stream()
                        .filter(PlanWords::isOfProcess)
                        .map(PlanWords::property)
                        .distinct()
                        .toList(),
                properties.stream()
                        .filter(property -> !isOfProcess(property))
                        .map(PlanWords::property)
                        .distinct()
                        .toList(),
                elements.stream()
                        .filter(element -> is(element, "inputParameter"))
                        .map(input -> Map.entry(input.getAttribute("name"), input.getTextContent()))
                        .distinct()
                        .toList());
    }

    private static Stream<String> expressions(Element element) {
        Stream<String> values = PlanDocument.attributes(element).stream().map(attribute -> attribute.getValue());
        Stream<String> text = PlanDocument.hasText(element) ? Stream.of(element.getTextContent()) : Stream.empty();
        return Stream.concat(values, text)
                .flatMap(words -> EXPRESSION.matcher(words).results())
                .map(MatchResult::group);
    }

    static boolean isOfProcess(Element property) {
        return is(PlanDocument.around(property, 3), "process");
    }

    private static Map.Entry<String, String> property(Element property) {
        return Map.entry(property.getAttribute("name"), property.getAttribute("value"));
    }
}
