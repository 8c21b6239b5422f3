package vn.kiemdiem.notice.attendee;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The attendees of all plans; an import replaces those of its plan. */
public interface Attendees extends Repository<Attendee, Long> {

    /** Adds rows. */
    List<Attendee> saveAll(Iterable<Attendee> rows);

    /** The plan's attendees in the order of their file. */
    List<Attendee> findByPlanOrderById(String plan);

    /** The unit's own attendees in the order of their file. */
    List<Attendee> findByPlanAndUnitOrderById(String plan, String unit);

    /** Removes the plan's attendees. */
    @Modifying
    @Query("delete from attendee where plan = :plan")
    void remove(String plan);

    /** Until the transaction ends, nobody else replaces the plan's attendees. */
    @Query("select 1 from pg_advisory_xact_lock(20241023, hashtext(:plan))")
    int holdForReplacing(String plan);
}
