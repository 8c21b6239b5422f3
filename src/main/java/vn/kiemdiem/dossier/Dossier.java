package vn.kiemdiem.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * A unit's or a person's dossier (hồ sơ): all its items, compiled, then submitted once.
 *
 * @param kind what dossier it is, as {@code review-report}
 * @param subject whose dossier it is; null where it is the unit's own
 * @param items what it holds, in order
 * @param recipient the unit that it was submitted to; null until then
 */
public record Dossier(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String kind,
        @Nullable String subject,

        @MappedCollection(idColumn = "dossier", keyColumn = "position")
        List<DossierItem> items,

        String conclusion,
        String compiledBy,
        Instant compiledAt,
        @Nullable String recipient,
        @Nullable Instant submittedAt) {

    public Dossier {
        items = List.copyOf(items);
    }

    /** Whether it has been submitted; a second submission is no new one. */
    public boolean submitted() {
        return submittedAt != null;
    }
}
