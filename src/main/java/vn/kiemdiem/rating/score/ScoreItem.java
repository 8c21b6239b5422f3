package vn.kiemdiem.rating.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says of one scored line.
 *
 * @param criterion the row of the {@link Criterion}
 * @param cause why points were deducted (S001-R03)
 * @param remedy how the shortcoming is mended (S001-R03)
 */
public record ScoreItem(
        long criterion,
        BigDecimal deduction,
        BigDecimal bonus,
        @Nullable String cause,
        @Nullable String remedy) {}
