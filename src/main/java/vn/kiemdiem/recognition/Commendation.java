package vn.kiemdiem.recognition;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A commendation (khen thưởng) as it was proposed, granted, recommended upward or declined (S000-R29); a later row of the
 * same subject replaces it in effect, and all are kept.
 *
 * @param award the form of the award, as «Giấy khen»
 * @param note the merits, or why it was declined
 * @param body the unit that said so
 */
public record Commendation(
        @Id @Nullable Long id,
        String plan,
        String subject,
        CommendationStep step,
        String award,
        @Nullable String note,
        @Nullable String body,
        String recordedBy,
        Instant recordedAt) {

    /** Whether the body has this commendation to decide: proposed, or recommended upward by somebody else. */
    public boolean awaits(String decider) {
        return step == CommendationStep.PROPOSED
                || (step == CommendationStep.RECOMMENDED && !Objects.equals(body, decider));
    }
}
