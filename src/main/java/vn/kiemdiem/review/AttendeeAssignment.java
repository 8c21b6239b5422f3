package vn.kiemdiem.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Who was assigned to attend and direct a unit's review (được phân công dự, chỉ đạo, S001-F07).
 *
 * @param registration the id of the registered review
 * @param positions positions, never names
 */
public record AttendeeAssignment(
        @Id @Nullable Long id,
        String plan,
        String unit,
        long registration,
        String positions,
        String recordedBy,
        Instant recordedAt) {}
