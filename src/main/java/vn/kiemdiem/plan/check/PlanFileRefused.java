package vn.kiemdiem.plan.check;

import java.util.List;
import java.util.stream.Collectors;

/** A file may not be deployed; all findings about it come at once. */
public class PlanFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public PlanFileRefused(List<Finding> findings) {
        super(findings.stream().map(PlanFileRefused::line).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** Errors first, with the warnings that came along. */
    public List<Finding> findings() {
        return findings;
    }

    private static String line(Finding finding) {
        String name = finding.elementName() == null ? finding.elementId() : finding.elementName();
        String place = name == null ? "" : "«" + name + "»: ";
        return "- " + place + finding.message() + " " + finding.remedy();
    }
}
