package vn.kiemdiem.rating.term;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import vn.kiemdiem.rating.RatingLevel;

/**
 * A year's level as it stood on the sheet when a term level was given.
 *
 * @param termRating the row of the term level
 * @param provisional whether it was only proposed then
 */
@Table("term_year")
public record TermYear(
        @Id @Nullable Long id, long termRating, int year, RatingLevel level, String decidedBy, boolean provisional) {}
