package vn.kiemdiem.plan;

import java.util.Optional;

/** The plans that are deployed, for those who know nothing of the engine. */
public interface RunningPlans {

    /** The header of the newest version of the plan. */
    Optional<PlanHeader> byId(String plan);
}
