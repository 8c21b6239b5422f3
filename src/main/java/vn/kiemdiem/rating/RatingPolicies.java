package vn.kiemdiem.rating;

import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.policy.RatingPolicy;

/** The rating policies of the deployed plans. */
@Component
public class RatingPolicies {

    private final RunningPlans plans;

    RatingPolicies(RunningPlans plans) {
        this.plans = plans;
    }

    /** The policies in the header of the plan's newest version; none for a plan that is not deployed. */
    public RatingPolicy of(String plan) {
        return plans.byId(plan).map(PlanHeader::rating).orElseGet(RatingPolicy::none);
    }
}
