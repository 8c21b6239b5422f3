package vn.kiemdiem.rating.score;

import java.util.List;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import vn.kiemdiem.organization.SubjectKind;

/** The criteria of all plans; those that a score sheet uses can no longer be removed. */
public interface Criteria extends Repository<Criterion, Long> {

    /** Adds rows. */
    List<Criterion> saveAll(Iterable<Criterion> rows);

    /** The plan's criteria, kind by kind in their order. */
    List<Criterion> findByPlanOrderBySubjectKindAscPositionAsc(String plan);

    /** The plan's criteria for the kind of subject, in their order. */
    List<Criterion> findByPlanAndSubjectKindOrderByPosition(String plan, SubjectKind kind);

    /** Removes the plan's criteria for the kind of subject. */
    @Modifying
    @Query("delete from criterion where plan = :plan and subject_kind = :kind")
    void remove(String plan, SubjectKind kind);

    /** The kinds of subject for which the plan has a score sheet. */
    @Query("""
            select distinct subject_kind from criterion
            where plan = :plan and exists (select 1 from score_item where score_item.criterion = criterion.id)
            """)
    Set<SubjectKind> usedKinds(String plan);

    /** Until the transaction ends, nobody replaces the plan's criteria; who does so now is waited for. */
    @Query("select 1 from pg_advisory_xact_lock_shared(20211215, hashtext(:plan))")
    int holdStill(String plan);

    /** Until the transaction ends, nobody else replaces the plan's criteria or records a sheet with them. */
    @Query("select 1 from pg_advisory_xact_lock(20211215, hashtext(:plan))")
    int holdForReplacing(String plan);
}
