package vn.kiemdiem.plan.check;

import java.util.List;
import java.util.Optional;
import vn.kiemdiem.plan.timeline.Timeline;

/**
 * What a check says of a file: all findings at once, errors first.
 *
 * @param planId the plan's id; empty where the file could not be read so far
 * @param timeline empty where the file could not be read so far, or no deadline has a day
 */
public record PlanCheck(
        Optional<String> planId, List<Finding> findings, List<CheckedDeadline> deadlines, Optional<Timeline> timeline) {

    public PlanCheck {
        findings = List.copyOf(findings);
        deadlines = List.copyOf(deadlines);
    }

    /** Whether the file may be deployed, its warnings accepted. */
    public boolean isDeployable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
