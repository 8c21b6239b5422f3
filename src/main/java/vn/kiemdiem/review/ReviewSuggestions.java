package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link ReviewSuggestion}, added by the forms. */
public interface ReviewSuggestions extends Repository<ReviewSuggestion, Long> {

    /** Adds a row. */
    ReviewSuggestion save(ReviewSuggestion row);

    /** What the subject was told to review in the plan, in the order in which it was suggested. */
    @Query("select * from review_suggestion where plan = :plan and subject = :subject order by id")
    List<ReviewSuggestion> of(String plan, String subject);

    /** The plan's rows in the order in which they were recorded. */
    List<ReviewSuggestion> findByPlanOrderById(String plan);
}
