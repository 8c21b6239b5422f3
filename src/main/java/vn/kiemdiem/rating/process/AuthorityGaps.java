package vn.kiemdiem.rating.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.Unit;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.AuthorityGap;
import vn.kiemdiem.rating.AuthorityRulings;
import vn.kiemdiem.rating.AuthorityUndecided;
import vn.kiemdiem.rating.RatingPolicies;
import vn.kiemdiem.rating.policy.Authority;
import vn.kiemdiem.rating.policy.RatingPolicy;

/**
 * On whose rating nobody decides by the plan, and nobody has ruled yet: of all subjects in and below the plan's unit,
 * but for collectives with fewer leaders than are rated (S001-R09) and kinds that are only reviewed (S003-R04).
 */
@Component
class AuthorityGaps {

    private record Kinds(SubjectKind subject, UnitKind unit) {}

    private final RunningPlans plans;
    private final RatingPolicies policies;
    private final Organization organization;
    private final AuthorityRulings rulings;
    private final DecidingTasks decidingTasks;

    AuthorityGaps(
            RunningPlans plans,
            RatingPolicies policies,
            Organization organization,
            AuthorityRulings rulings,
            DecidingTasks decidingTasks) {
        this.plans = plans;
        this.policies = policies;
        this.organization = organization;
        this.rulings = rulings;
        this.decidingTasks = decidingTasks;
    }

    /** The gaps, in the order in which kinds of subject and of unit are declared. */
    List<AuthorityGap> of(String plan) {
        PlanHeader header = plans.byId(plan).orElseThrow();
        Authority authority = decidingTasks.of(plan);
        Set<Kinds> ruled = new HashSet<>();
        rulings.findByPlanOrderById(plan)
                .forEach(ruling -> ruled.add(new Kinds(ruling.subjectKind(), ruling.unitKind())));
        List<AuthorityGap> gaps = new ArrayList<>();
        counts(header)
                .forEach((kinds, count) -> authority
                        .check(kinds.subject(), kinds.unit())
                        .filter(refusal -> !ruled.contains(kinds))
                        .ifPresent(refusal ->
                                gaps.add(new AuthorityGap(kinds.subject(), kinds.unit(), count, refusal.figure()))));
        return gaps;
    }

    /** Refuses a plan with gaps. */
    void requireNone(String plan) {
        List<AuthorityGap> all = of(plan);
        if (!all.isEmpty()) {
            throw new AuthorityUndecided(all);
        }
    }

    private Map<Kinds, Integer> counts(PlanHeader plan) {
        Map<String, Unit> units = new HashMap<>();
        organization.units().forEach(unit -> units.put(unit.id(), unit));
        RatingPolicy policy = policies.of(plan.id());
        Map<Kinds, Integer> counts =
                new TreeMap<>(Comparator.comparing(Kinds::subject).thenComparing(Kinds::unit));
        for (Subject subject : organization.subjectsOf(plan.unit(), EnumSet.allOf(SubjectKind.class))) {
            Unit unit = units.get(subject.unitId());
            if (isEverRated(subject.kind(), unit, policy)) {
                counts.merge(new Kinds(subject.kind(), unit.kind()), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isEverRated(SubjectKind kind, Unit unit, RatingPolicy policy) {
        return (!kind.isLeadership() || policy.eligibility().isCollectiveRated(unit.leaders()))
                && !policy.reviewedOnly().covers(kind, unit.kind());
    }
}
