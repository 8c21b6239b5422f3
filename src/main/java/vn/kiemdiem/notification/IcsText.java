package vn.kiemdiem.notification;

import java.nio.charset.StandardCharsets;

/** Content lines of iCalendar: escaped, folded after 75 octets and ended by CRLF (RFC 5545, section 3.1). */
final class IcsText {

    private static final int OCTETS_PER_LINE = 75;

    private final StringBuilder lines = new StringBuilder();

    /** A TEXT value. */
    static String text(String value) {
        return value.strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A parameter's value, in quotation marks and therefore without any inside. */
    static String parameter(String value) {
        return '"' + SingleLine.of(value).replace('"', '\'') + '"';
    }

    /** Adds a line, folded without cutting a character in two. */
    void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at = content.offsetByCodePoints(at, 1)) {
            String character = Character.toString(content.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS_PER_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += length;
        }
        lines.append("\r\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
