package vn.kiemdiem.plan.compare;

import java.util.List;

/**
 * What of a plan's file differs from another; nothing is said of the drawing.
 *
 * @param with the plan that it is held against
 * @param added the elements that only the plan has, in its file's order
 * @param removed the elements that only the other has, in the other file's order
 * @param changed the elements of both that are not the same, in the plan's file's order
 * @param deadlines by code
 * @param header the other properties of the header, in the plan's file's order
 */
public record PlanComparison(
        Kind kind,
        ComparedPlan with,
        List<ComparedElement> added,
        List<ComparedElement> removed,
        List<ChangedElement> changed,
        List<DeadlineChange> deadlines,
        List<HeaderChange> header) {

    /** What a plan is held against. */
    public enum Kind {
        /** The version of the same plan before it. */
        PREVIOUS_VERSION,
        /** The plan of the same unit for the year before. */
        LAST_YEAR
    }

    public PlanComparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        deadlines = List.copyOf(deadlines);
        header = List.copyOf(header);
    }
}
