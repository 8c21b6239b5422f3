package vn.kiemdiem.rating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * The level that one subject was given at one stage of one plan; a later row of the same stage replaces it in effect,
 * and both are kept.
 *
 * @param reason why the level differs from the one given before, where it does
 * @param recordedBy the account that recorded it
 */
public record Rating(
        @Id @Nullable Long id,
        String plan,
        String subject,
        RatingStage stage,
        RatingLevel level,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {}
