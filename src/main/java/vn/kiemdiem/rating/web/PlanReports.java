package vn.kiemdiem.rating.web;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.RatingCounts;
import vn.kiemdiem.rating.Ratings;

/** Reads what a plan's report says, all of it as of one moment, so that its sheets never contradict each other. */
@Component
class PlanReports {

    private final Ratings ratings;
    private final RatingCounts counts;
    private final CountedPools pools;
    private final RecognizedRows recognized;
    private final TermReports terms;
    private final Organization organization;
    private final Clock clock;

    PlanReports(
            Ratings ratings,
            RatingCounts counts,
            CountedPools pools,
            RecognizedRows recognized,
            TermReports terms,
            Organization organization,
            Clock clock) {
        this.ratings = ratings;
        this.counts = counts;
        this.pools = pools;
        this.recognized = recognized;
        this.terms = terms;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PlanReport of(PlanHeader plan) {
        List<Subject> subjects = organization.subjects();
        return new PlanReport(
                        plan,
                        ratings.findByPlanOrderById(plan.id()),
                        counts.ofPlan(plan.id()),
                        pools.of(plan),
                        recognized.of(plan.id(), subjects),
                        subjects,
                        organization.accounts(),
                        clock)
                .with(terms.of(plan.id(), subjects));
    }
}
