package vn.kiemdiem.plan.compare;

import org.jspecify.annotations.Nullable;

/**
 * A deadline that is not the same.
 *
 * @param before null where it is new
 * @param after null where it is gone
 * @param days by how many days of the calendar its last day moved, below zero for an earlier one; against last year's
 *     plan counted from the same day a year later; null unless it moved from a day to a day
 */
public record DeadlineChange(
        String code,
        Kind change,
        @Nullable DeadlineWords before,
        @Nullable DeadlineWords after,
        @Nullable Integer days) {

    /** What became of a deadline. */
    public enum Kind {
        /** The plan has a deadline of that code for the first time. */
        ADDED,
        /** The plan has none of that code any more. */
        REMOVED,
        /** It ends on another day, or now on a day of its own, or no longer on one, whatever its words are. */
        MOVED,
        /** It ends when it did, in other words. */
        REWORDED
    }
}
