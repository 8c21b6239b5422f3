package vn.kiemdiem.deadline;

import java.util.Comparator;
import java.util.List;

/**
 * A few characters of a text and what stands in their place from now on.
 *
 * @param start the first character that goes
 * @param end the first character that stays
 */
public record Edit(int start, int end, String replacement) {

    public Edit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("chỗ sửa phải nằm trong câu.");
        }
    }

    /** The text after the edits, which must not overlap; all else stays character for character. */
    public static String apply(List<Edit> edits, String text) {
        StringBuilder edited = new StringBuilder();
        int kept = 0;
        for (Edit edit :
                edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
            edited.append(text, kept, edit.start).append(edit.replacement);
            kept = edit.end;
        }
        return edited.append(text, kept, text.length()).toString();
    }
}
