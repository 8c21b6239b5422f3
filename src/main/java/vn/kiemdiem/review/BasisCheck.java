package vn.kiemdiem.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/** Whether the unit has one of the bases that its plan asks for (căn cứ). */
public record BasisCheck(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String basis,
        boolean received,
        @Nullable String note,
        String recordedBy,
        Instant recordedAt) {}
