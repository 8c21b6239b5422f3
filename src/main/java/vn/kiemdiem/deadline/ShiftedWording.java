package vn.kiemdiem.deadline;

import java.util.List;

/**
 * Thời hạn đã chuyển năm: what changes in a plan's words, the rest of which stays as it was.
 *
 * @param days the days that the words name, in their order
 * @param yearsLeft whether the words still name a year that was not moved, as that of a term
 */
public record ShiftedWording(String wording, List<Edit> edits, List<MovedDay> days, boolean yearsLeft) {

    public ShiftedWording {
        edits = List.copyOf(edits);
        days = List.copyOf(days);
    }
}
