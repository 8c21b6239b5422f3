package vn.kiemdiem.notice.attendee;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A position that is assigned to attend and direct a unit's review (S000-R32).
 *
 * @param number the group (nhóm) of the plan's appendix
 * @param position in the plan's words, never a person's name
 * @param account who holds the position, where the product knows an account for it
 */
public record Attendee(
        @Id @Nullable Long id,
        String plan,
        int number,
        String unit,
        String position,
        @Nullable String account) {}
