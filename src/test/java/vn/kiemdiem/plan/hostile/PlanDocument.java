package vn.kiemdiem.plan.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** A plan's file in memory, to be changed by chance. */
final class PlanDocument {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    static final Set<String> TASKS =
            Set.of("userTask", "serviceTask", "sendTask", "receiveTask", "callActivity", "subProcess");
    static final Set<String> NODES = Set.of(
            "userTask",
            "serviceTask",
            "sendTask",
            "receiveTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent");

    private static final Map<String, Document> SOURCES = new ConcurrentHashMap<>();

    private final Document document;
    private int added;

    private PlanDocument(Document document) {
        this.document = document;
    }

    /** The plan as it is in {@code bpmn/}. */
    static PlanDocument of(String plan) {
        return new PlanDocument(
                (Document) SOURCES.computeIfAbsent(plan, PlanText::read).cloneNode(true));
    }

    byte[] bytes() {
        return PlanText.written(document);
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** All elements but the root, in the file's order. */
    List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        gather(root(), elements);
        return elements.subList(1, elements.size());
    }

    private static void gather(Element element, List<Element> elements) {
        elements.add(element);
        children(element).forEach(child -> gather(child, elements));
    }

    Stream<Element> all(Predicate<Element> such) {
        return elements().stream().filter(such);
    }

    Optional<Element> any(Random random, Predicate<Element> such) {
        return pick(random, all(such).toList());
    }

    /** An element anywhere; one of the drawing, which has the most, only now and then. */
    Optional<Element> any(Random random) {
        boolean drawing = random.nextInt(6) == 0;
        return any(random, element -> drawing || isOf(element, BPMN) || isOf(element, CAMUNDA));
    }

    Optional<Element> byId(String id) {
        return all(element -> id.equals(element.getAttribute("id"))).findFirst();
    }

    /** An id that the file does not have. */
    String newId(String kind) {
        added++;
        return kind + "_them" + added;
    }

    Element bpmn(String name) {
        return document.createElementNS(BPMN, "bpmn:" + name);
    }

    Element camunda(String name) {
        return document.createElementNS(CAMUNDA, "camunda:" + name);
    }

    Element create(String namespace, String name) {
        return document.createElementNS(namespace, name);
    }

    /** The same element under another name, with all that it has. */
    void rename(Element element, String namespace, String name) {
        document.renameNode(element, namespace, name);
    }

    /** The extension elements of a BPMN element, which gets them where it has none. */
    Element extensions(Element element) {
        return children(element).stream()
                .filter(child -> is(child, "extensionElements"))
                .findFirst()
                .orElseGet(() -> {
                    Element extensions = bpmn("extensionElements");
                    Node behind = children(element).stream()
                            .filter(child -> !is(child, "documentation"))
                            .findFirst()
                            .orElse(null);
                    element.insertBefore(extensions, behind);
                    return extensions;
                });
    }

    static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    /** Its attributes without declarations of namespaces. */
    static List<Attr> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(position -> (Attr) attributes.item(position))
                .filter(attribute -> !attribute.getName().startsWith("xmlns"))
                .toList();
    }

    /** What is so many levels around the element; no further than the root. */
    static Element around(Element element, int levels) {
        Element around = element;
        for (int level = 0; level < levels && around.getParentNode() instanceof Element outer; level++) {
            around = outer;
        }
        return around;
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName());
    }

    static boolean isOf(Element element, String namespace) {
        return namespace.equals(element.getNamespaceURI());
    }

    static boolean isNode(Element element) {
        return isOf(element, BPMN) && NODES.contains(element.getLocalName());
    }

    /** Whether there is nothing but text inside, and some of it. */
    static boolean hasText(Element element) {
        return children(element).isEmpty() && !element.getTextContent().isBlank();
    }

    /** How a sentence names the element. */
    static String called(Element element) {
        String id = element.getAttribute("id");
        String name = element.getAttribute("name");
        String around = element.getParentNode() instanceof Element parent && id.isEmpty()
                ? " in " + parent.getLocalName() + " " + parent.getAttribute("id")
                : "";
        return element.getNodeName() + " " + (id.isEmpty() ? name : id) + around;
    }

    static <T> Optional<T> pick(Random random, List<T> from) {
        return from.isEmpty() ? Optional.empty() : Optional.of(from.get(random.nextInt(from.size())));
    }

    static <T> T one(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
