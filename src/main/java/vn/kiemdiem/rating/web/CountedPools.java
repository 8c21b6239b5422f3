package vn.kiemdiem.rating.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.CapExceptions;
import vn.kiemdiem.rating.DecidedPool;
import vn.kiemdiem.rating.DecidedPools;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.Percentage;
import vn.kiemdiem.rating.policy.SmallGroup;

/** Holds the decided pools of a plan against its cap, for the report. */
@Component
class CountedPools {

    private final DecidedPools pools;
    private final CapExceptions exceptions;
    private final Organization organization;

    CountedPools(DecidedPools pools, CapExceptions exceptions, Organization organization) {
        this.pools = pools;
        this.exceptions = exceptions;
        this.organization = organization;
    }

    List<CountedPool> of(PlanHeader plan) {
        List<CountedPool> counted = new ArrayList<>();
        plan.rating()
                .excellentCap()
                .ifPresent(cap -> pools.forEach(
                        plan.id(), cap.pool(), pool -> counted.add(counted(pool, inForce(plan, pool, cap)))));
        return counted;
    }

    private ExcellentCap inForce(PlanHeader plan, DecidedPool pool, ExcellentCap cap) {
        return exceptions
                .inForce(plan.id(), pool.body(), pool.name())
                .map(cap::raisedBy)
                .orElse(cap);
    }

    private CountedPool counted(DecidedPool pool, ExcellentCap cap) {
        String body = organization.unitName(pool.body());
        int base = pool.count().base(cap.baseOf(pool.kind()));
        String ground = cap.percentageOf(pool.kind())
                .map(Percentage::source)
                .or(() -> cap.smallGroup().map(SmallGroup::source))
                .orElse("");
        return new CountedPool(pool, body, base, cap.allowance(pool.kind(), pool.count()), ground);
    }
}
