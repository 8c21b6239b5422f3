package vn.kiemdiem.plan.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Reads and writes plans' files; what is written need not be XML, where somebody put what XML cannot hold into it. */
final class PlanText {

    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private PlanText() {}

    static Document read(String plan) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(Files.readAllBytes(Path.of("bpmn", plan + ".bpmn"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] written(Document document) {
        PlanText plan = new PlanText();
        plan.add(document.getDocumentElement());
        return plan.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void add(Element element) {
        text.append('<').append(element.getNodeName());
        NamedNodeMap attributes = element.getAttributes();
        for (int position = 0; position < attributes.getLength(); position++) {
            Node attribute = attributes.item(position);
            text.append(' ').append(attribute.getNodeName()).append("=\"");
            text.append(escaped(attribute.getNodeValue())).append('"');
        }
        text.append('>');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                add(inner);
            } else if (child instanceof Text words) {
                text.append(escaped(words.getData()));
            }
        }
        text.append("</").append(element.getNodeName()).append('>');
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
