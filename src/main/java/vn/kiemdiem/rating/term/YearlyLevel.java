package vn.kiemdiem.rating.term;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.kiemdiem.rating.RatingLevel;

/**
 * The level of a subject in a year that this product did not see decided (S000-R06); a later row of the same year
 * replaces it in effect, and both are kept.
 *
 * @param decidedBy the body that decided it, in the words of the file
 * @param source the file and row from which it was taken
 */
record YearlyLevel(
        @Id @Nullable Long id,
        String subject,
        int year,
        RatingLevel level,
        String decidedBy,
        String source,
        String recordedBy,
        Instant recordedAt) {}
