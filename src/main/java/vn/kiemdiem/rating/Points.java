package vn.kiemdiem.rating;

import java.math.BigDecimal;

/** Points as Vietnamese forms write them: {@code 95,5}. */
public final class Points {

    private Points() {}

    /** The shortest text of the number. */
    public static String of(BigDecimal points) {
        BigDecimal shortest = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }
}
