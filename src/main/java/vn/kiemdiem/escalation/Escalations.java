package vn.kiemdiem.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Who was late with what. */
public interface Escalations extends Repository<Escalation, Long> {

    /** Adds or advances an escalation. */
    Escalation save(Escalation escalation);

    /** The escalation of the unit and deadline, if there ever was one. */
    Optional<Escalation> findByPlanAndUnitAndDeadline(String plan, String unit, String deadline);

    /** All units that are still late. */
    List<Escalation> findByResolvedAtIsNullOrderById();

    /** All escalations of the plan, in the order in which they were raised. */
    List<Escalation> findByPlanOrderById(String plan);
}
