package vn.kiemdiem.plan.compare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import vn.kiemdiem.plan.PlanHeader;

/**
 * Reads a plan's file as plain XML, which takes a small part of the time that a checked model takes; the file has been
 * checked before. What neither BPMN nor the engine knows is left out, and so is an element without an id.
 */
final class ContentsReader {

    /** The elements that stand for themselves; what else stands in them is something that they say. */
    static final Set<String> KINDS = Set.of(("participant messageFlow process lane startEvent endEvent boundaryEvent"
                    + " intermediateCatchEvent intermediateThrowEvent task userTask serviceTask sendTask receiveTask"
                    + " manualTask scriptTask businessRuleTask subProcess transaction adHocSubProcess callActivity"
                    + " exclusiveGateway parallelGateway inclusiveGateway eventBasedGateway complexGateway sequenceFlow"
                    + " message signal error escalation textAnnotation association group")
            .split(" "));

    private static final Set<String> LEVELS = Set.of("process", "subProcess", "transaction", "adHocSubProcess");
    private static final Set<String> HEADER = Set.of("plan", "rating", "deadline");

    private final Map<String, String> poolNames = new HashMap<>();
    private final Map<String, PlanElement> elements = new LinkedHashMap<>();
    private final Map<String, String> lanes = new HashMap<>();
    private @Nullable PlanContents contents;

    private ContentsReader() {}

    /** The contents; empty for a file that is no plan. */
    static Optional<PlanContents> read(byte[] file) {
        try {
            Document document = Xml.parser().parse(new ByteArrayInputStream(file));
            return new ContentsReader().contents(document.getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<PlanContents> contents(Element definitions) {
        Xml.descendants(definitions, "participant")
                .forEach(pool -> poolNames.put(pool.getAttribute("processRef"), pool.getAttribute("name")));
        Xml.children(definitions).forEach(child -> read(child, null, null));
        lanes.forEach((node, lane) -> Optional.ofNullable(elements.get(node))
                .ifPresent(element -> element.says().put(Place.LANE, lane)));
        return Optional.ofNullable(contents);
    }

    private void read(Element element, @Nullable String pool, @Nullable String level) {
        String kind = Xml.bpmn(element);
        String id = element.getAttribute("id");
        if (KINDS.contains(kind) && !id.isEmpty()) {
            add(element, kind, pool(element, kind).orElse(pool), level);
        }
        String inner = LEVELS.contains(kind) ? id : level;
        String around = pool(element, kind).orElse(pool);
        Xml.children(element).filter(child -> !Xml.bpmn(child).isEmpty()).forEach(child -> {
            if (Xml.bpmn(child).equals("flowNodeRef")) {
                lanes.put(child.getTextContent().strip(), id);
            }
            read(child, around, inner);
        });
    }

    private Optional<String> pool(Element element, String kind) {
        if (kind.equals("participant")) {
            return Optional.of(element.getAttribute("name"));
        }
        return kind.equals("process")
                ? Optional.of(poolNames.getOrDefault(element.getAttribute("id"), element.getAttribute("name")))
                : Optional.empty();
    }

    private void add(Element element, String kind, @Nullable String pool, @Nullable String level) {
        Map<Place, String> says = Sayings.of(element);
        String shown = Xml.children(element).anyMatch(child -> Xml.bpmn(child).equals("timerEventDefinition"))
                ? kind + ".timer"
                : kind;
        says.put(Place.KIND, shown);
        if (level != null) {
            says.put(Place.PARENT, level);
        }
        if (kind.equals("process")) {
            takeHeader(element.getAttribute("id"), says);
        }
        String name = element.getAttribute("name").strip();
        elements.putIfAbsent(
                element.getAttribute("id"),
                new PlanElement(element.getAttribute("id"), name.isEmpty() ? null : name, shown, pool, says));
    }

    /** The header of the plan's own process is compared by itself. */
    private void takeHeader(String process, Map<Place, String> says) {
        Map<String, String> properties = new LinkedHashMap<>();
        says.forEach((place, value) -> {
            if (place.key().equals(Sayings.PROPERTY)) {
                properties.put(place.of(), value);
            }
        });
        if (contents == null && PlanHeader.isPlan(properties)) {
            contents = new PlanContents(process, properties, elements);
            says.keySet()
                    .removeIf(place -> place.key().equals(Sayings.PROPERTY)
                            && HEADER.contains(place.of().replaceFirst("\\..*", "")));
        }
    }
}
