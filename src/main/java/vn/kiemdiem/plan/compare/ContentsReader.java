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
    private final Map<String, String> header = new LinkedHashMap<>();
    private String planId = "";

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
        return header.isEmpty() ? Optional.empty() : Optional.of(new PlanContents(planId, header, elements));
    }

    /**
     * Reads an element and what stands in it.
     *
     * @param poolAround the name of the pool around it
     * @param level the id of the process or sub-process in which it stands
     */
    private void read(Element element, @Nullable String poolAround, @Nullable String level) {
        String kind = Xml.bpmn(element);
        String id = element.getAttribute("id");
        String pool = pool(element, kind).orElse(poolAround);
        if (KINDS.contains(kind) && !id.isEmpty()) {
            add(element, kind, pool, level);
        }
        if (kind.equals("flowNodeRef") && element.getParentNode() instanceof Element lane) {
            lanes.put(element.getTextContent().strip(), lane.getAttribute("id"));
        }
        String inner = LEVELS.contains(kind) ? id : level;
        Xml.children(element).filter(child -> !Xml.bpmn(child).isEmpty()).forEach(child -> read(child, pool, inner));
    }

    private Optional<String> pool(Element element, String kind) {
        String name = element.getAttribute("name");
        return switch (kind) {
            case "participant" -> Optional.of(name);
            case "process" -> Optional.of(poolNames.getOrDefault(element.getAttribute("id"), name));
            default -> Optional.empty();
        };
    }

    private void add(Element element, String kind, @Nullable String pool, @Nullable String level) {
        String id = element.getAttribute("id");
        String name = element.getAttribute("name").strip();
        boolean waits = Xml.children(element).anyMatch(child -> Xml.bpmn(child).equals("timerEventDefinition"));
        String shown = waits ? kind + ".timer" : kind;
        Map<Place, String> says = Sayings.of(element);
        says.put(Place.KIND, shown);
        if (level != null) {
            says.put(Place.PARENT, level);
        }
        if (kind.equals("process")) {
            takeHeader(id, says);
        }
        elements.putIfAbsent(id, new PlanElement(id, name.isEmpty() ? null : name, shown, pool, says));
    }

    /** The header of the plan's own process is compared by itself. */
    private void takeHeader(String process, Map<Place, String> says) {
        Map<String, String> properties = new LinkedHashMap<>();
        says.forEach((place, value) -> {
            if (place.key().equals(Sayings.PROPERTY)) {
                properties.put(place.of(), value);
            }
        });
        if (header.isEmpty() && PlanHeader.isPlan(properties)) {
            planId = process;
            header.putAll(properties);
            says.keySet()
                    .removeIf(place -> place.key().equals(Sayings.PROPERTY)
                            && HEADER.contains(place.of().replaceFirst("\\..*", "")));
        }
    }
}
