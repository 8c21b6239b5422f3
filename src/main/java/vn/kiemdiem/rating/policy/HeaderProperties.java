package vn.kiemdiem.rating.policy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** The rating properties of a header while they are read: what was asked for, and what was wrong with it. */
final class HeaderProperties {

    private static final String PREFIX = "rating.";

    private final Map<String, String> properties;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<String> findings = new ArrayList<>();

    HeaderProperties(Map<String, String> properties) {
        this.properties = properties;
    }

    boolean has(String name) {
        asked.add(name);
        return properties.containsKey(name);
    }

    /** The value as the parser reads it; a finding and empty where it does not. */
    <T> Optional<T> optional(String name, Form<T> form) {
        if (!has(name)) {
            return Optional.empty();
        }
        String value = value(name);
        Optional<T> read = form.parser().apply(value);
        if (read.isEmpty()) {
            findings.add("Thuộc tính «%s» = «%s» không hiểu được; hãy ghi %s.".formatted(name, value, form.accepted()));
        }
        return read;
    }

    /** As {@link #optional}, with a finding also where the property is not there. */
    <T> Optional<T> required(String name, Form<T> form) {
        if (!has(name)) {
            findings.add("Thiếu thuộc tính «%s»; hãy ghi %s.".formatted(name, form.accepted()));
        }
        return optional(name, form);
    }

    /** The plan's words behind a policy, never left out. */
    Optional<String> source(String policy) {
        return required(sourceOf(policy), Form.TEXT);
    }

    static String sourceOf(String policy) {
        return policy + ".source";
    }

    /** A property without a value is as good as an empty one. */
    private String value(String name) {
        return Optional.ofNullable(properties.get(name)).orElse("").strip();
    }

    /** The policy that the values make; a finding on the property where they contradict each other. */
    <T> Optional<T> made(String name, Supplier<T> policy) {
        try {
            return Optional.of(policy.get());
        } catch (IllegalArgumentException contradiction) {
            findings.add("Thuộc tính «%s» = «%s» không dùng được: %s."
                    .formatted(name, value(name), contradiction.getMessage()));
            return Optional.empty();
        }
    }

    /** All findings, also on names that no policy asked for. */
    List<String> findings() {
        List<String> all = new ArrayList<>(findings);
        new TreeMap<>(properties)
                .keySet().stream()
                        .filter(name -> name.startsWith(PREFIX) && !asked.contains(name))
                        .map(HeaderProperties::unknown)
                        .forEach(all::add);
        return all;
    }

    private static String unknown(String name) {
        String owner = name.substring(0, name.lastIndexOf('.'));
        return PolicyReader.NAMES.contains(name)
                ? "Thuộc tính «%s» thừa: kế hoạch không có «%s».".formatted(name, owner)
                : "Không có thuộc tính «%s»; các thuộc tính xếp loại là: %s."
                        .formatted(name, String.join(", ", PolicyReader.NAMES));
    }

    /**
     * How a value is written.
     *
     * @param accepted the accepted form with an example, for a finding
     */
    record Form<T>(Function<String, Optional<T>> parser, String accepted) {

        static final Form<String> TEXT =
                new Form<>(text -> Optional.of(text).filter(words -> !words.isBlank()), "nguyên văn của kế hoạch");
    }
}
