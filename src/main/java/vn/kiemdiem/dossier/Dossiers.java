package vn.kiemdiem.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The dossiers of all plans. */
public interface Dossiers extends Repository<Dossier, Long> {

    /** Adds a compiled dossier. */
    Dossier save(Dossier dossier);

    /** Marks the dossier as submitted; 0 where it was already, 1 otherwise. */
    @Modifying
    @Query("update dossier set recipient = :recipient, submitted_at = :at where id = :id and submitted_at is null")
    int submit(Long id, String recipient, Instant at);

    /** The latest such dossier of the plan. */
    default Optional<Dossier> latest(String plan, DossierOf dossier) {
        @Nullable String subject = dossier.subject();
        return subject == null
                ? findFirstByPlanAndUnitAndKindAndSubjectIsNullOrderByIdDesc(plan, dossier.unit(), dossier.kind())
                : findFirstByPlanAndKindAndSubjectOrderByIdDesc(plan, dossier.kind(), subject);
    }

    /** The unit's own latest dossier of the kind in the plan. */
    Optional<Dossier> findFirstByPlanAndUnitAndKindAndSubjectIsNullOrderByIdDesc(String plan, String unit, String kind);

    /** The subject's latest dossier of the kind in the plan. */
    Optional<Dossier> findFirstByPlanAndKindAndSubjectOrderByIdDesc(String plan, String kind, String subject);

    /** All dossiers of the plan. */
    List<Dossier> findByPlanOrderById(String plan);
}
