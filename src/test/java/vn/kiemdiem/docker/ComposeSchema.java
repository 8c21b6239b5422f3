package vn.kiemdiem.docker;

import static vn.kiemdiem.docker.ComposeFile.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the Compose specification's schema ({@code compose-spec.json}) asks of a file, as far as ours uses it, written
 * anew: the schema is published for npm only. Stricter than it where a slip would be silent: a dependency always says
 * what it waits for.
 */
final class ComposeSchema {

    private static final Set<String> OF_FILE = Set.of("name", "services", "networks", "volumes", "secrets");
    private static final Set<String> OF_SERVICE = Set.of(
            "build",
            "cap_drop",
            "command",
            "depends_on",
            "entrypoint",
            "env_file",
            "environment",
            "extra_hosts",
            "healthcheck",
            "image",
            "init",
            "logging",
            "mem_limit",
            "networks",
            "ports",
            "profiles",
            "read_only",
            "restart",
            "secrets",
            "security_opt",
            "shm_size",
            "stop_grace_period",
            "tmpfs",
            "volumes");
    private static final Set<String> OF_HEALTHCHECK = Set.of("test", "interval", "timeout", "retries", "start_period");
    private static final Set<String> CONDITIONS =
            Set.of("service_started", "service_healthy", "service_completed_successfully");
    private static final List<String> DURATIONS = List.of("interval", "timeout", "start_period");

    private ComposeSchema() {}

    /** What is wrong with the file, in no order; nothing where it keeps the schema. */
    static List<String> problems(ComposeFile file) {
        Stream<String> ofServices = file.services().keySet().stream()
                .flatMap(name -> ofService(file, name).map(problem -> name + ": " + problem));
        Stream<String> unknown = unknown(file.content(), OF_FILE).filter(problem -> !problem.startsWith("x-"));
        return Stream.concat(unknown, ofServices).toList();
    }

    private static Stream<String> ofService(ComposeFile file, String name) {
        Map<String, Object> service = file.service(name);
        Map<String, Object> healthcheck = map(service.get("healthcheck"));
        Stream<String> durations = DURATIONS.stream()
                .filter(healthcheck::containsKey)
                .filter(key -> !healthcheck.get(key).toString().matches("\\d+(ms|s|m|h)"))
                .map("healthcheck.%s is no duration"::formatted);
        Stream<String> dependencies = map(service.get("depends_on")).entrySet().stream()
                .filter(other -> !file.services().containsKey(other.getKey())
                        || !CONDITIONS.contains(
                                String.valueOf(map(other.getValue()).get("condition"))))
                .map(other -> "depends on %s, which is no service or has no condition".formatted(other.getKey()));
        return Stream.of(
                        unknown(service, OF_SERVICE),
                        unknown(healthcheck, OF_HEALTHCHECK),
                        durations,
                        dependencies,
                        undeclared(file, service))
                .flatMap(problems -> problems);
    }

    /** Secrets as {@code - name} or {@code - source: name}, volumes as {@code - name:target}. */
    private static Stream<String> undeclared(ComposeFile file, Map<String, Object> service) {
        Stream<String> secrets = ((List<?>) service.getOrDefault("secrets", List.of()))
                .stream()
                        .map(secret -> secret instanceof Map<?, ?> named
                                ? String.valueOf(named.get("source"))
                                : String.valueOf(secret))
                        .filter(secret -> !map(file.content().get("secrets")).containsKey(secret));
        Stream<String> volumes = ComposeFile.strings(service.get("volumes")).stream()
                .map(volume -> volume.split(":", 2)[0])
                .filter(source -> !source.startsWith("./")
                        && !map(file.content().get("volumes")).containsKey(source));
        return Stream.concat(secrets, volumes).map("%s is declared nowhere"::formatted);
    }

    private static Stream<String> unknown(Map<String, Object> object, Set<String> known) {
        return object.keySet().stream().filter(name -> !known.contains(name)).map("%s is unknown"::formatted);
    }
}
