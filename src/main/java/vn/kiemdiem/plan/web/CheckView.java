package vn.kiemdiem.plan.web;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.check.Finding;
import vn.kiemdiem.plan.check.PlanCheck;
import vn.kiemdiem.plan.compare.PlanComparison;
import vn.kiemdiem.plan.timeline.Timeline;

/**
 * What a check says.
 *
 * @param planId null where the file could not be read so far
 * @param findings errors first
 * @param timeline null where the file could not be read so far, or no deadline has a day
 * @param comparisons with the version before it and with last year's plan, of those that are deployed
 */
record CheckView(
        @Nullable String planId,
        List<Finding> findings,
        List<DeadlineView> deadlines,
        @Nullable Timeline timeline,
        List<PlanComparison> comparisons) {

    static CheckView of(PlanCheck check, List<PlanComparison> comparisons, ZoneId zone) {
        return new CheckView(
                check.planId().orElse(null),
                check.findings(),
                DeadlineView.of(check, zone),
                check.timeline().orElse(null),
                comparisons);
    }
}
