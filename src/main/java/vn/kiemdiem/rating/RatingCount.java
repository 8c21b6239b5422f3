package vn.kiemdiem.rating;

import java.util.Map;
import vn.kiemdiem.organization.SubjectKind;

/**
 * How many subjects of one kind have each level.
 *
 * @param byLevel every level, also those that nobody has
 */
public record RatingCount(SubjectKind kind, int total, Map<RatingLevel, Integer> byLevel) {

    /** The share of the level in percent, of 0 when nobody is rated. */
    public double percent(RatingLevel level) {
        return total == 0 ? 0 : 100.0 * byLevel.getOrDefault(level, 0) / total;
    }
}
