package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link BasisCheck}, added by the forms. */
public interface BasisChecks extends Repository<BasisCheck, Long> {

    /** Adds a row. */
    BasisCheck save(BasisCheck row);

    /** The plan's rows in the order in which they were recorded. */
    List<BasisCheck> findByPlanOrderById(String plan);
}
