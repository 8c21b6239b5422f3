package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks through a sheet for everything that its frame does not allow. */
final class ScoreCheck {

    private final ScoreFrame frame;

    ScoreCheck(ScoreFrame frame) {
        this.frame = frame;
    }

    List<Refusal> findings(List<ScoredItem> items) {
        List<ScoredCriterion> criteria = ScoredCriterion.of(items).toList();
        List<Refusal> findings = new ArrayList<>();
        items.forEach(item -> entry(item).flatMap(Optional::stream).forEach(findings::add));
        criteria.forEach(
                criterion -> criterion(criterion).flatMap(Optional::stream).forEach(findings::add));
        sheet(criteria).flatMap(Optional::stream).forEach(findings::add);
        return List.copyOf(findings);
    }

    /** S001-R03 and S001-R05: each single bonus or deduction. */
    private Stream<Optional<Refusal>> entry(ScoredItem item) {
        return Stream.of(
                points(item, "điểm trừ", item.deduction()),
                points(item, "điểm cộng", item.bonus()),
                justified(item, item.cause(), "nguyên nhân, lý do"),
                justified(item, item.remedy(), "hướng khắc phục, sửa chữa"));
    }

    private Optional<Refusal> points(ScoredItem item, String what, BigDecimal number) {
        boolean valid = number.signum() >= 0 && frame.fits(number);
        String allowed = frame.step()
                .map(step -> "bội số của %s điểm, không âm".formatted(Figures.of(step)))
                .orElse("số điểm không âm");
        String fault = "%s %s không hợp lệ; hãy ghi %s.".formatted(what, Figures.of(number), allowed);
        return refuse(
                !valid, item, Figures.of(number), frame.step().map(Figures::of).orElse("0"), fault);
    }

    private Optional<Refusal> justified(ScoredItem item, Optional<String> reason, String what) {
        boolean missing = item.deduction().signum() > 0
                && reason.filter(text -> !text.isBlank()).isEmpty();
        return refuse(
                missing,
                item,
                Figures.of(item.deduction()),
                what,
                "trừ %s điểm nhưng chưa nêu %s; hãy ghi thêm.".formatted(Figures.of(item.deduction()), what));
    }

    /** S001-R01 and S001-R04: the entries of one criterion together. */
    private Stream<Optional<Refusal>> criterion(ScoredCriterion criterion) {
        ScoredItem item = criterion.first();
        String points = Figures.of(criterion.points());
        String deduction = Figures.of(criterion.deduction());
        String bonus = Figures.of(criterion.bonus());
        String most = Figures.of(frame.bonusPerItem());
        return Stream.of(
                refuse(
                        criterion.disagreesOnPoints(),
                        item,
                        points,
                        points,
                        "có nhiều điểm tối đa khác nhau; hãy ghi một điểm tối đa cho tiêu chí."),
                refuse(
                        Figures.isAbove(criterion.deduction(), criterion.points()),
                        item,
                        deduction,
                        points,
                        "trừ %s điểm, quá điểm tối đa %s của tiêu chí; hãy giảm điểm trừ."
                                .formatted(deduction, points)),
                refuse(
                        Figures.isAbove(criterion.bonus(), frame.bonusPerItem()),
                        item,
                        bonus,
                        most,
                        "cộng %s điểm, quá %s điểm cho một nội dung; hãy giảm điểm cộng.".formatted(bonus, most)));
    }

    /** S001-R01: the whole sheet. */
    private Stream<Optional<Refusal>> sheet(List<ScoredCriterion> criteria) {
        BigDecimal points = criteria.stream().map(ScoredCriterion::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal bonus = criteria.stream().map(ScoredCriterion::bonus).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(
                refuse(
                        points.compareTo(frame.base()) != 0,
                        points,
                        frame.base(),
                        "Điểm tối đa của các tiêu chí cộng lại là %s, khung điểm chung là %s; hãy kiểm tra bộ tiêu chí."),
                refuse(
                        Figures.isAbove(bonus, frame.bonus()),
                        bonus,
                        frame.bonus(),
                        "Tổng điểm cộng là %s, quá %s điểm của cả phiếu; hãy giảm điểm cộng."));
    }

    private Optional<Refusal> refuse(boolean wrong, BigDecimal figure, BigDecimal allowed, String sentence) {
        String given = Figures.of(figure);
        String most = Figures.of(allowed);
        return refusal(wrong, Optional.empty(), given, most, sentence.formatted(given, most));
    }

    private Optional<Refusal> refuse(boolean wrong, ScoredItem item, String figure, String allowed, String fault) {
        return refusal(wrong, Optional.of(item.criterion()), figure, allowed, "«%s»: %s".formatted(item.name(), fault));
    }

    private Optional<Refusal> refusal(
            boolean wrong, Optional<String> item, String figure, String allowed, String sentence) {
        return wrong
                ? Optional.of(new Refusal(ScoreFrame.RULE, frame.source(), item, figure, allowed, sentence))
                : Optional.empty();
    }
}
