package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Nội dung được chấm điểm: one scored line of a subject's sheet; several entries on one criterion add up.
 *
 * @param criterion the criterion's id
 * @param points the most points of the criterion, the same in all its entries
 * @param deduction points taken off, zero for none
 * @param bonus points added, zero for none
 * @param cause why points were taken off (nguyên nhân, lý do)
 * @param remedy how it will be mended (hướng khắc phục, sửa chữa)
 */
public record ScoredItem(
        String criterion,
        String name,
        BigDecimal points,
        BigDecimal deduction,
        BigDecimal bonus,
        Optional<String> cause,
        Optional<String> remedy) {

    public ScoredItem {
        if (points.signum() < 0) {
            throw new IllegalArgumentException("Điểm tối đa của tiêu chí không được âm: " + points);
        }
    }
}
