package vn.kiemdiem.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.DeployedPlan;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.PlanState;
import vn.kiemdiem.plan.Quarter;

/**
 * A plan in an answer.
 *
 * @param quarter of the year that it rates; null where it rates the year
 */
record PlanView(
        String id,
        String number,
        String title,
        String issuer,
        String unit,
        int year,
        @Nullable Quarter quarter,
        @Nullable LocalDate issuedOn,
        int version,
        Instant deployedAt,
        PlanState state) {

    static PlanView of(DeployedPlan plan) {
        PlanHeader header = plan.header();
        return new PlanView(
                header.id(),
                header.number(),
                header.title(),
                header.issuer(),
                header.unit(),
                header.year().getValue(),
                header.quarter().orElse(null),
                header.issuedOn().orElse(null),
                plan.version(),
                plan.deployedAt(),
                plan.state());
    }
}
