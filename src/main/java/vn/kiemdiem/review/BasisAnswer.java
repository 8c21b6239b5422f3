package vn.kiemdiem.review;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** What another body provided as a basis: a remark on the whole and opinions on persons. */
public record BasisAnswer(
        @Id @Nullable Long id,
        String plan,
        String unit,
        @Nullable String remark,
        @MappedCollection(idColumn = "basis_answer") Set<BasisOpinion> opinions,
        String recordedBy,
        Instant recordedAt) {}
