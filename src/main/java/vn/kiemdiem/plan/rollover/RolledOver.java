package vn.kiemdiem.plan.rollover;

import java.util.List;

/**
 * Next year's draft of a plan.
 *
 * @param text the old file's text but for the changes
 * @param planId the new plan's id
 * @param changes all that was changed or is to be looked at, in the file's order
 */
public record RolledOver(String text, String planId, List<Change> changes) {

    public RolledOver {
        changes = List.copyOf(changes);
    }
}
