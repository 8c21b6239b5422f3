package vn.kiemdiem.plan;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Rows of {@link PlanImport}, added with the version that they tell of. */
public interface PlanImports extends Repository<PlanImport, Long> {

    /** Adds a row. */
    PlanImport save(PlanImport row);

    /** The plan's imports, the newest first. */
    List<PlanImport> findByPlanOrderByIdDesc(String plan);

    /** Whether any version of the plan was brought by a person. */
    boolean existsByPlan(String plan);

    /** Until the transaction ends, nobody else imports or starts the plan. */
    @Query("select 1 from pg_advisory_xact_lock(20261121, hashtext(:plan))")
    int hold(String plan);

    /** Until the transaction ends, nobody else gives anybody the sight of plans. */
    @Query("select 1 from pg_advisory_xact_lock(20261130)")
    int holdReaders();
}
