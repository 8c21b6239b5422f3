package vn.kiemdiem.plan.rollover;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Finds each value of an XML file and where it stands: a reader of XML understands the file, a walker beside it keeps
 * the places, so that an edit touches nothing else.
 */
final class FileReader {

    private static final XMLInputFactory XML = safeXml();
    private static final int DEEPEST = 500;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final TagWalker walker;
    private final List<FileValue> values = new ArrayList<>();
    private final Deque<FileElement> open = new ArrayDeque<>();
    private boolean closed;
    private int wordsStart = -1;

    private FileReader(String text) {
        this.text = text;
        this.walker = new TagWalker(text);
    }

    /** The values in the file's order, or {@link RollOverRefused} where the text is no plain XML. */
    static List<FileValue> read(String text) {
        try {
            return new FileReader(text).read();
        } catch (XMLStreamException broken) {
            throw RollOverRefused.notXml();
        }
    }

    private List<FileValue> read() throws XMLStreamException {
        String unmarked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        XMLStreamReader xml = XML.createXMLStreamReader(new StringReader(unmarked));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw RollOverRefused.notXml();
                default -> {}
            }
        }
        return values;
    }

    private void start(XMLStreamReader xml) {
        if (open.size() == DEEPEST) {
            throw new RollOverRefused("Tệp lồng sâu quá %d tầng.".formatted(DEEPEST));
        }
        FileElement element = new FileElement(
                Optional.ofNullable(xml.getNamespaceURI()).orElse(""),
                xml.getLocalName(),
                Optional.ofNullable(xml.getAttributeValue(null, "id")),
                Optional.ofNullable(xml.getAttributeValue(null, "name")),
                Optional.ofNullable(open.peek()));
        open.push(element);
        walker.toTag();
        for (TagWalker.Attribute attribute : walker.pastStartTag()) {
            add(element, attribute.name(), attribute.start(), attribute.end());
        }
        closed = walker.isClosed();
        wordsStart = walker.at();
    }

    private void end() {
        FileElement element = open.pop();
        if (!closed) {
            int wordsEnd = walker.toTag();
            if (wordsStart >= 0) {
                add(element, "", wordsStart, wordsEnd);
            }
            walker.pastEndTag();
        }
        closed = false;
        wordsStart = -1;
    }

    private void add(FileElement owner, String attribute, int start, int end) {
        values.add(new FileValue(owner, attribute, EncodedWords.read(text, start, end)));
    }

    private static XMLInputFactory safeXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
