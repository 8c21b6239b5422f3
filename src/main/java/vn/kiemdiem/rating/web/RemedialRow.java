package vn.kiemdiem.rating.web;

import java.time.LocalDate;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RemedialRecords.Told;

/**
 * A subject that was told its level, with the remedial plan that it wrote or owes (S002-D15).
 *
 * @param unit what its unit is called
 */
record RemedialRow(Subject subject, String unit, Told told) {

    boolean isWritten() {
        return told.written() != null;
    }

    /** Whether it is still owed after its last day. */
    boolean isOverdue(LocalDate today) {
        return !isWritten() && told.dueOn() != null && told.dueOn().isBefore(today);
    }
}
