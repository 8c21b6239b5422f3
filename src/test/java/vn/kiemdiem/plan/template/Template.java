package vn.kiemdiem.plan.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An element template of {@code bpmn/.camunda/element-templates}: one kind of step, with the fields to fill in. */
public record Template(JsonNode json) {

    private static final Path FOLDER = Path.of("bpmn", ".camunda", "element-templates");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All templates, file by file. */
    public static List<Template> readAll() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .flatMap(file -> elements(read(file)))
                    .map(Template::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    public String id() {
        return json.path("id").asText();
    }

    public int version() {
        return json.path("version").asInt();
    }

    /** The type of the element in the diagram, as {@code userTask}: what it becomes, or what it is and stays. */
    public String element() {
        String applies = json.at("/appliesTo/0").asText();
        String type = json.at("/elementType/value").asText(applies).replaceFirst("^bpmn:", "");
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    public List<Field> fields() {
        return elements(json.path("properties")).map(Field::new).toList();
    }

    /** What the template writes into an attribute without asking. */
    public Optional<String> fixed(String attribute) {
        return fields().stream()
                .filter(field -> field.isHidden() && field.binds("property", attribute))
                .map(Field::value)
                .findFirst();
    }

    @Override
    public String toString() {
        return id();
    }
}
