package vn.kiemdiem.docker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Every property that the product or one of its libraries describes in its configuration metadata. */
final class KnownProperties {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Names without dashes, as the environment writes them, and their types. */
    private final Map<String, String> types = new HashMap<>();

    KnownProperties() {
        Stream.of("spring-configuration-metadata.json", "additional-spring-configuration-metadata.json")
                .flatMap(file -> files("META-INF/" + file))
                .flatMap(KnownProperties::properties)
                .forEach(property -> types.put(
                        uniform(property.path("name").asText()),
                        property.path("type").asText()));
    }

    /** Whether the property is described, or stands in one that takes any names. */
    boolean contain(String name) {
        String uniform = uniform(name.replaceAll("\\[\\d+]$", ""));
        return types.containsKey(uniform) || stands(uniform);
    }

    /** The same of a variable of the environment, which binds to a property. */
    boolean containVariable(String variable) {
        String uniform = variable.toLowerCase(Locale.ROOT);
        return types.keySet().stream().map(name -> name.replace('.', '_')).anyMatch(uniform::equals);
    }

    private boolean stands(String name) {
        int end = name.lastIndexOf('.');
        if (end < 0) {
            return false;
        }
        String outer = name.substring(0, end);
        String type = types.getOrDefault(outer, "");
        return type.startsWith("java.util.Map") || type.startsWith("java.util.Properties") || stands(outer);
    }

    private static String uniform(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<URL> files(String name) {
        try {
            return Collections.list(KnownProperties.class.getClassLoader().getResources(name)).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> properties(URL file) {
        try (InputStream content = file.openStream()) {
            JsonNode properties = JSON.readTree(content).path("properties");
            return Stream.iterate(0, i -> i < properties.size(), i -> i + 1).map(properties::get);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
