package vn.kiemdiem.plan.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field of an element template: what Camunda Modeler asks or, where it is hidden, writes without asking. */
public record Field(JsonNode json) {

    /** What Camunda Modeler calls the place, as {@code camunda:property}. */
    public String binding() {
        return json.at("/binding/type").asText();
    }

    /** The name of the property, parameter or attribute; of a mapping the target. */
    public String name() {
        return json.path("binding")
                .path(binding().equals("camunda:in") ? "target" : "name")
                .asText();
    }

    boolean binds(String binding, String name) {
        return binding().equals(binding) && name().equals(name);
    }

    public boolean isHidden() {
        return type().equals("Hidden");
    }

    /** Whether something has to be typed or chosen; a hidden value and a ticked box are there from the beginning. */
    public boolean isAsked() {
        return !isHidden() && !type().equals("Boolean");
    }

    String type() {
        return json.path("type").asText();
    }

    boolean isRequired() {
        return json.at("/constraints/notEmpty").asBoolean();
    }

    String description() {
        return json.path("description").asText();
    }

    /** What is written unless somebody chooses otherwise, empty where nothing is. */
    public String value() {
        return json.path("value").asText();
    }

    List<String> choices() {
        return Template.elements(json.path("choices"))
                .map(choice -> choice.path("value").asText())
                .toList();
    }

    /** What may be filled in: every choice, or the given value, or the example that is shown in the empty field. */
    public List<String> examples() {
        if (!choices().isEmpty()) {
            return choices();
        }
        String given = value().isEmpty() ? json.path("placeholder").asText() : value();
        return List.of(given);
    }

    /** Whether Camunda Modeler would take the value without a complaint. */
    public boolean accepts(String value) {
        if (value.isEmpty()) {
            return !isRequired() && matches("");
        }
        return choices().isEmpty() ? matches(value) : choices().contains(value);
    }

    private boolean matches(String value) {
        return Stream.of(json.at("/constraints/pattern/value"))
                .filter(JsonNode::isTextual)
                .allMatch(pattern ->
                        Pattern.compile(pattern.asText()).matcher(value).find());
    }

    @Override
    public String toString() {
        return binding() + " " + name();
    }
}
