package vn.kiemdiem.organization;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of ids: lower-case letters, digits and hyphens, as plan files and the engine accept them. */
public final class Slug {

    /** With {@code -supervisors} appended, a unit's id has to fit the 64 characters that the engine gives a group. */
    static final int MAX_UNIT_ID = 50;

    /** The longest id of a subject, an account or a criterion. */
    public static final int MAX_ID = 60;

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private Slug() {}

    /** Whether the text is an id of at most this length. */
    public static boolean isValid(String id, int maxLength) {
        return id.length() <= maxLength && FORM.matcher(id).matches();
    }

    static String require(String id, int maxLength) {
        if (!isValid(id, maxLength)) {
            throw new IllegalArgumentException("Mã không hợp lệ: «" + id + "»");
        }
        return id;
    }

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
