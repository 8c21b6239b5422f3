package vn.kiemdiem.rating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;

/** Counts a plan's levels per kind of subject: the decision where there is one, else what was said last before it. */
@Component
public class RatingCounts {

    private final Ratings ratings;
    private final Organization organization;

    RatingCounts(Ratings ratings, Organization organization) {
        this.ratings = ratings;
        this.organization = organization;
    }

    /** The counts of the plan, by kind of subject; kinds without a rated subject are left out. */
    public List<RatingCount> ofPlan(String plan) {
        Map<SubjectKind, Map<RatingLevel, Integer>> counted = new TreeMap<>();
        Map<String, RatingLevel> levels = inForce(plan);
        for (Subject subject : levels.isEmpty() ? List.<Subject>of() : organization.subjects()) {
            if (levels.containsKey(subject.id())) {
                counted.computeIfAbsent(subject.kind(), any -> none()).merge(levels.get(subject.id()), 1, Integer::sum);
            }
        }
        return counted.entrySet().stream()
                .map(kind -> new RatingCount(kind.getKey(), total(kind.getValue()), kind.getValue()))
                .toList();
    }

    /**
     * The level of each subject that counts now: its decision, else what was said of it last, since plans put proposal
     * and appraisal in either order. A self-rating alone is not a result.
     */
    private Map<String, RatingLevel> inForce(String plan) {
        Map<String, Rating> counting = new TreeMap<>(ratings.inEffect(plan, RatingStage.PROPOSAL));
        ratings.inEffect(plan, RatingStage.APPRAISAL)
                .forEach((subject, appraisal) -> counting.merge(subject, appraisal, RatingCounts::later));
        counting.putAll(ratings.inEffect(plan, RatingStage.DECISION));
        Map<String, RatingLevel> levels = new TreeMap<>();
        counting.forEach((subject, rating) -> levels.put(subject, rating.level()));
        return levels;
    }

    private static Rating later(Rating one, Rating other) {
        return Objects.requireNonNull(one.id()) > Objects.requireNonNull(other.id()) ? one : other;
    }

    private static Map<RatingLevel, Integer> none() {
        Map<RatingLevel, Integer> counts = new EnumMap<>(RatingLevel.class);
        for (RatingLevel level : RatingLevel.values()) {
            counts.put(level, 0);
        }
        return counts;
    }

    private static int total(Map<RatingLevel, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
