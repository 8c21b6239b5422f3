package vn.kiemdiem.duty.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A file of {@code forms/} as a browser reads it: what it submits and what it only shows. */
record FormFile(String id, JsonNode form) {

    private static final Path FOLDER = Path.of("forms");
    private static final String SUFFIX = ".form";
    private static final Set<String> UNKEYED = Set.of("text", "html", "table", "group", "dynamiclist");
    private static final Pattern FEELER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern LOOP = Pattern.compile("\\{\\{#loop \\[\\{.*?}]}}");
    private static final Pattern COMPUTED = Pattern.compile("(\\w+): ");
    private static final Pattern VARIABLE = Pattern.compile("^=\\s*(?:for \\w+ in |\\w+\\()?(\\w+)");
    private static final Pattern PLAIN = Pattern.compile("=\\s*\\w+");

    static List<FormFile> readAll() {
        ObjectMapper json = new ObjectMapper();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .sorted()
                    .map(name -> read(json, name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FormFile read(ObjectMapper json, String name) {
        try {
            String id = name.substring(0, name.length() - SUFFIX.length());
            return new FormFile(id, json.readTree(FOLDER.resolve(name).toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys that the form submits: of fields that can be filled in, and of lists. */
    Set<String> inputs() {
        Stream<String> fields = topLevel()
                .filter(field -> !UNKEYED.contains(type(field)) && !isReadOnly(field))
                .map(field -> field.path("key").asText());
        return Stream.concat(fields, lists().map(FormFile::path)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names that the form reads: its own fields, what its texts quote, where its tables and conditions look. */
    Set<String> shown() {
        Stream<String> fields = topLevel()
                .filter(field -> !UNKEYED.contains(type(field)))
                .map(field -> field.path("key").asText());
        Stream<String> quoted = topLevel()
                .flatMap(field -> Stream.of("text", "label", "description", "content")
                        .flatMap(words -> quoted(field.path(words).asText())));
        Stream<String> looked = topLevel()
                .flatMap(field -> Stream.of(
                                field.path("dataSource"), field.at("/conditional/hide"), field.path("valuesExpression"))
                        .flatMap(expression -> found(VARIABLE, expression.asText())));
        return Stream.of(fields, quoted, looked, lists().map(FormFile::path))
                .flatMap(names -> names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Stream<JsonNode> lists() {
        return topLevel().filter(field -> type(field).equals("dynamiclist"));
    }

    /** The tables that show the rows of a variable as they are. */
    Stream<JsonNode> tables() {
        return topLevel().filter(field -> type(field).equals("table") && isPlain(field));
    }

    /** The tables whose rows the form itself computes. */
    Stream<JsonNode> computedTables() {
        return topLevel().filter(field -> type(field).equals("table") && !isPlain(field));
    }

    /** The variable that a list or a table shows. */
    static String path(JsonNode rows) {
        return type(rows).equals("table")
                ? found(VARIABLE, rows.path("dataSource").asText()).findFirst().orElse("")
                : rows.path("path").asText();
    }

    /** The columns of a table, or the fields of a list's rows. */
    static Set<String> columns(JsonNode rows) {
        return keys(children(rows, type(rows).equals("table") ? "columns" : "components"));
    }

    /** The fields of a list's rows that a person chooses, and which therefore begin empty. */
    static Set<String> choices(JsonNode list) {
        return keys(children(list, "components").filter(field -> type(field).equals("select") && !isReadOnly(field)));
    }

    private static Set<String> keys(Stream<JsonNode> fields) {
        return fields.filter(field -> !UNKEYED.contains(type(field)))
                .map(field -> field.path("key").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fields outside of lists; groups are looked into. */
    private Stream<JsonNode> topLevel() {
        return flat(form);
    }

    private static Stream<JsonNode> flat(JsonNode parent) {
        return children(parent, "components")
                .flatMap(field ->
                        type(field).equals("group") ? Stream.concat(Stream.of(field), flat(field)) : Stream.of(field));
    }

    private static Stream<JsonNode> children(JsonNode parent, String name) {
        return StreamSupport.stream(parent.path(name).spliterator(), false);
    }

    /** What a text quotes and does not compute itself in a loop over one context. */
    private static Stream<String> quoted(String text) {
        Set<String> computed = LOOP.matcher(text)
                .results()
                .flatMap(loop -> found(COMPUTED, loop.group()))
                .collect(Collectors.toSet());
        return found(FEELER, text).filter(name -> !computed.contains(name));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult match) -> match.group(1));
    }

    private static boolean isPlain(JsonNode table) {
        return PLAIN.matcher(table.path("dataSource").asText()).matches();
    }

    private static boolean isReadOnly(JsonNode field) {
        return field.path("readonly").asBoolean() || field.path("disabled").asBoolean();
    }

    private static String type(JsonNode field) {
        return field.path("type").asText();
    }
}
