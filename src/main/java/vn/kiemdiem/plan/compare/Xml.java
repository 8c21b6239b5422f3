package vn.kiemdiem.plan.compare;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.helpers.DefaultHandler;

/** A BPMN file as elements of XML. */
final class Xml {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private Xml() {}

    /** A parser to which a document type is an error, and which says nothing of errors but to its caller. */
    static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder parser = factory.newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return parser;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<Element> children(Element element) {
        return Stream.iterate(element.getFirstChild(), child -> child != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    static Stream<Element> descendants(Element element, String bpmn) {
        NodeList found = element.getElementsByTagNameNS(BPMN, bpmn);
        return IntStream.range(0, found.getLength()).mapToObj(position -> (Element) found.item(position));
    }

    /** The name of an element of BPMN's own; empty for another. */
    static String bpmn(Element element) {
        return BPMN.equals(element.getNamespaceURI()) ? element.getLocalName() : "";
    }

    /** The name of BPMN's own or, behind {@code camunda.}, of the engine's; empty for another. */
    static String elementName(Element element) {
        return isCamunda(element) ? engineName(element) : bpmn(element);
    }

    /** The name of an attribute without a namespace or, behind {@code camunda.}, of the engine's; empty for another. */
    static String attributeName(Node attribute) {
        if (isCamunda(attribute)) {
            return engineName(attribute);
        }
        return attribute.getNamespaceURI() == null ? attribute.getLocalName() : "";
    }

    private static boolean isCamunda(Node node) {
        return CAMUNDA.equals(node.getNamespaceURI());
    }

    private static String engineName(Node node) {
        return "camunda." + node.getLocalName();
    }

    /** The text that stands directly in the element. */
    static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString().strip();
    }
}
