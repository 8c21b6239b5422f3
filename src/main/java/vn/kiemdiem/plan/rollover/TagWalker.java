package vn.kiemdiem.plan.rollover;

import java.util.ArrayList;
import java.util.List;

/** Walks over the tags of a well-formed XML text and says where they stand. */
final class TagWalker {

    /** An attribute as written, and where its value stands between the quotes. */
    record Attribute(String name, int start, int end) {}

    private final String text;
    private int at;

    TagWalker(String text) {
        this.text = text;
    }

    /** The place where the walk has come to. */
    int at() {
        return at;
    }

    /** Walks to the next tag, past words, comments, CDATA and instructions. */
    int toTag() {
        at = text.indexOf('<', at);
        while (text.startsWith("<!", at) || text.startsWith("<?", at)) {
            past(text.startsWith("<!--", at) ? "-->" : text.startsWith("<!", at) ? "]]>" : "?>");
            at = text.indexOf('<', at);
        }
        return at;
    }

    /** Walks past the start tag on which it stands. */
    List<Attribute> pastStartTag() {
        List<Attribute> attributes = new ArrayList<>();
        toNameEnd();
        for (skipBlanks(); text.charAt(at) != '>' && text.charAt(at) != '/'; skipBlanks()) {
            int name = at;
            toNameEnd();
            int nameEnd = at;
            while (text.charAt(at) != '"' && text.charAt(at) != '\'') {
                at++;
            }
            int close = text.indexOf(text.charAt(at), at + 1);
            attributes.add(new Attribute(text.substring(name, nameEnd), at + 1, close));
            at = close + 1;
        }
        past(">");
        return attributes;
    }

    /** Whether the start tag just passed is its element's end too. */
    boolean isClosed() {
        return text.charAt(at - 2) == '/';
    }

    /** Walks past the end tag on which it stands. */
    void pastEndTag() {
        past(">");
    }

    private void past(String end) {
        // Comments may not begin with their own end: «<!-->» is no comment.
        at = text.indexOf(end, at + (end.equals("-->") ? "<!--".length() : 0)) + end.length();
    }

    private void toNameEnd() {
        while (!isBlank() && "=/>".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void skipBlanks() {
        while (isBlank()) {
            at++;
        }
    }

    private boolean isBlank() {
        return " \t\r\n".indexOf(text.charAt(at)) >= 0;
    }
}
