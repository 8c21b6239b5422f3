package vn.kiemdiem.plan.web;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;

/**
 * What a check says.
 *
 * @param planId null where the file could not be read so far
 * @param findings errors first
 */
record CheckView(@Nullable String planId, List<Finding> findings, List<DeadlineView> deadlines) {

    static CheckView of(PlanCheck check, ZoneId zone) {
        return new CheckView(
                check.planId().orElse(null),
                check.findings(),
                check.deadlines().stream()
                        .map(deadline -> DeadlineView.of(deadline, zone))
                        .toList());
    }
}
