package vn.kiemdiem.plan.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateSchemaTest {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateKeepsTheSchema(Template template) {
        assertThat(Schema.problems(template)).isEmpty();
    }

    @Test
    void everyTemplateHasAnIdOfItsOwn() {
        assertThat(templates()).extracting(Template::id).doesNotHaveDuplicates();
    }

    /** The published schema refuses each of these as well. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                      | id             | null             | no id or name
                    ''                      | name           | 7                | no id or name
                    ''                      | appliesTo      | "bpmn:Task"      | not the names of elements
                    ''                      | properties     | {}               | no list of properties
                    ''                      | version        | "1"              | no whole version
                    /elementType            | value          | "Aufgabe"        | not the names of elements
                    /groups/0               | label          | null             | a group without id or label
                    /properties/0           | value          | 7                | no text, true or false to write
                    /properties/0/binding   | type           | "camunda:listen" | no such type at this place
                    /properties/0/binding   | name           | null             | no name
                    /properties/3           | type           | "Number"         | no such type at this place
                    /properties/4           | type           | "Text"           | no such type at this place
                    /properties/5           | type           | "Dropdown"       | a dropdown without choices
                    /properties/6           | placeholder    | "self"           | an example beside a choice
                    /properties/6           | choices        | null             | a dropdown without choices
                    /properties/6/choices/0 | name           | null             | a dropdown without choices
                    """)
    void aTemplateThatBreaksTheSchemaIsFound(String place, String name, String value, String problem) {
        assertThat(Schema.problems(breaking(place, name, value)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                      | icon           | {}               | icon is unknown
                    /properties/0           | valeu          | "x"              | valeu is unknown
                    /properties/3           | group          | "elsewhere"      | in no group
                    /properties/3           | description    | null             | no label or description
                    /properties/3/constraints/pattern | value | "("             | a pattern that is none
                    /properties/3/constraints/pattern | message | null          | a pattern without value or message
                    """)
    void aSlipThatTheSchemaWouldLetThroughIsFound(String place, String name, String value, String problem) {
        assertThat(Schema.problems(breaking(place, name, value)))
                .anySatisfy(found -> assertThat(found).contains(problem));
    }

    private static Template breaking(String place, String name, String value) {
        JsonNode json = templates().stream()
                .filter(template -> template.id().equals("vn.kiemdiem.rate-pool"))
                .findFirst()
                .orElseThrow()
                .json()
                .deepCopy();
        ObjectNode broken = (ObjectNode) json.at(place);
        broken.set(name, value(value));
        if (value.equals("null")) {
            broken.remove(name);
        }
        return new Template(json);
    }

    private static JsonNode value(String text) {
        if (text.startsWith("\"")) {
            return JSON.textNode(text.substring(1, text.length() - 1));
        }
        return text.equals("7") ? JSON.numberNode(7) : JSON.objectNode();
    }

    static List<Template> templates() {
        return Template.readAll();
    }
}
