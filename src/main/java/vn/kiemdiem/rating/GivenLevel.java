package vn.kiemdiem.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a body says of one subject.
 *
 * @param reason why the level differs from the one given before, where it does
 * @param score the points on which the level rests, where the plan scores
 * @param organizationLevel the level of the collective's own organization, where the plan bounds by it
 */
public record GivenLevel(
        RatingLevel level,
        @Nullable String reason,
        @Nullable BigDecimal score,
        @Nullable RatingLevel organizationLevel) {

    /** A level that rests on no points. */
    public static GivenLevel of(RatingLevel level, @Nullable String reason) {
        return new GivenLevel(level, reason, null, null);
    }

    /** The same, bound by the organization's level where the product knows it, else by the one that was told. */
    public GivenLevel boundBy(Optional<RatingLevel> known) {
        return new GivenLevel(level, reason, score, known.orElse(organizationLevel));
    }
}
