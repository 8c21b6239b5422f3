package vn.kiemdiem.plan.rollover;

import java.util.Map;
import vn.kiemdiem.deadline.Edit;

/**
 * Words as XML writes them, with references and CDATA read, each character knowing where it stands in the file.
 *
 * @param words what a reader of XML sees
 * @param starts of each character of the words its first place in the file
 * @param ends of each character of the words the place behind it
 */
record EncodedWords(String words, int[] starts, int[] ends) {

    private static final String CDATA = "<![CDATA[";
    private static final Map<String, String> NAMED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    /** Reads a part of a well-formed file, which is an attribute's value or all between two tags. */
    static EncodedWords read(String text, int start, int end) {
        Reader reader = new Reader(text, end - start);
        for (int at = start; at < end; ) {
            at = reader.readAt(at);
        }
        return new EncodedWords(reader.words.toString(), reader.starts, reader.ends);
    }

    /** An edit of the words as an edit of the file; what is put in needs no escaping. */
    Edit inFile(Edit edit) {
        return new Edit(starts[edit.start()], ends[edit.end() - 1], edit.replacement());
    }

    private static final class Reader {

        private final String text;
        private final StringBuilder words = new StringBuilder();
        private final int[] starts;
        private final int[] ends;

        Reader(String text, int longest) {
            this.text = text;
            this.starts = new int[longest];
            this.ends = new int[longest];
        }

        /** Reads what stands there, and says where the next begins. */
        int readAt(int at) {
            if (text.charAt(at) == '&') {
                int next = text.indexOf(';', at) + 1;
                return add(reference(text.substring(at + 1, next - 1)), at, next);
            }
            if (text.startsWith(CDATA, at)) {
                int close = text.indexOf("]]>", at);
                for (int i = at + CDATA.length(); i < close; i++) {
                    add(text.substring(i, i + 1), i, i + 1);
                }
                return close + "]]>".length();
            }
            if (text.charAt(at) == '<') {
                return text.startsWith("<!--", at)
                        ? text.indexOf("-->", at + "<!--".length()) + "-->".length()
                        : text.indexOf("?>", at) + "?>".length();
            }
            return text.startsWith("\r\n", at) ? at + 1 : add(text.substring(at, at + 1), at, at + 1);
        }

        private int add(String characters, int start, int end) {
            for (int i = 0; i < characters.length(); i++) {
                starts[words.length()] = start;
                ends[words.length()] = end;
                words.append(characters.charAt(i));
            }
            return end;
        }

        private static String reference(String name) {
            if (name.startsWith("#x")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            return name.startsWith("#")
                    ? Character.toString(Integer.parseInt(name.substring(1)))
                    : NAMED.getOrDefault(name, "&" + name + ";");
        }
    }
}
