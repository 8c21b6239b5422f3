package vn.kiemdiem.duty;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One duty of one body in a running plan: the domain's view of a user task.
 *
 * @param plan the plan's id, as {@code tra-son-school-branch-2023}
 * @param unit the unit whose process it is
 * @param element the id of the task in the diagram
 * @param subject the one subject that the duty is about; null where it is about the whole unit
 * @param body the unit that fulfils it or in whose name it is fulfilled; the task's candidate group or its property
 *     {@code decidedBy}
 * @param properties what the diagram says of the task, as {@code rates} or {@code basis.1}
 * @param by the account that fulfils the duty; null while nobody is logged in (timers, start-up)
 */
public record Duty(
        String plan,
        String unit,
        String element,
        @Nullable String subject,
        String body,
        Map<String, String> properties,
        @Nullable String by) {

    public Duty {
        properties = Map.copyOf(properties);
    }

    /** The property of the task in the diagram, empty where the plan's file does not give it. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    /** The comma-separated values of a property, without blanks; empty where it is not given. */
    public List<String> list(String name) {
        return property(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The properties that begin with the prefix, in their order ({@code basis.2} before {@code basis.10}). */
    public SortedMap<String, String> numbered(String prefix) {
        SortedMap<String, String> found = new TreeMap<>((a, b) -> {
            int byLength = Integer.compare(a.length(), b.length());
            return byLength != 0 ? byLength : a.compareTo(b);
        });
        properties.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                found.put(name, value);
            }
        });
        return found;
    }

    /** The account that fulfils the duty; a duty is never recorded for nobody. */
    public String fulfilledBy() {
        return Optional.ofNullable(by).orElseThrow(() -> new Refused("Hãy đăng nhập rồi mới hoàn thành việc này."));
    }
}
