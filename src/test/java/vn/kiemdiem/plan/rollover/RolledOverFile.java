package vn.kiemdiem.plan.rollover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** One of the repository's plans before and after its roll-over, read by other means than the product's. */
public record RolledOverFile(String id, String before, RolledOver after) {

    /** All of them, in the order of their ids. */
    public static Stream<RolledOverFile> all() {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files
                    .filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(RolledOverFile::of)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RolledOverFile of(Path file) {
        try {
            String id = file.getFileName().toString().replace(".bpmn", "");
            String text = Files.readString(file);
            Year year = Year.parse(id.substring(id.length() - 4));
            return new RolledOverFile(id, text, new RollOver().rollOver(text, year.plusYears(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text without what stands between quotes or between the tags of an element without elements. */
    static String markup(String text) {
        return text.replaceAll("\"[^\"]*\"", "\"\"").replaceAll("(?<=>)[^<]*(?=</)", "");
    }

    /** Every value of the text in its order: attributes, and the words of an element without elements. */
    static List<String> values(String text) {
        try {
            return valuesOf(XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> valuesOf(XMLStreamReader xml) throws XMLStreamException {
        List<String> values = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                words.setLength(0);
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    values.add(xml.getAttributeValue(i));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                values.add(words.toString());
                words.setLength(0);
            } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                words.append(xml.getText());
            }
        }
        return values;
    }

    /** The model as Camunda reads it. */
    static BpmnModelInstance model(String text) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The changes that change something. */
    Collection<Change> realChanges() {
        return after.changes().stream()
                .filter(change -> change.kind() != ChangeKind.TO_REVIEW)
                .toList();
    }

    /** The new file with its number filled in. */
    String numbered() {
        return after.text().replace("name=\"plan.number\" value=\"\"", "name=\"plan.number\" value=\"99-KH/HU\"");
    }

    @Override
    public String toString() {
        return id;
    }
}
