package vn.kiemdiem.plan.rollover;

import java.util.List;
import vn.kiemdiem.deadline.Edit;

/** What becomes of one value of a plan's file, and why; no edits where somebody must only look at it. */
record Move(ChangeKind kind, List<Edit> edits, String reason) {

    Move {
        edits = List.copyOf(edits);
    }

    static Move review(String reason) {
        return new Move(ChangeKind.TO_REVIEW, List.of(), reason);
    }
}
