package vn.kiemdiem.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The dossiers of all plans. */
public interface Dossiers extends Repository<Dossier, Long> {

    /** Adds a dossier or its submission. */
    Dossier save(Dossier dossier);

    /** The unit's latest dossier of the kind in the plan. */
    Optional<Dossier> findFirstByPlanAndUnitAndKindOrderByIdDesc(String plan, String unit, String kind);

    /** All dossiers of the plan. */
    List<Dossier> findByPlanOrderById(String plan);
}
