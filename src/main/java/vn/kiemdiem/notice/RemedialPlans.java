package vn.kiemdiem.notice;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Rows of {@link RemedialPlan}, added by the forms. */
public interface RemedialPlans extends Repository<RemedialPlan, Long> {

    /** Adds a row. */
    RemedialPlan save(RemedialPlan row);

    /** The plan's rows in the order in which they were recorded. */
    List<RemedialPlan> findByPlanOrderById(String plan);
}
