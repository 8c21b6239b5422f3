package vn.kiemdiem.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Tasklist 7.24 (form-js 1.8.7) can show and what the clerks can read. */
class FormConventionsTest {

    private static final Path FORMS = Path.of("forms");

    /** One type that form-js 1.8.7 does not know breaks the whole form. */
    private static final Set<String> TYPES = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "select",
            "text",
            "table",
            "group",
            "dynamiclist");

    private static final Set<String> UNKEYED = Set.of("text", "table", "group", "dynamiclist");
    private static final List<String> LEVELS = List.of("EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED");
    private static final Pattern CHOSEN_ID = Pattern.compile("[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)?");
    private static final Pattern DIACRITIC = Pattern.compile("[\\p{M}đĐ]");

    private final ObjectMapper json = new ObjectMapper();

    static Stream<Path> forms() throws IOException {
        return Files.list(FORMS)
                .filter(file -> file.toString().endsWith(".form"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsOneForThePlatformAndNamedAsItsFile(Path file) throws IOException {
        JsonNode form = json.readTree(file.toFile());

        assertThat(form.path("id").asText() + ".form")
                .isEqualTo(file.getFileName().toString());
        assertThat(form.path("type").asText()).isEqualTo("default");
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyTypeIsOneThatTasklistKnows(Path file) throws IOException {
        assertThat(components(file))
                .extracting(field -> field.path("type").asText())
                .isSubsetOf(TYPES);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void idsAndKeysAreChosenAndUnique(Path file) throws IOException {
        assertThat(components(file))
                .extracting(field -> field.path("id").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> CHOSEN_ID.matcher(id).matches());
        assertThat(components(file)).allSatisfy(field -> {
            String id = field.path("id").asText();
            String type = field.path("type").asText();
            if (type.equals("dynamiclist")) {
                assertThat(field.path("path").asText()).isEqualTo(id);
            } else if (!UNKEYED.contains(type)) {
                assertThat(id.substring(id.indexOf('_') + 1))
                        .isEqualTo(field.path("key").asText());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void wordsAreVietnameseAndComposed(Path file) throws IOException {
        assertThat(components(file)).allSatisfy(field -> {
            assertVietnamese(field, "label", !Set.of("text", "group").contains(typeOf(field)));
            assertVietnamese(field, "description", false);
            assertVietnamese(field, "text", typeOf(field).equals("text"));
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formBeginsWithUnitDeadlineAndTheClauseOfThePlan(Path file) throws IOException {
        JsonNode first = json.readTree(file.toFile()).path("components").path(0);

        assertThat(first.path("type").asText()).isEqualTo("text");
        assertThat(first.path("text").asText()).contains("{{unitName}}", "{{deadlineText}}", "{{clause}}");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void listsShowAndSubmitAllTheirRowsAndNoOthers(Path file) throws IOException {
        assertThat(components(file).stream().filter(field -> typeOf(field).equals("dynamiclist")))
                .allSatisfy(list -> {
                    assertThat(list.path("isRepeating").asBoolean()).isTrue();
                    assertThat(list.path("disableCollapse").asBoolean()).isTrue();
                    assertThat(list.path("allowAddRemove").asBoolean(true)).isFalse();
                    assertThat(list.path("defaultRepetitions").asInt(-1)).isZero();
                    assertThat(list.path("components").path(0).path("readonly").asBoolean())
                            .as("the first column is the id of the row, which the style sheet hides")
                            .isTrue();
                });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void levelsAreThoseOfTheRegulation(Path file) throws IOException {
        assertThat(components(file).stream()
                        .filter(field -> field.path("key").asText().equals("level")))
                .allSatisfy(field -> {
                    assertThat(typeOf(field)).isEqualTo("select");
                    assertThat(stream(field.path("values")))
                            .extracting(level -> level.path("value").asText())
                            .isEqualTo(LEVELS);
                });
    }

    private static void assertVietnamese(JsonNode field, String property, boolean mandatory) {
        String words = field.path(property).asText("");
        String what = field.path("id").asText() + "." + property;
        if (mandatory) {
            assertThat(words).as(what).isNotBlank();
        }
        if (!words.isBlank()) {
            assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC))
                    .as(what)
                    .isTrue();
            assertThat(DIACRITIC
                            .matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                            .find())
                    .as(what)
                    .isTrue();
        }
    }

    private static String typeOf(JsonNode field) {
        return field.path("type").asText();
    }

    private List<JsonNode> components(Path file) throws IOException {
        return nested(json.readTree(file.toFile())).toList();
    }

    private static Stream<JsonNode> nested(JsonNode parent) {
        return stream(parent.path("components")).stream()
                .flatMap(field -> Stream.concat(Stream.of(field), nested(field)));
    }

    private static List<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
