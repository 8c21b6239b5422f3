package vn.kiemdiem.review;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link ReviewMeeting}, added by the forms. */
public interface ReviewMeetings extends Repository<ReviewMeeting, Long> {

    /** Adds a row. */
    ReviewMeeting save(ReviewMeeting row);

    /** The plan's meetings of these units, in no order. */
    List<ReviewMeeting> findByPlanAndUnitIn(String plan, Collection<String> units);

    /** Until the transaction ends, nobody else goes on who records a meeting of the plan and asks the same. */
    @Query("select 1 from pg_advisory_xact_lock(20241210, hashtext(:plan))")
    int holdForShowing(String plan);

    /** The plan's rows in the order in which they were recorded. */
    List<ReviewMeeting> findByPlanOrderById(String plan);
}
