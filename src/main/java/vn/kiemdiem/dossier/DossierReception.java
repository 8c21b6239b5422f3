package vn.kiemdiem.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * How a body took in a dossier (tiếp nhận hồ sơ, S000-U09).
 *
 * @param dossier which delivery it is about
 * @param body the unit that took it in
 * @param reason why it was returned; null where there is nothing to say
 */
public record DossierReception(
        @Id @Nullable Long id,
        long dossier,
        String body,
        ReceptionOutcome outcome,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {}
