package vn.kiemdiem.rating.term;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemdiem.rating.policy.TermRating;

/**
 * What a term level rests on: the years as they stand now, and what the rule makes of them.
 *
 * @param awaited the year that has to be decided before the term can be (S000-R07)
 */
public record TermBasis(List<ShownYear> years, TermRating ruled, Optional<Year> awaited) {

    private static final String TENTATIVE = " Tạm tính: có năm chưa quyết định.";

    public TermBasis {
        years = List.copyOf(years);
    }

    /** Whether a year counts whose level is only proposed (S000-A05). */
    public boolean isProvisional() {
        return awaited.isEmpty() && years.stream().anyMatch(ShownYear::provisional);
    }

    /** The years, each on its line. */
    public String yearWords() {
        return years.stream().map(ShownYear::words).collect(Collectors.joining("\n"));
    }

    /** The rule's result and why, or what has to come first. */
    public String ruleWords() {
        String why = isProvisional() && ruled.level().isPresent() ? ruled.why() + TENTATIVE : ruled.why();
        return awaited.map("Chờ quyết định xếp loại năm %s."::formatted).orElse(why);
    }
}
