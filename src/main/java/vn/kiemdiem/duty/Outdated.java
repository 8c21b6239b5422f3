package vn.kiemdiem.duty;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the form showed is no longer so, since others were faster or the list of subjects has changed. The task is
 * prefilled anew, and what the person typed is kept as a draft, so that it stands in the new form.
 */
public class Outdated extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Map<String, Object> typed;

    private Outdated(String sentence, @Nullable Map<String, Object> typed) {
        super(sentence);
        this.typed = typed;
    }

    /** The form's list is no longer that of the unit; everything that was submitted is kept. */
    public static Outdated list(String sentence) {
        return new Outdated(sentence, null);
    }

    /**
     * Others were faster; the sentence says who.
     *
     * @param typed what is kept, by field key: of a list only the rows that the person changed, so that nobody else's
     *     change is undone
     */
    public static Outdated by(String sentence, Map<String, Object> typed) {
        return new Outdated(
                sentence + " Hãy mở lại việc này: danh sách mới đã có, những gì đồng chí chọn vẫn được giữ.",
                Map.copyOf(typed));
    }

    /** What is kept; empty where it is all that was submitted. */
    public Optional<Map<String, Object>> typed() {
        return Optional.ofNullable(typed);
    }
}
