package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries of one criterion taken together (S001-R04: the limit is on the item, not on the entry). */
record ScoredCriterion(List<ScoredItem> entries) {

    static Stream<ScoredCriterion> of(List<ScoredItem> items) {
        return items.stream().collect(Collectors.groupingBy(ScoredItem::criterion)).values().stream()
                .map(ScoredCriterion::new)
                .sorted((a, b) -> Integer.compare(items.indexOf(a.first()), items.indexOf(b.first())));
    }

    ScoredItem first() {
        return entries.get(0);
    }

    BigDecimal points() {
        return first().points();
    }

    BigDecimal deduction() {
        return sum(ScoredItem::deduction);
    }

    BigDecimal bonus() {
        return sum(ScoredItem::bonus);
    }

    BigDecimal total() {
        return points().subtract(deduction()).add(bonus());
    }

    boolean disagreesOnPoints() {
        return entries.stream().anyMatch(entry -> entry.points().compareTo(points()) != 0);
    }

    private BigDecimal sum(Function<ScoredItem, BigDecimal> part) {
        return entries.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
