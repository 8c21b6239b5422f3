package vn.kiemdiem.plan;

import java.util.Optional;
import java.util.function.Function;

/**
 * Where in a plan an event is looked for.
 *
 * @param unit whose process asks
 * @param variables the running process's own, by name; ids and instants only
 */
public record EventScene(String plan, String unit, Function<String, Optional<Object>> variables) {}
