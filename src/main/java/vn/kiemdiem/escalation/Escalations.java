package vn.kiemdiem.escalation;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Who was late with what. */
public interface Escalations extends Repository<Escalation, Long> {

    /** Advances an escalation. */
    Escalation save(Escalation escalation);

    /** Adds the escalation; false where there ever was one of this unit and deadline in this process. */
    @Modifying
    @Query("""
            insert into escalation (plan, unit, deadline, instance, level, late_from, raised_at)
            values (:plan, :unit, :deadline, :instance, :level, :lateFrom, :raisedAt)
            on conflict (plan, unit, deadline, instance) do nothing
            """)
    boolean add(
            String plan,
            String unit,
            String deadline,
            String instance,
            int level,
            OffsetDateTime lateFrom,
            OffsetDateTime raisedAt);

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
