package vn.kiemdiem.recognition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Whether a party organization is «bốn tốt», as it assesses itself or as its superior recognises (S000-R28); a later row
 * of the same stage replaces it in effect, and both are kept.
 *
 * @param note what was said about it; the reason where the decision differs from the self-assessment
 * @param body the unit that said so
 */
public record FourGood(
        @Id @Nullable Long id,
        String plan,
        String subject,
        FourGoodStage stage,
        boolean met,
        @Nullable String note,
        @Nullable String body,
        String recordedBy,
        Instant recordedAt) {

    /** The outcome in the words of its stage. */
    public String words() {
        return stage.words(met);
    }
}
