package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Tỷ lệ cao hơn cho đơn vị nổi trội: a decision of the competent level, never a right of the unit (national-rules b.2).
 *
 * @param decidedBy the body that decided
 * @param document the decision's number
 */
public record CapException(BigDecimal percent, String decidedBy, String document, LocalDate decidedOn) {

    public CapException {
        if (decidedBy.isBlank() || document.isBlank()) {
            throw new IllegalArgumentException("Tỷ lệ cao hơn phải nêu cấp quyết định và văn bản");
        }
    }

    String words() {
        return "%s ngày %s của %s".formatted(document, Figures.of(decidedOn), decidedBy);
    }
}
