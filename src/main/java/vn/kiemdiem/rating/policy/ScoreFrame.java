package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Khung điểm: how many points a sheet can have and how they are given (S001-R01, S001-R03, S001-R04, S001-R05).
 *
 * @param base the points of all criteria together
 * @param bonus the most bonus of a sheet; zero where the plan knows none
 * @param bonusPerItem the most bonus of one item
 * @param step the step of bonus and deduction; empty where the plan states none
 * @param source the plan's words
 */
public record ScoreFrame(
        BigDecimal base, BigDecimal bonus, BigDecimal bonusPerItem, Optional<BigDecimal> step, String source) {

    static final String RULE = "rating.frame";

    public ScoreFrame {
        new Faults()
                .when(base.signum() <= 0, "điểm các tiêu chí phải lớn hơn 0")
                .when(step.filter(least -> least.signum() <= 0).isPresent(), "bước điểm phải lớn hơn 0")
                .when(Figures.isAbove(bonusPerItem, bonus), "điểm cộng một nội dung vượt tổng điểm cộng")
                .when(bonus.signum() > 0 && bonusPerItem.signum() <= 0, "điểm cộng một nội dung phải lớn hơn 0")
                .when(!fit(step, base, bonus, bonusPerItem), "điểm không chia hết cho bước")
                .raise();
    }

    /** A step that is none is a fault of its own. */
    private static boolean fit(Optional<BigDecimal> step, BigDecimal... numbers) {
        return step.filter(least -> least.signum() > 0).stream()
                .allMatch(least -> Stream.of(numbers).allMatch(number -> Figures.isMultiple(number, least)));
    }

    /** Whether the number goes in the frame's steps; any does where there are none. */
    public boolean fits(BigDecimal number) {
        return fit(step, number);
    }

    /** The most points that a sheet can have. */
    public BigDecimal most() {
        return base.add(bonus);
    }

    /** The exact total of the sheet; it means something only when {@link #check} finds nothing. */
    public BigDecimal total(List<ScoredItem> items) {
        return ScoredCriterion.of(items).map(ScoredCriterion::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Everything on the sheet that the frame does not allow, in the order of the sheet; nothing is cut to fit. */
    public List<Refusal> check(List<ScoredItem> items) {
        return new ScoreCheck(this).findings(items);
    }

    /** Whether a subject can have that total at all: between 0 and the most points, in steps. */
    public Optional<Refusal> checkTotal(String subject, BigDecimal total) {
        if (total.signum() >= 0 && !Figures.isAbove(total, most()) && fits(total)) {
            return Optional.empty();
        }
        String steps = step.map(least -> ", theo bước %s điểm".formatted(Figures.of(least)))
                .orElse("");
        String allowed = "từ 0 đến %s điểm%s".formatted(Figures.of(most()), steps);
        String sentence = "%s: tổng điểm %s không hợp lệ; hãy ghi %s.".formatted(subject, Figures.of(total), allowed);
        return Optional.of(new Refusal(RULE, source, Optional.of(subject), Figures.of(total), allowed, sentence));
    }
}
