package vn.kiemdiem.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.PlanImport;
import vn.kiemdiem.plan.compare.PlanComparison;
import vn.kiemdiem.plan.timeline.Timeline;

/**
 * A plan with its deadlines and with how it came here.
 *
 * @param imports the newest first; none of a version that came with the application
 * @param timeline null where no deadline has a day
 * @param comparisons with the version before the newest and with last year's plan, of those that there are
 */
record PlanDetails(
        PlanView plan,
        List<DeadlineView> deadlines,
        List<PlanImport> imports,
        @Nullable Timeline timeline,
        List<PlanComparison> comparisons) {}
