package vn.kiemdiem.review;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link BasisAnswer}, added by the forms. */
public interface BasisAnswers extends Repository<BasisAnswer, Long> {

    /** Adds a row. */
    BasisAnswer save(BasisAnswer row);

    /** The plan's rows in the order in which they were recorded. */
    List<BasisAnswer> findByPlanOrderById(String plan);
}
