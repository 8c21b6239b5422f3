package vn.kiemdiem.rating.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingCounts;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.RemedialRecords.Written;

/** Reads what a plan's report says, all of it as of one moment, so that its sheets never contradict each other. */
@Component
class PlanReports {

    private final Ratings ratings;
    private final RatingCounts counts;
    private final CountedPools pools;
    private final RecognizedRows recognized;
    private final RemedialRows remedial;
    private final TermReports terms;
    private final Organization organization;
    private final Clock clock;

    PlanReports(
            Ratings ratings,
            RatingCounts counts,
            CountedPools pools,
            RecognizedRows recognized,
            RemedialRows remedial,
            TermReports terms,
            Organization organization,
            Clock clock) {
        this.ratings = ratings;
        this.counts = counts;
        this.pools = pools;
        this.recognized = recognized;
        this.remedial = remedial;
        this.terms = terms;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PlanReport of(PlanHeader plan) {
        List<Subject> subjects = subjectsOf(plan);
        List<Rating> recorded = ratings.findByPlanOrderById(plan.id());
        List<CountedPool> counted = pools.of(plan);
        Recognized recognition = recognized.of(plan.id(), subjects);
        List<RemedialRow> told = remedial.of(plan.id(), subjects);
        return new PlanReport(
                        plan,
                        recorded,
                        counts.ofPlan(plan.id()),
                        counted,
                        recognition,
                        subjects,
                        organization.accounts(recorders(recorded, counted, recognition, told)),
                        clock)
                .with(terms.of(plan.id(), subjects))
                .withRemedial(told);
    }

    /** The plan's own, in the order of all subjects: another plan's report is none of this one's business. */
    private List<Subject> subjectsOf(PlanHeader plan) {
        return organization.subjectsOf(plan.unit(), EnumSet.allOf(SubjectKind.class)).stream()
                .sorted(Comparator.comparing(Subject::id))
                .toList();
    }

    private static Set<String> recorders(
            List<Rating> ratings, List<CountedPool> pools, Recognized recognized, List<RemedialRow> remedial) {
        return Stream.of(
                        ratings.stream().map(Rating::recordedBy),
                        pools.stream().flatMap(counted -> counted.pool().recordedBy().stream()),
                        recognized.recorders(),
                        remedial.stream()
                                .flatMap(row -> Stream.ofNullable(row.told().written()))
                                .map(Written::recordedBy))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }
}
