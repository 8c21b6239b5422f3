package vn.kiemdiem.review;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A document (văn bản) that the plan asks for and that was drawn up (S001-F02, F03, F06, F24); the unit is the one that drew it up.
 *
 * @param document what document it is, in the words of the plan's file
 * @param number its number and sign; null while it is a draft or goes without one
 */
public record IssuedDocument(
        @Id @Nullable Long id,
        String plan,
        String unit,
        String document,
        @Nullable String number,
        LocalDate drawnUpOn,
        String summary,
        String recordedBy,
        Instant recordedAt) {}
