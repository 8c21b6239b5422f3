package vn.kiemdiem.deadline;

import java.util.Set;
import java.util.TreeSet;

/** Không có thời hạn: a code was asked for that the plan does not have. */
public final class UnknownDeadline extends RuntimeException {

    private final String code;

    UnknownDeadline(String code, Set<String> codes) {
        super("Kế hoạch không có thời hạn «%s». Các thời hạn đã ghi: %s."
                .formatted(code, codes.isEmpty() ? "chưa có" : String.join(", ", new TreeSet<>(codes))));
        this.code = code;
    }

    /** The code that was asked for. */
    public String code() {
        return code;
    }
}
