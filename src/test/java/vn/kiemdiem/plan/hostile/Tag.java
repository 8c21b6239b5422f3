package vn.kiemdiem.plan.hostile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an element stands in a file's text.
 *
 * @param openEnd behind its first tag
 * @param values of its attributes
 */
record Tag(String name, Span whole, int openEnd, List<Span> attributes, List<Span> values) {

    private static final Pattern TAG = Pattern.compile("<(/?)([\\w:]+)([^<>]*?)(/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s[\\w:.]+=\"([^\"]*)\"");

    /** A part of the text. */
    record Span(int start, int end) {

        String of(String text) {
            return text.substring(start, end);
        }

        boolean isBefore(Span other) {
            return end <= other.start;
        }
    }

    /** All elements of a well-formed text without its root. */
    static List<Tag> of(String text) {
        List<Tag> tags = new ArrayList<>();
        Deque<Matcher> open = new ArrayDeque<>();
        for (int from = 0; ; ) {
            Matcher tag = TAG.matcher(text);
            if (!tag.find(from)) {
                tags.remove(tags.size() - 1);
                return tags;
            }
            from = tag.end();
            if (tag.group(1).isEmpty() && tag.group(4).isEmpty()) {
                open.push(tag);
            } else {
                tags.add(tag(tag.group(1).isEmpty() ? tag : open.pop(), tag.end()));
            }
        }
    }

    private static Tag tag(Matcher first, int end) {
        List<Span> attributes = new ArrayList<>();
        List<Span> values = new ArrayList<>();
        int offset = first.start(3);
        Matcher attribute = ATTRIBUTE.matcher(first.group(3));
        while (attribute.find()) {
            attributes.add(new Span(offset + attribute.start(), offset + attribute.end()));
            values.add(new Span(offset + attribute.start(1), offset + attribute.end(1)));
        }
        return new Tag(first.group(2), new Span(first.start(), end), first.end(), attributes, values);
    }

    /** Whether there is nothing but text inside, and some of it. */
    boolean hasText(String text) {
        return openEnd < whole.end() && !inner(text).isBlank() && !inner(text).contains("<");
    }

    /** The text inside, of an element that has one. */
    Span inside(String text) {
        return new Span(openEnd, text.lastIndexOf("</", whole.end()));
    }

    private String inner(String text) {
        return inside(text).of(text);
    }
}
