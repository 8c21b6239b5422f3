package vn.kiemdiem.rating.process;

import java.math.BigDecimal;

/** Points as Vietnamese forms write them: {@code 95,5}. */
final class Points {

    private Points() {}

    static String of(BigDecimal points) {
        BigDecimal shortest = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
        return shortest.toPlainString().replace('.', ',');
    }
}
