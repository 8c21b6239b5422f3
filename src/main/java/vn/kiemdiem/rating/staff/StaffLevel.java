package vn.kiemdiem.rating.staff;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.kiemdiem.rating.RatingLevel;

/**
 * How a member is rated as cadre, civil servant, public employee or worker (S000-R17); a later row replaces it in
 * effect, and both are kept.
 *
 * @param level null where the member is none of these (không thuộc diện)
 */
public record StaffLevel(
        @Id @Nullable Long id,
        String plan,
        String subject,
        @Nullable RatingLevel level,
        String recordedBy,
        Instant recordedAt) {}
