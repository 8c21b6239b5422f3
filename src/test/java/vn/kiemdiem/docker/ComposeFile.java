package vn.kiemdiem.docker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** {@code docker/compose.yaml}, its anchors resolved. */
record ComposeFile(Map<String, Object> content) {

    static final Path FOLDER = Path.of("docker");

    /** The services that run the product. */
    static final List<String> NODES = List.of("node1", "node2");

    static ComposeFile read() {
        return parse(text(FOLDER.resolve("compose.yaml")));
    }

    static ComposeFile parse(String yaml) {
        return new ComposeFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Object> services() {
        return map(content.get("services"));
    }

    Map<String, Object> service(String name) {
        return map(services().get(name));
    }

    Map<String, Object> environment(String service) {
        return map(service(service).get("environment"));
    }

    /** What the service waits for: service and condition. */
    Map<String, String> dependencies(String service) {
        Map<String, Object> dependencies = map(service(service).get("depends_on"));
        return dependencies.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        dependency ->
                                map(dependency.getValue()).get("condition").toString()));
    }

    /** What is mounted anywhere, as {@code source:target} with options. */
    Stream<String> mounts() {
        return services().keySet().stream()
                .flatMap(service -> strings(service(service).get("volumes")).stream());
    }

    /** An empty map for nothing. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    /** An empty list for nothing. */
    @SuppressWarnings("unchecked")
    static List<String> strings(@Nullable Object value) {
        return value == null ? List.of() : (List<String>) value;
    }
}
