package vn.kiemdiem.rating.score;

import java.math.BigDecimal;

/** Points as Vietnamese texts write them: «92,5». */
public final class Points {

    private Points() {}

    /** The shortest text of the number. */
    public static String of(BigDecimal points) {
        return (points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
    }
}
