package vn.kiemdiem.rating.raters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * Which bodies were asked to take part in rating the collectives, and until when (S000-D22, S000-A25); a later round of
 * the plan replaces it in effect, and both are kept.
 *
 * @param unit the body that asked
 * @param replyBy the last day for answers; null where nobody was asked
 * @param raters none where it was decided to ask nobody
 */
public record RaterRound(
        @Id @Nullable Long id,
        String plan,
        String unit,
        @Nullable LocalDate replyBy,
        @MappedCollection(idColumn = "rater_round") Set<Rater> raters,
        String recordedBy,
        Instant recordedAt) {

    /** The ids of the bodies that were asked, sorted. */
    public List<String> asked() {
        return raters.stream().map(Rater::unit).sorted().toList();
    }
}
