package vn.kiemdiem.plan;

import java.util.List;

/** A plan's file cannot be used; every finding is a Vietnamese sentence that names the place. */
public class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> findings;

    PlanRefused(String plan, List<String> findings) {
        super("Kế hoạch «" + plan + "» chưa dùng được:\n" + String.join("\n", findings));
        this.findings = List.copyOf(findings);
    }

    /** The findings, one sentence each. */
    public List<String> findings() {
        return findings;
    }
}
