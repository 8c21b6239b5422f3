package vn.kiemdiem.rating.term;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.StageLevels;
import vn.kiemdiem.rating.policy.TermRating;
import vn.kiemdiem.rating.policy.TermRule;

/** Puts the years of a term side by side: past ones as imported, the plan's own as the plan itself rates it. */
@Component
public class TermBases {

    private final YearlyLevels yearly;
    private final Ratings ratings;
    private final Organization organization;

    TermBases(YearlyLevels yearly, Ratings ratings, Organization organization) {
        this.yearly = yearly;
        this.ratings = ratings;
        this.organization = organization;
    }

    /**
     * The basis of each subject, in their order. Before the decision a level that is only proposed counts for the plan's
     * own year (S000-A05); the decision waits for the year's (S000-R07).
     */
    public Map<Subject, TermBasis> of(PlanHeader plan, TermRule rule, RatingStage stage, List<Subject> subjects) {
        Map<String, List<YearlyLevel>> past = past(rule, subjects);
        StageLevels levels = StageLevels.of(ratings, plan.id(), subjects);
        Map<Subject, TermBasis> bases = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            List<ShownYear> years = rule.years().stream()
                    .map(year -> year.equals(plan.year())
                            ? own(year, levels.counting(subject))
                            : imported(year, past.getOrDefault(subject.id(), List.of())))
                    .toList();
            bases.put(
                    subject,
                    basis(rule, years, stage == RatingStage.DECISION ? undecided(plan, years) : Optional.empty()));
        }
        return bases;
    }

    /** Until the transaction ends, no level of a past year changes. */
    public void holdStill() {
        yearly.holdStill();
    }

    private Map<String, List<YearlyLevel>> past(TermRule rule, List<Subject> subjects) {
        Map<String, List<YearlyLevel>> bySubject = new HashMap<>();
        if (!subjects.isEmpty()) {
            yearly.inEffect(
                            subjects.stream().map(Subject::id).toList(),
                            rule.years().stream().map(Year::getValue).toList())
                    .forEach(row -> bySubject
                            .computeIfAbsent(row.subject(), any -> new ArrayList<>())
                            .add(row));
        }
        return bySubject;
    }

    private static ShownYear imported(Year year, List<YearlyLevel> rows) {
        return rows.stream()
                .filter(row -> row.year() == year.getValue())
                .findFirst()
                .map(row -> new ShownYear(year, Optional.of(row.level()), row.decidedBy(), false))
                .orElseGet(() -> ShownYear.missing(year));
    }

    private ShownYear own(Year year, Optional<Rating> counting) {
        return counting.map(rating -> new ShownYear(
                        year,
                        Optional.of(rating.level()),
                        rating.stage() == RatingStage.DECISION
                                ? bodyOf(rating)
                                : rating.stage().label().toLowerCase(Locale.ROOT) + ", chưa quyết định",
                        rating.stage() != RatingStage.DECISION))
                .orElseGet(() -> ShownYear.missing(year));
    }

    private String bodyOf(Rating decision) {
        return Optional.ofNullable(decision.body()).map(organization::unitName).orElse("đã quyết định");
    }

    private static Optional<Year> undecided(PlanHeader plan, List<ShownYear> years) {
        return years.stream()
                .filter(shown -> shown.year().equals(plan.year()))
                .filter(shown -> shown.provisional() || shown.level().isEmpty())
                .map(ShownYear::year)
                .findFirst();
    }

    private static TermBasis basis(TermRule rule, List<ShownYear> years, Optional<Year> awaited) {
        Map<Year, RatingLevel> levels = new HashMap<>();
        years.stream()
                .filter(shown -> awaited.isEmpty() || !shown.year().equals(awaited.get()))
                .forEach(shown -> shown.level().ifPresent(level -> levels.put(shown.year(), level)));
        TermRating ruled = rule.rate(levels);
        return new TermBasis(years, ruled, awaited);
    }
}
