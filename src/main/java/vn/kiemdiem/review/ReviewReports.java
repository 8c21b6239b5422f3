package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link ReviewReport}, added by the forms. */
public interface ReviewReports extends Repository<ReviewReport, Long> {

    /** Adds a row. */
    ReviewReport save(ReviewReport row);

    /** The plan's rows in the order in which they were recorded. */
    List<ReviewReport> findByPlanOrderById(String plan);
}
