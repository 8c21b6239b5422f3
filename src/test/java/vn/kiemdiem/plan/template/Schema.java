package vn.kiemdiem.plan.template;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code @camunda/element-templates-json-schema} 0.18.1 asks of the templates of Camunda 7, as far as ours use it,
 * written anew: the schema is published for npm only. Stricter than it where a slip would be silent: nothing unknown, no
 * group that is not declared, no listener.
 */
final class Schema {

    static final String ADDRESS =
            "https://unpkg.com/@camunda/element-templates-json-schema@0.18.1/resources/schema.json";

    private static final Set<String> OF_TEMPLATE = Set.of(
            "$schema",
            "id",
            "name",
            "description",
            "version",
            "appliesTo",
            "elementType",
            "groups",
            "entriesVisible",
            "properties");
    private static final Set<String> OF_FIELD = Set.of(
            "label", "description", "type", "value", "placeholder", "choices", "group", "binding", "constraints");

    /** The types that a field may have at each place. */
    private static final Map<String, Set<String>> TYPES = Map.ofEntries(
            entry("property", Set.of("String", "Text", "Hidden", "Dropdown", "Boolean")),
            entry("camunda:property", Set.of("String", "Hidden", "Dropdown")),
            entry("camunda:inputParameter", Set.of("String", "Text", "Hidden", "Dropdown")),
            entry("camunda:in", Set.of("String", "Hidden", "Dropdown")),
            entry("camunda:in:businessKey", Set.of("String", "Hidden", "Dropdown")));

    private static final Set<String> WITHOUT_NAME = Set.of("camunda:in:businessKey");
    private static final Pattern ELEMENT = Pattern.compile("[\\w\\d]+:[\\w\\d]+");

    private Schema() {}

    /** What is wrong with a template, in no order; nothing where it keeps the schema. */
    static List<String> problems(Template template) {
        JsonNode json = template.json();
        Set<String> groups = Template.elements(json.path("groups"))
                .map(group -> group.path("id").asText())
                .collect(Collectors.toSet());
        Stream<String> fields = template.fields().stream()
                .flatMap(field -> ofField(field, groups).map(problem -> field + ": " + problem));
        return Stream.of(ofTemplate(json), fields).flatMap(problems -> problems).toList();
    }

    private static Stream<String> ofTemplate(JsonNode json) {
        boolean elements = json.path("appliesTo").isArray()
                && !json.path("appliesTo").isEmpty()
                && Template.elements(json.path("appliesTo")).allMatch(Schema::isElement)
                && (isElement(json.at("/elementType/value")) || !json.has("elementType"));
        boolean grouped = Template.elements(json.path("groups"))
                .allMatch(group -> isText(group.path("id")) && isText(group.path("label")));
        return Stream.of(
                        unknown(json, OF_TEMPLATE),
                        when(!json.path("$schema").asText().equals(ADDRESS), "another schema"),
                        when(!isText(json.path("id")) || !isText(json.path("name")), "no id or name"),
                        when(!isText(json.path("description")), "no description"),
                        when(!json.path("version").isInt(), "no whole version"),
                        when(!elements, "not the names of elements"),
                        when(!grouped, "a group without id or label"),
                        when(!json.path("entriesVisible").isBoolean(), "entriesVisible is neither true nor false"),
                        when(!json.path("properties").isArray(), "no list of properties"))
                .flatMap(problems -> problems);
    }

    private static Stream<String> ofField(Field field, Set<String> groups) {
        JsonNode json = field.json();
        boolean shown = !field.isHidden();
        boolean typed = TYPES.getOrDefault(field.binding(), Set.of()).contains(field.type());
        boolean named = WITHOUT_NAME.contains(field.binding()) || !field.name().isEmpty();
        boolean told = isText(json.path("label")) && isText(json.path("description"));
        boolean written = json.path("value").isTextual() || json.path("value").isBoolean();
        boolean placed = groups.contains(json.path("group").asText());
        return Stream.of(
                        unknown(json, OF_FIELD),
                        when(!typed, "no such type at this place"),
                        when(!named, "no name"),
                        when(shown && !told, "no label or description"),
                        when(shown && !placed, "in no group that the template declares"),
                        when((!shown || json.has("value")) && !written, "no text, true or false to write"),
                        when(json.has("placeholder") && !field.type().equals("String"), "an example beside a choice"),
                        ofChoices(field),
                        ofConstraints(json.path("constraints")))
                .flatMap(problems -> problems);
    }

    private static Stream<String> ofChoices(Field field) {
        JsonNode choices = field.json().path("choices");
        boolean complete = Template.elements(choices)
                .allMatch(choice -> isText(choice.path("name")) && isText(choice.path("value")));
        boolean dropdown = field.type().equals("Dropdown");
        return when(dropdown != !choices.isEmpty() || !complete, "a dropdown without choices, or choices without one");
    }

    private static Stream<String> ofConstraints(JsonNode constraints) {
        JsonNode pattern = constraints.path("pattern");
        boolean told = pattern.isMissingNode() || isText(pattern.path("value")) && isText(pattern.path("message"));
        return Stream.of(
                        unknown(constraints, Set.of("notEmpty", "pattern")),
                        when(!constraints.path("notEmpty").asBoolean(true), "notEmpty is not true"),
                        when(!told, "a pattern without value or message"),
                        when(!compiles(pattern.path("value").asText()), "a pattern that is none"))
                .flatMap(problems -> problems);
    }

    private static boolean compiles(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static Stream<String> unknown(JsonNode json, Set<String> known) {
        return json.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .map("%s is unknown"::formatted);
    }

    private static boolean isElement(JsonNode name) {
        return ELEMENT.matcher(name.asText()).matches();
    }

    private static boolean isText(JsonNode node) {
        return node.isTextual() && !node.asText().isBlank();
    }

    private static Stream<String> when(boolean wrong, String problem) {
        return wrong ? Stream.of(problem) : Stream.empty();
    }
}
