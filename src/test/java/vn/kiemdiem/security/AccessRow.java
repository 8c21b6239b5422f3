package vn.kiemdiem.security;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of the table: who gets what he asks for.
 *
 * @param marks one for each role: {@code +} let in, {@code *} let in but not called, because it would change or end
 *     something, {@code 0} past the door and then an error whoever asks, {@code -} refused
 * @param verb the HTTP method
 * @param path the address with its variables in braces
 * @param body what is sent; empty where nothing is
 */
record AccessRow(String marks, String verb, String path, String body) {

    private static final Pattern LINE = Pattern.compile("([+*0-]{6}) +([A-Z]+) +(\\S+)(?: +(.*))?");

    /** The lines of a table beside the tests, but for empty ones and those that begin with a number sign. */
    static List<String> lines(String table) {
        try (InputStream in = AccessRow.class.getResourceAsStream("/security/" + table)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<AccessRow> read(String table) {
        return lines(table).stream().map(AccessRow::of).toList();
    }

    private static AccessRow of(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not «--++++ VERB /path {body}»: " + line);
        }
        return new AccessRow(
                parts.group(1), parts.group(2), parts.group(3), Objects.requireNonNullElse(parts.group(4), ""));
    }

    char mark(Role role) {
        return marks.charAt(role.ordinal());
    }

    /** Whether it changes nothing, so that it may be about a real thing. */
    boolean isRead() {
        return verb.equals("GET")
                || verb.equals("OPTIONS")
                || path.matches(".*/filter/\\{id}/(list|count|singleResult)");
    }

    /** The first two parts of the address. */
    String folder() {
        return path.replaceFirst("((?:/[^/]+){1,2}).*", "$1");
    }

    String call() {
        return verb + " " + path;
    }

    /** The same call at another door. */
    AccessRow at(String door, String otherDoor) {
        return new AccessRow(marks, verb, otherDoor + path.substring(door.length()), body);
    }
}
