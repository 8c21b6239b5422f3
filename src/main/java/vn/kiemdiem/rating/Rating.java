package vn.kiemdiem.rating;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The level that one subject was given at one stage of one plan; a later row of the same stage replaces it in effect,
 * and both are kept.
 *
 * @param reason why the level differs from the one given before, where it does
 * @param score the points on which the level rests, where the plan scores
 * @param organizationLevel the level of the collective's own organization, by which it was bounded (S001-R08)
 * @param body the unit that gave the level; null in rows older than that column
 * @param recordedBy the account that recorded it
 */
public record Rating(
        @Id @Nullable Long id,
        String plan,
        String subject,
        RatingStage stage,
        RatingLevel level,
        @Nullable String reason,
        @Nullable BigDecimal score,
        @Nullable RatingLevel organizationLevel,
        @Nullable String body,
        String recordedBy,
        Instant recordedAt) {}
