package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.util.Optional;
import vn.kiemdiem.rating.RatingLevel;

/**
 * Khoảng điểm của các mức: the level that a total reaches, without gap or overlap (S001-R02).
 *
 * @param excellent the least total of {@link RatingLevel#EXCELLENT}
 * @param good the least total of {@link RatingLevel#GOOD}
 * @param completed the least total of {@link RatingLevel#COMPLETED}; anything below is not completed
 * @param source the plan's words
 */
public record Bands(BigDecimal excellent, BigDecimal good, BigDecimal completed, String source) {

    static final String RULE = "rating.bands";

    public Bands {
        new Faults()
                .when(
                        !Figures.isAbove(excellent, good) || !Figures.isAbove(good, completed),
                        "ba mức điểm phải giảm dần")
                .when(completed.signum() <= 0, "mức điểm thấp nhất phải lớn hơn 0")
                .raise();
    }

    /** The best level that the total reaches; the cap and the bounds may still lower it. */
    public RatingLevel level(BigDecimal total) {
        RatingLevel best = RatingLevel.NOT_COMPLETED;
        for (RatingLevel level : RatingLevel.values()) {
            if (total.compareTo(from(level)) >= 0) {
                best = level;
            }
        }
        return best;
    }

    /** Refuses a level above the one that the total reaches; a lower one is the body's to give. */
    public Optional<Refusal> check(String subjectName, BigDecimal total, RatingLevel level) {
        RatingLevel reached = level(total);
        if (reached.isAtLeast(level)) {
            return Optional.empty();
        }
        String figure = Figures.of(total);
        String least = Figures.of(from(level));
        String sentence = "%s: %s điểm chưa đạt mức «%s» (từ %s điểm); hãy chọn mức «%s» hoặc thấp hơn."
                .formatted(subjectName, figure, level.label(), least, reached.label());
        return Optional.of(new Refusal(RULE, source, Optional.of(subjectName), figure, least, sentence));
    }

    /** Refuses excellent for a subject that is to be scored and has no points: «nếu đủ điều kiện» (S001-R07). */
    public Optional<Refusal> checkUnscored(String subjectName, RatingLevel level) {
        if (level != RatingLevel.EXCELLENT) {
            return Optional.empty();
        }
        String least = Figures.of(excellent);
        String sentence = "%s: chưa được chấm điểm, mà mức «%s» cần từ %s điểm; hãy chờ điểm hoặc chọn mức khác."
                .formatted(subjectName, level.label(), least);
        return Optional.of(new Refusal(RULE, source, Optional.of(subjectName), "", least, sentence));
    }

    private BigDecimal from(RatingLevel level) {
        return switch (level) {
            case EXCELLENT -> excellent;
            case GOOD -> good;
            case COMPLETED -> completed;
            case NOT_COMPLETED -> BigDecimal.ZERO;
        };
    }
}
