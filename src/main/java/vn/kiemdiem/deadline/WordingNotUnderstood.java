package vn.kiemdiem.deadline;

import java.util.List;

/** Không hiểu thời hạn: a wording of which no deadline can be made, and what would be understood instead. */
public final class WordingNotUnderstood extends RuntimeException {

    private static final int LONGEST_QUOTE = 120;

    private final String wording;
    private final String reason;

    private WordingNotUnderstood(String wording, String reason, List<String> examples) {
        super(examples.isEmpty() ? reason : reason + withExamples(examples));
        this.wording = wording;
        this.reason = reason;
    }

    static WordingNotUnderstood because(String wording, String cause) {
        return new WordingNotUnderstood(
                wording, "Thời hạn «%s» không dùng được: %s".formatted(quote(wording), cause), List.of());
    }

    static WordingNotUnderstood amongForms(String wording, List<String> examples) {
        return new WordingNotUnderstood(wording, "Không hiểu thời hạn «%s».".formatted(quote(wording)), examples);
    }

    static String withExamples(List<String> examples) {
        return "\nCác cách viết được hiểu, mỗi cách một ví dụ:\n– " + String.join("\n– ", examples);
    }

    private static String quote(String wording) {
        return wording.length() <= LONGEST_QUOTE ? wording : wording.substring(0, LONGEST_QUOTE) + "…";
    }

    /** The wording as it was given. */
    public String wording() {
        return wording;
    }

    /** The sentence without the list of forms, for a report on many wordings. */
    public String reason() {
        return reason;
    }
}
