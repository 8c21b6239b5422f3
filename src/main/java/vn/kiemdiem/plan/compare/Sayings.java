package vn.kiemdiem.plan.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Collects what an element says: its attributes and all that stands in it, but for elements that stand for themselves. */
final class Sayings {

    /** The value of an extension property. */
    static final String PROPERTY = "camunda.property.value";

    /** What only holds others together. */
    private static final Set<String> WRAPPERS =
            Set.of("extensionElements", "camunda.properties", "camunda.inputOutput");

    /** What is said elsewhere: by the flows, by the lanes, by the drawing. */
    private static final Set<String> ELSEWHERE =
            Set.of("incoming", "outgoing", "flowNodeRef", "laneSet", "childLaneSet", "");

    /** Ids of what does not stand for itself, and what Camunda Modeler notes of a template. */
    private static final Set<String> SILENT = Set.of(
            "id", "camunda.modelerTemplate", "camunda.modelerTemplateVersion", "camunda.modelerTemplateIcon", "");

    private final Map<Place, StringJoiner> says = new LinkedHashMap<>();

    private Sayings() {}

    /** By place; of what is said twice at one place both, line by line. Blank is as good as not said. */
    static Map<Place, String> of(Element element) {
        Sayings sayings = new Sayings();
        sayings.attributes(element, Place.top(), "");
        sayings.children(element, Place.top());
        Map<Place, String> said = new LinkedHashMap<>();
        sayings.says.forEach((place, lines) -> said.put(place, lines.toString()));
        return said;
    }

    private void children(Element element, Place place) {
        Xml.children(element)
                .filter(child -> !ContentsReader.KINDS.contains(Xml.bpmn(child)))
                .forEach(child -> inner(child, Xml.elementName(child), place));
    }

    private void inner(Element element, String name, Place around) {
        if (ELSEWHERE.contains(name)) {
            return;
        }
        if (WRAPPERS.contains(name)) {
            children(element, around);
            return;
        }
        String qualifier = qualifier(element, name);
        Place place = around.inner(name).named(qualifier.isEmpty() ? around.of() : element.getAttribute(qualifier));
        attributes(element, place, qualifier);
        put(place, Xml.text(element));
        children(element, place);
        if (!element.hasChildNodes() && name.endsWith("EventDefinition")) {
            put(place, "true");
        }
    }

    /** The attribute that tells several of a kind apart. */
    private static String qualifier(Element element, String name) {
        if (!name.startsWith("camunda.")) {
            return "";
        }
        return element.hasAttribute("name") ? "name" : element.hasAttribute("target") ? "target" : "";
    }

    private void attributes(Element element, Place place, String qualifier) {
        IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !SILENT.contains(Xml.attributeName(attribute)))
                .filter(attribute ->
                        qualifier.isEmpty() || !Xml.attributeName(attribute).equals(qualifier))
                .forEach(attribute -> put(place.inner(Xml.attributeName(attribute)), value(attribute)));
    }

    private static String value(Node attribute) {
        return attribute.getNodeValue().strip();
    }

    private void put(Place place, String value) {
        if (!value.isEmpty()) {
            says.computeIfAbsent(place, any -> new StringJoiner("\n")).add(value);
        }
    }
}
