package vn.kiemdiem.duty.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Refused;

/** Translates between a form's values as the engine stores them and plain Java: lists are Json variables. */
@Component
class FormValues {

    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

    private final ObjectMapper json;

    FormValues(ObjectMapper json) {
        this.json = json;
    }

    Object toVariable(Object value) {
        if (!(value instanceof List<?>)) {
            return value;
        }
        try {
            return SpinValues.jsonValue(json.writeValueAsString(value)).create();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<String, Object> toPlain(Map<String, Object> variables) {
        Map<String, Object> plain = new HashMap<>();
        variables.forEach((name, value) -> {
            if (value != null) {
                plain.put(name, plain(name, value));
            }
        });
        return plain;
    }

    private Object plain(String name, Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof SpinJsonNode node && node.isArray()) {
            try {
                return json.readValue(node.toString(), LIST);
            } catch (JsonProcessingException e) {
                throw new Refused("Mục «" + name + "» không đọc được.");
            }
        }
        throw new Refused("Mục «" + name + "» có kiểu dữ liệu không được phép.");
    }
}
