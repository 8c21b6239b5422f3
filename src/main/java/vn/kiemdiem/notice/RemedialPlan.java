package vn.kiemdiem.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * What a subject does about its shortcomings (kế hoạch khắc phục hạn chế, khuyết điểm, S000-R31).
 *
 * @param commitment what an individual commits to for the next year; null for collectives
 */
public record RemedialPlan(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String subject,
        String shortcomings,
        String measures,
        LocalDate completeBy,
        @Nullable String commitment,
        String recordedBy,
        Instant recordedAt) {}
