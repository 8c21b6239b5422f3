package vn.kiemdiem.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Rows of {@link ReviewDayRegistration}, added by the forms. */
public interface ReviewDayRegistrations extends Repository<ReviewDayRegistration, Long> {

    /** Adds a row. */
    ReviewDayRegistration save(ReviewDayRegistration row);

    /** The plan's rows in the order in which they were recorded. */
    List<ReviewDayRegistration> findByPlanOrderById(String plan);

    /** How often the unit has registered in the plan. */
    int countByPlanAndUnit(String plan, String unit);

    /** The registration in effect: the unit's last one in the plan. */
    Optional<ReviewDayRegistration> findFirstByPlanAndUnitOrderByIdDesc(String plan, String unit);
}
