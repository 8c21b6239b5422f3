package vn.kiemdiem.rating.policy;

import java.util.List;

/** Chính sách bị từ chối: everything in a header's rating properties that cannot be used, one sentence each. */
public class PolicyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> findings;

    PolicyRefused(List<String> findings) {
        super("Chính sách xếp loại chưa dùng được:\n" + String.join("\n", findings));
        this.findings = List.copyOf(findings);
    }

    /** The findings, one Vietnamese sentence each, naming the property, its value and the accepted form. */
    public List<String> findings() {
        return findings;
    }
}
