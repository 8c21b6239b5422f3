package vn.kiemdiem.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A plan file as plain XML: the model API hides what it does not know. */
final class Xml {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private Xml() {}

    static Stream<Element> elements(PlanFile plan) {
        var all = parse(plan.text()).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
    }

    /** The attributes of an element and, if it has no elements inside, its text. */
    static Stream<Node> values(Element element) {
        var attributes = element.getAttributes();
        Stream<Node> text = element.getElementsByTagName("*").getLength() == 0
                ? Stream.ofNullable(element.getFirstChild())
                : Stream.empty();
        return Stream.concat(IntStream.range(0, attributes.getLength()).mapToObj(attributes::item), text);
    }

    static boolean is(Node node, String namespace, String name) {
        return namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The id of an element, or of the nearest one around it that has one. */
    static String id(Node element) {
        String id = element instanceof Element e ? e.getAttribute("id") : "";
        return id.isEmpty() && element.getParentNode() != null ? id(element.getParentNode()) : id;
    }

    private static Document parse(String text) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
