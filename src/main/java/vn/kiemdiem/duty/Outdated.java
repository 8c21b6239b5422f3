package vn.kiemdiem.duty;

import java.util.Map;

/**
 * Others were faster: what the form showed is no longer so. The task is prefilled anew, and what the person typed is
 * kept as a draft, so that it stands in the new form.
 */
public class Outdated extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> typed;

    /**
     * The sentence says who was faster.
     *
     * @param typed the person's own values by field key; of a list only the rows that the person changed
     */
    public Outdated(String sentence, Map<String, Object> typed) {
        super(sentence + " Hãy mở lại việc này: danh sách mới đã có, những gì đồng chí chọn vẫn được giữ.");
        this.typed = Map.copyOf(typed);
    }

    /** What the person typed. */
    public Map<String, Object> typed() {
        return typed;
    }
}
