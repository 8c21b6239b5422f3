package vn.kiemdiem.plan;

import java.time.Instant;

/**
 * A plan as the newest version of its file says.
 *
 * @param version counts from 1; plans that run stay on the version on which they were started
 */
public record DeployedPlan(PlanHeader header, int version, Instant deployedAt, PlanState state) {}
