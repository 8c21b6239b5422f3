package vn.kiemdiem.plan.check.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
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
    record Said(Element element, String namespace, String name, String text) {

        /** Whether the engine would evaluate something in it, if it evaluates it at all. */
        boolean isExpression() {
            return text.contains("${") || text.contains("#{");
        }
    }

    private PlanXml() {}

    /** The file in its order; what stands in a foreign element is refused with it and looked at no further. */
    private record Whole(
            List<Said> said, List<Element> foreignElements, List<Said> foreignAttributes, List<Element> misplaced) {

        static Whole of(PlanModel plan) {
            Whole file = new Whole(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            file.add(plan.document().getDocumentElement());
            return file;
        }

        private void add(Element element) {
            if (ForeignXml.isForeign(element)) {
                foreignElements.add(element);
                return;
            }
            if (ForeignXml.isMisplaced(element)) {
                misplaced.add(element);
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int position = 0; position < attributes.getLength(); position++) {
                Node attribute = attributes.item(position);
                if (!XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
                    add(new Said(element, namespace(attribute), name(attribute), attribute.getNodeValue()));
                }
            }
            add(new Said(element, "", "", text(element)));
            for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child instanceof Element inner) {
                    add(inner);
                }
            }
        }

        private void add(Said something) {
            (ForeignXml.isForeign(something) ? foreignAttributes : said).add(something);
        }
    }

    /** What stands in each element itself: its attributes without declarations of namespaces, and its own text. */
    static Stream<Said> said(PlanModel plan) {
        return plan.once(Whole.class, Whole::of).said().stream();
    }

    /** The elements that no plan may have, without those inside another. */
    static Stream<Element> foreignElements(PlanModel plan) {
        return plan.once(Whole.class, Whole::of).foreignElements().stream();
    }

    /** The elements that a plan may have, but not at their place. */
    static Stream<Element> misplacedElements(PlanModel plan) {
        return plan.once(Whole.class, Whole::of).misplaced().stream();
    }

    /** The attributes that no plan may have at their place. */
    static Stream<Said> foreignAttributes(PlanModel plan) {
        return plan.once(Whole.class, Whole::of).foreignAttributes().stream();
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
