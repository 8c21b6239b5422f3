package vn.kiemdiem.notification;

import java.util.regex.Pattern;

/** What may stand in the header of a mail: one line, so that a line break in a name never begins a header of its own. */
final class SingleLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+");

    private SingleLine() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
