package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.kiemdiem.organization.SubjectKind;

/**
 * Tỷ lệ xuất sắc: the percentage that the excellent may not exceed (S001-R06).
 *
 * @param percent in percent, so 20 and not 0.2
 * @param kinds the kinds that it binds; empty for all
 * @param exceptionUpTo the percentage up to which an exception may be decided; empty where the plan knows none
 * @param source the plan's words
 */
public record Percentage(
        BigDecimal percent, CapBase base, Set<SubjectKind> kinds, Optional<BigDecimal> exceptionUpTo, String source) {

    static final String RULE = "rating.excellentCap";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Percentage {
        kinds = Set.copyOf(kinds);
        BigDecimal most = exceptionUpTo.orElse(HUNDRED);
        new Faults()
                .when(percent.signum() <= 0 || Figures.isAbove(percent, HUNDRED), "tỷ lệ phải lớn hơn 0%, tối đa 100%")
                .when(Figures.isAbove(most, HUNDRED), "tỷ lệ ngoại lệ tối đa 100%")
                .when(
                        exceptionUpTo.isPresent() && !Figures.isAbove(most, percent),
                        "tỷ lệ ngoại lệ phải cao hơn tỷ lệ chung")
                .raise();
    }

    boolean binds(SubjectKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** «Không vượt quá»: rounded down, exactly. */
    int of(int people) {
        return percent.multiply(BigDecimal.valueOf(people))
                .divideToIntegralValue(HUNDRED)
                .intValueExact();
    }

    boolean allows(CapException exception) {
        return Figures.isAbove(exception.percent(), percent)
                && exceptionUpTo
                        .filter(most -> !Figures.isAbove(exception.percent(), most))
                        .isPresent();
    }

    Percentage raisedTo(CapException exception) {
        return new Percentage(
                exception.percent(), base, kinds, Optional.empty(), "%s (%s)".formatted(source, exception.words()));
    }
}
