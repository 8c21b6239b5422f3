package vn.kiemdiem.deadline;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the plan's words leave open, written behind them: «(theo D07)», «(kịp D06)» or «(mốc hoi-nghi)». */
record Note(String wordsBefore, Optional<String> reference, Optional<String> served, Optional<String> anchor) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern AT_END = Pattern.compile(
            "\\(\\s*(?:theo\\s+(?<code>ID)|kịp\\s+(?<served>ID)|mốc\\s+(?<event>ID))\\s*\\)[\\s.;]*$"
                    .replace("ID", "[a-z0-9]+(?:[_.-][a-z0-9]+)*"),
            FLAGS);
    private static final Pattern ANCHOR = Pattern.compile("\\(\\s*mốc(?!\\p{L})", FLAGS);

    static Note atEndOf(String wording) {
        String text = Normalizer.normalize(wording, Normalizer.Form.NFC);
        Matcher end = AT_END.matcher(text);
        Note note = end.find()
                ? new Note(
                        text.substring(0, end.start()),
                        Optional.ofNullable(end.group("code")),
                        Optional.ofNullable(end.group("served")),
                        Optional.ofNullable(end.group("event")))
                : new Note(text, Optional.empty(), Optional.empty(), Optional.empty());
        if (ANCHOR.matcher(note.wordsBefore()).find()) {
            throw new IllegalArgumentException("mốc viết liền, không dấu, một lần, ở cuối câu, như (mốc hoi-nghi).");
        }
        return note;
    }
}
