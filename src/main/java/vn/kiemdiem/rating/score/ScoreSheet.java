package vn.kiemdiem.rating.score;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.MappedCollection;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/**
 * The score (phiếu chấm điểm) of one subject at one stage of one plan; a later sheet of the same stage replaces it in
 * effect, and both are kept.
 *
 * @param total points left, bonus included
 * @param level the level of the band that the total falls into (S001-R02)
 * @param recordedBy the account that recorded it
 */
public record ScoreSheet(
        @Id @Nullable Long id,
        String plan,
        String subject,
        RatingStage stage,
        BigDecimal total,
        RatingLevel level,
        @MappedCollection(idColumn = "score_sheet") Set<ScoreItem> items,
        String recordedBy,
        Instant recordedAt) {}
