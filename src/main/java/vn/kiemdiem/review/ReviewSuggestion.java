package vn.kiemdiem.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** What a subject was told to go into at its review (gợi ý kiểm điểm, S001-R16); the unit is the one that suggests. */
public record ReviewSuggestion(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String subject,
        String suggestion,
        String recordedBy,
        Instant recordedAt) {}
