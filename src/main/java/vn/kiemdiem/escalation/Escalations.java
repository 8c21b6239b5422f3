package vn.kiemdiem.escalation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who was late with what. */
public interface Escalations extends Repository<Escalation, Long> {

    /** Adds or advances an escalation. */
    Escalation save(Escalation escalation);

    /** The escalation of the unit and deadline in one process, if there ever was one. */
    Optional<Escalation> findByPlanAndUnitAndDeadlineAndInstance(
            String plan, String unit, String deadline, String instance);

    /** All units that are still late. */
    List<Escalation> findByResolvedAtIsNullOrderById();

    /** All escalations of the plan, in the order in which they were raised. */
    List<Escalation> findByPlanOrderById(String plan);

    /** One count for each plan that has escalations. */
    @Query("""
            select plan, count(*) as raised, count(*) filter (where resolved_at is null) as unresolved
            from escalation group by plan order by plan
            """)
    List<EscalationCount> countPerPlan();
}
