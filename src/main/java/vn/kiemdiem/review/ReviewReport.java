package vn.kiemdiem.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** A subject's own review report (bản kiểm điểm). */
public record ReviewReport(
        @Id @Nullable Long id,
        String plan,
        String subject,
        String strengths,
        String shortcomings,
        String remedies,
        @MappedCollection(idColumn = "review_report") Set<ReviewBasis> bases,
        String recordedBy,
        Instant recordedAt) {}
