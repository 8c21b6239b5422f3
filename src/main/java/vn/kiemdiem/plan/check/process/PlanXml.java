package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import vn.kiemdiem.plan.check.Severity;

/** A plan's file as plain XML: the model API hides what it does not know. */
final class PlanXml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    /**
     * An attribute of an element, or the text that stands directly in it.
     *
     * @param namespace empty for an attribute without one and for a text
     * @param name the attribute's, without prefix; empty for a text
     */
    record Said(Element element, String namespace, String name, String text) {}

    private PlanXml() {}

    /** All elements in the file's order. */
    static Stream<Element> elements(PlanModel plan) {
        List<Element> all = new ArrayList<>();
        collect(plan.model().getDocument().getDomSource().getNode(), all);
        return all.stream();
    }

    private static void collect(Node node, List<Element> all) {
        if (node instanceof Element element) {
            all.add(element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, all);
        }
    }

    /** What stands in an element itself: its attributes without declarations of namespaces, and its own text. */
    static Stream<Said> said(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        Stream<Said> written = IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI()))
                .map(attribute -> new Said(element, namespace(attribute), name(attribute), attribute.getNodeValue()));
        return Stream.concat(written, Stream.of(new Said(element, "", "", text(element))));
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }

    static String namespace(Node node) {
        return Optional.ofNullable(node.getNamespaceURI()).orElse("");
    }

    static String name(Node node) {
        return Optional.ofNullable(node.getLocalName()).orElse(node.getNodeName());
    }

    static boolean is(Node node, String namespace, String name) {
        return namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** A problem of an element, told at the nearest one around it that has an id. */
    static Problem problem(Severity severity, String code, Element at, String... arguments) {
        Element element = at;
        while (element.getAttribute("id").isEmpty() && element.getParentNode() instanceof Element around) {
            element = around;
        }
        String id = element.getAttribute("id");
        String name = element.getAttribute("name");
        return new Problem(severity, code, id.isEmpty() ? null : id, name.isEmpty() ? null : name, List.of(arguments));
    }
}
