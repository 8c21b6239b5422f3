package vn.kiemdiem.rating.policy;

import java.util.Optional;
import java.util.Set;
import vn.kiemdiem.rating.RatingLevel;

/**
 * Ràng buộc giữa các mức: a collective not above its organization (S001-R08), a head not above the collective.
 *
 * @param inForce the bounds that the plan has
 * @param source the plan's words; empty where it has none
 */
public record Bounds(Set<Bound> inForce, String source) {

    static final String RULE = "rating.bounds";

    public Bounds {
        inForce = Set.copyOf(inForce);
    }

    /** No bound at all. */
    public static Bounds none() {
        return new Bounds(Set.of(), "");
    }

    /** Refuses a collective's level above its organization's, and any while the organization has none. */
    public Optional<Refusal> collective(String subjectName, RatingLevel level, Optional<RatingLevel> organization) {
        return check(Bound.COLLECTIVE, subjectName, level, organization);
    }

    /** Refuses a head's level above the collective's, and any while the collective has none. */
    public Optional<Refusal> unitHead(String subjectName, RatingLevel level, Optional<RatingLevel> collective) {
        return check(Bound.UNIT_HEAD, subjectName, level, collective);
    }

    /** The level, lowered to the limit where it is above it, never raised. */
    public static RatingLevel atMost(RatingLevel level, RatingLevel limit) {
        return level.isAtLeast(limit) ? limit : level;
    }

    private Optional<Refusal> check(Bound bound, String subjectName, RatingLevel level, Optional<RatingLevel> limit) {
        if (!inForce.contains(bound)
                || limit.filter(most -> most.isAtLeast(level)).isPresent()) {
            return Optional.empty();
        }
        String sentence = limit.map(most -> "%s: mức «%s» cao hơn mức «%s» của %s; hãy chọn mức «%s» hoặc thấp hơn."
                        .formatted(subjectName, level.label(), most.label(), bound.above(), most.label()))
                .orElseGet(() -> "%s: chưa có mức của %s; hãy chờ hoặc ghi mức đó: %s."
                        .formatted(subjectName, bound.above(), bound.order()));
        String allowed = limit.map(RatingLevel::label).orElse("");
        return Optional.of(new Refusal(RULE, source, Optional.of(subjectName), level.label(), allowed, sentence));
    }
}
