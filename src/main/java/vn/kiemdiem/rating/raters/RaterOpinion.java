package vn.kiemdiem.rating.raters;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.kiemdiem.rating.RatingLevel;

/**
 * What one participating rater says of one collective (S000-R24); a later row replaces it in effect, and both are kept.
 *
 * @param round the id of the {@link RaterRound}
 * @param rater the id of the unit
 * @param level null where the rater answered and has no opinion on this collective
 */
public record RaterOpinion(
        @Id @Nullable Long id,
        long round,
        String rater,
        String subject,
        @Nullable RatingLevel level,
        @Nullable String comment,
        String recordedBy,
        Instant recordedAt) {}
