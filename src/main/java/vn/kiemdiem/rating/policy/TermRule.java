package vn.kiemdiem.rating.policy;

import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemdiem.rating.RatingLevel;

/**
 * Xếp loại nhiệm kỳ từ các năm: the level that the yearly ones make, «trở lên» read as level or better (S000-A10) and
 * the highest match taken (S000-R02 to S000-R07).
 *
 * @param years the four years of the term
 * @param source the plan's words
 */
public record TermRule(List<Year> years, String source) {

    static final String RULE = "rating.term";

    private static final int YEARS = 4;
    private static final int MOST_YEARS = 3;
    private static final int FAILED_YEARS = 2;

    public TermRule {
        years = List.copyOf(years);
        new Faults()
                .when(years.size() != YEARS, "quy tắc xếp loại nhiệm kỳ cần đúng %d năm".formatted(YEARS))
                .raise();
    }

    /** The term's level from the yearly levels; levels of other years do not count, a missing year is never made up. */
    public TermRating rate(Map<Year, RatingLevel> yearly) {
        List<Year> missing =
                years.stream().filter(year -> !yearly.containsKey(year)).toList();
        if (!missing.isEmpty()) {
            return new TermRating(
                    Optional.empty(),
                    "Chưa có mức xếp loại năm %s; cần đủ %d năm %s, cấp có thẩm quyền quyết định."
                            .formatted(listed(missing), YEARS, listed(years)));
        }
        return rate(years.stream().map(yearly::get).toList());
    }

    private TermRating rate(List<RatingLevel> levels) {
        long excellent = atLeast(RatingLevel.EXCELLENT, levels);
        long good = atLeast(RatingLevel.GOOD, levels);
        long completed = atLeast(RatingLevel.COMPLETED, levels);
        long failed = YEARS - completed;
        if (excellent == YEARS) {
            return matched(RatingLevel.EXCELLENT, "cả %d năm đều xuất sắc".formatted(YEARS));
        }
        if (good >= MOST_YEARS && failed == 0) {
            return matched(
                    RatingLevel.GOOD, "có %d năm từ mức tốt trở lên, không năm nào không hoàn thành".formatted(good));
        }
        return failed >= FAILED_YEARS
                ? matched(RatingLevel.NOT_COMPLETED, "có %d năm không hoàn thành".formatted(failed))
                : matched(RatingLevel.COMPLETED, "có %d năm từ mức hoàn thành trở lên".formatted(completed));
    }

    private static long atLeast(RatingLevel least, Collection<RatingLevel> levels) {
        return levels.stream().filter(level -> level.isAtLeast(least)).count();
    }

    private static TermRating matched(RatingLevel level, String why) {
        return new TermRating(Optional.of(level), "«%s» vì %s.".formatted(level.label(), why));
    }

    private static String listed(List<Year> years) {
        return years.stream().map(Year::toString).collect(Collectors.joining(", "));
    }
}
