package vn.kiemdiem.plan.web;

import java.util.List;
import vn.kiemdiem.plan.PlanImport;

/**
 * A plan with its deadlines and with how it came here.
 *
 * @param imports the newest first; none of a plan that came with the application or by another door
 */
record PlanDetails(PlanView plan, List<DeadlineView> deadlines, List<PlanImport> imports) {}
