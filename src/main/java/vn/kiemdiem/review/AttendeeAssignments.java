package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link AttendeeAssignment}, added by the forms. */
public interface AttendeeAssignments extends Repository<AttendeeAssignment, Long> {

    /** Adds a row. */
    AttendeeAssignment save(AttendeeAssignment row);

    /** The plan's rows in the order in which they were recorded. */
    List<AttendeeAssignment> findByPlanOrderById(String plan);

    /** The assignments to a unit's registration in the order in which they were recorded; the last is in effect. */
    List<AttendeeAssignment> findByRegistrationOrderById(long registration);
}
