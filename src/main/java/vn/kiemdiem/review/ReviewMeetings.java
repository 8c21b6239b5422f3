package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link ReviewMeeting}, added by the forms. */
public interface ReviewMeetings extends Repository<ReviewMeeting, Long> {

    /** Adds a row. */
    ReviewMeeting save(ReviewMeeting row);

    /** The plan's rows in the order in which they were recorded. */
    List<ReviewMeeting> findByPlanOrderById(String plan);
}
