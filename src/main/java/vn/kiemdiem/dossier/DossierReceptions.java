package vn.kiemdiem.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** How the dossiers of all plans were taken in. */
public interface DossierReceptions extends Repository<DossierReception, Long> {

    /** Adds what became of a dossier. */
    DossierReception save(DossierReception reception);

    /** What was said last of the dossier. */
    Optional<DossierReception> findFirstByDossierOrderByIdDesc(long dossier);

    /** All that was said of the dossier. */
    List<DossierReception> findByDossierOrderById(long dossier);
}
