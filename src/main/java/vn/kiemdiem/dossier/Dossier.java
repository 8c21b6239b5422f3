package vn.kiemdiem.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A unit's dossier (hồ sơ): the report and its rating forms, compiled, then submitted once.
 *
 * @param kind what dossier it is, as {@code review-report}
 * @param recipient the unit that it was submitted to; null until then
 */
public record Dossier(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String kind,
        String conclusion,
        String compiledBy,
        Instant compiledAt,
        @Nullable String recipient,
        @Nullable Instant submittedAt) {

    /** The same dossier, submitted. */
    public Dossier submittedTo(String body, Instant at) {
        return new Dossier(id, plan, unit, kind, conclusion, compiledBy, compiledAt, body, at);
    }

    /** Whether it has been submitted; a second submission is no new one. */
    public boolean submitted() {
        return submittedAt != null;
    }
}
