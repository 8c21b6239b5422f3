package vn.kiemdiem.rating.term;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/**
 * The level for the whole term that one subject was given at one stage of one plan; a later row of the same stage
 * replaces it in effect, and both are kept.
 *
 * @param ruled what the rule said of the years then; null where it left the level to the body
 * @param why the rule's own sentence
 * @param reason why the body gave another level than the rule, or any where the rule had none
 * @param body the unit that gave the level
 * @param provisional whether a year counted whose level was only proposed (S000-A05)
 */
@Table("term_rating")
public record TermLevel(
        @Id @Nullable Long id,
        String plan,
        String subject,
        RatingStage stage,
        RatingLevel level,
        @Nullable RatingLevel ruled,
        String why,
        @Nullable String reason,
        String body,
        boolean provisional,
        String recordedBy,
        Instant recordedAt) {

    /** What the rule said then; empty where it left the level to the body. */
    public Optional<RatingLevel> ruling() {
        return Optional.ofNullable(ruled);
    }
}
