package vn.kiemdiem.dossier.process;

/** Texts of a form are Markdown: what people typed must stay what they typed. */
final class Markup {

    private Markup() {}

    /** The words so that no sign in them formats, links or ends anything. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || letter == ' ' || letter == ',' || letter == ';') {
                plain.appendCodePoint(letter);
            } else if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                plain.appendCodePoint(letter);
            } else {
                plain.append(Character.isISOControl(letter) ? " " : "&#" + letter + ";");
            }
        });
        return plain.toString();
    }

    /** A link with these words; the address is the product's own. */
    static String link(String words, String address) {
        return "[" + plain(words) + "](" + address + ")";
    }
}
