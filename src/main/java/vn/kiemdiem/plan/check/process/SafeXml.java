package vn.kiemdiem.plan.check.process;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a file as a stream before any model is made of it, and stops at the first thing that no plan has; so
 * neither size nor nesting nor entities of a hostile file cost anything.
 */
final class SafeXml {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int DEEPEST = 100;
    static final int MOST_ELEMENTS = 20_000;
    /** What has an id costs the most: the largest of the real plans has 2,273. */
    static final int MOST_IDS = 6_000;

    static final int LONGEST_TEXT = 100_000;
    static final int MOST_ATTRIBUTES = 100;
    /** The largest of the real plans has 13,399. */
    static final int MOST_ATTRIBUTES_IN_ALL = 100_000;

    /** Each name is looked up among all that are declared: the real plans have 8. */
    static final int MOST_PREFIXES = 50;

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final Set<String> ids = new HashSet<>();
    private int depth;
    private int elements;
    private int text;
    private int attributes;
    private int prefixes;

    private SafeXml() {}

    /** What keeps the file from being read; empty where it is well-formed and of a plan's size. */
    static Optional<Problem> problem(byte[] file) {
        if (file.length > MOST_BYTES) {
            return Optional.of(Problem.ofFile("FILE_TOO_BIG", megabytes(file.length), megabytes(MOST_BYTES)));
        }
        if (file.length == 0) {
            return Optional.of(Problem.ofFile("FILE_EMPTY"));
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
            return new SafeXml().firstProblem(reader);
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            int column =
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNumber());
            return Optional.of(Problem.ofFile("NOT_XML", String.valueOf(line), String.valueOf(column)));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // A reader that knows namespaces compares each declaration with all before it.
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String megabytes(int bytes) {
        return String.valueOf((bytes + (1 << 20) - 1) >> 20);
    }

    private Optional<Problem> firstProblem(XMLStreamReader reader) throws XMLStreamException {
        Optional<Problem> problem = Optional.empty();
        while (problem.isEmpty() && reader.hasNext()) {
            problem = problemOf(reader.next(), reader);
        }
        return problem;
    }

    private Optional<Problem> problemOf(int event, XMLStreamReader reader) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                return at("DOCTYPE_FORBIDDEN", reader);
            case XMLStreamConstants.START_ELEMENT:
                text = 0;
                depth++;
                elements++;
                return element(reader).or(() -> attributes(reader));
            case XMLStreamConstants.END_ELEMENT:
                text = 0;
                depth--;
                return Optional.empty();
            default:
                text += reader.hasText() ? reader.getTextLength() : 0;
                return text > LONGEST_TEXT ? at("TEXT_TOO_LONG", reader, LONGEST_TEXT) : Optional.empty();
        }
    }

    private Optional<Problem> element(XMLStreamReader reader) {
        if (elements == 1 && !isBpmn(reader)) {
            return Optional.of(Problem.ofFile("NOT_BPMN", shown(bare(reader.getLocalName()))));
        }
        if (depth > DEEPEST) {
            return at("NESTED_TOO_DEEPLY", reader, DEEPEST);
        }
        return elements > MOST_ELEMENTS ? at("TOO_MANY_ELEMENTS", reader, MOST_ELEMENTS) : Optional.empty();
    }

    private static boolean isBpmn(XMLStreamReader reader) {
        String name = reader.getLocalName();
        int colon = name.indexOf(':');
        String declaration = colon < 0 ? "xmlns" : name.substring(0, colon);
        return bare(name).equals("definitions")
                && IntStream.range(0, reader.getAttributeCount())
                        .filter(position -> declaration.equals(reader.getAttributeLocalName(position)))
                        .filter(position -> declares(reader, position))
                        .anyMatch(position -> BPMN.equals(reader.getAttributeValue(position)));
    }

    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static boolean declares(XMLStreamReader reader, int position) {
        return "xmlns".equals(reader.getAttributePrefix(position))
                || "xmlns".equals(reader.getAttributeLocalName(position));
    }

    private Optional<Problem> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() > MOST_ATTRIBUTES) {
            return at("TOO_MANY_ATTRIBUTES", reader, MOST_ATTRIBUTES);
        }
        attributes += reader.getAttributeCount();
        if (attributes > MOST_ATTRIBUTES_IN_ALL) {
            return at("TOO_MANY_ATTRIBUTES_IN_ALL", reader, MOST_ATTRIBUTES_IN_ALL);
        }
        return IntStream.range(0, reader.getAttributeCount())
                .mapToObj(position -> attribute(reader, position))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Problem> attribute(XMLStreamReader reader, int position) {
        String value = reader.getAttributeValue(position);
        if (value.length() > LONGEST_TEXT) {
            return at("TEXT_TOO_LONG", reader, LONGEST_TEXT);
        }
        if (declares(reader, position) && ++prefixes > MOST_PREFIXES) {
            return at("TOO_MANY_PREFIXES", reader, MOST_PREFIXES);
        }
        boolean id = "id".equals(reader.getAttributeLocalName(position))
                && reader.getAttributePrefix(position).isEmpty();
        if (id && !ids.add(value)) {
            return Optional.of(Problem.ofFile("ID_TWICE", shown(value), line(reader)));
        }
        return ids.size() > MOST_IDS ? at("TOO_MANY_ELEMENTS", reader, MOST_IDS) : Optional.empty();
    }

    /** As much of a text as fits into a sentence. */
    static String shown(String value) {
        return value.length() <= 200 ? value : value.substring(0, 200) + "…";
    }

    private static Optional<Problem> at(String code, XMLStreamReader reader) {
        return Optional.of(Problem.ofFile(code, line(reader)));
    }

    private static Optional<Problem> at(String code, XMLStreamReader reader, int most) {
        return Optional.of(Problem.ofFile(code, line(reader), String.valueOf(most)));
    }

    private static String line(XMLStreamReader reader) {
        return String.valueOf(reader.getLocation().getLineNumber());
    }
}
