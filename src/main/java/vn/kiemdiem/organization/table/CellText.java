package vn.kiemdiem.organization.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people type into cells, made comparable. */
public final class CellText {

    /** As long as a cell of Excel can be, and longer than any column allows: the cut is never stored. */
    private static final int MAX_LENGTH = 32_767;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** The two places where Vietnamese puts the tone mark of an open «oa», «oe», «uy»: «uỷ» and «ủy» are one word. */
    private static final Pattern LATE_TONE = Pattern.compile("[ou][àáảãạèéẻẽẹỳýỷỹỵ]");

    private static final Map<String, String> EARLY_TONE = Map.ofEntries(
            Map.entry("oà", "òa"),
            Map.entry("oá", "óa"),
            Map.entry("oả", "ỏa"),
            Map.entry("oã", "õa"),
            Map.entry("oạ", "ọa"),
            Map.entry("oè", "òe"),
            Map.entry("oé", "óe"),
            Map.entry("oẻ", "ỏe"),
            Map.entry("oẽ", "õe"),
            Map.entry("oẹ", "ọe"),
            Map.entry("uỳ", "ùy"),
            Map.entry("uý", "úy"),
            Map.entry("uỷ", "ủy"),
            Map.entry("uỹ", "ũy"),
            Map.entry("uỵ", "ụy"));

    private CellText() {}

    /** The text with composed letters and without blanks around it; line breaks inside stay. */
    static String clean(String text) {
        String bounded = text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
        return Normalizer.normalize(bounded, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip();
    }

    /** The text on one line. */
    public static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }

    /** What two texts share that a reader takes for the same: case, blanks and the place of the tone mark set aside. */
    public static String key(String text) {
        String lower = oneLine(clean(text)).toLowerCase(Locale.ROOT);
        return LATE_TONE.matcher(lower).replaceAll(match -> EARLY_TONE.getOrDefault(match.group(), match.group()));
    }

    /** The first character that nobody sees, such as {@code U+200B}; tabs and line breaks are not meant. */
    static Optional<String> hiddenCharacter(String text) {
        return text.codePoints()
                .filter(CellText::isHidden)
                .mapToObj(code -> String.format("U+%04X", code))
                .findFirst();
    }

    private static boolean isHidden(int code) {
        int type = Character.getType(code);
        boolean control = type == Character.CONTROL && code != '\n' && code != '\r' && code != '\t';
        return control || type == Character.FORMAT || type == Character.PRIVATE_USE || type == Character.SURROGATE;
    }
}
