package vn.kiemdiem.plan.compare;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.kiemdiem.plan.PlanIdInWords;

/**
 * The plans of two years: the one's id stands for the other's, wherever it is written. Texts are the same where they
 * differ in years only (numbers from 2000 to 2099 that stand by themselves), and each year of the newer is that of the
 * older, or as many years later as the plan is; a day or month that moved is a change.
 */
final class YearsApart implements Sameness {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final PlanIdInWords older;
    private final String newer;
    private final int years;

    YearsApart(PlanContents older, PlanContents newer) {
        this.older = new PlanIdInWords(older.planId());
        this.newer = newer.planId();
        this.years = year(newer) - year(older);
    }

    private static int year(PlanContents plan) {
        return plan.year().map(Year::getValue).orElse(0);
    }

    @Override
    public String idNow(String id) {
        return older.replacedBy(newer, id);
    }

    @Override
    public boolean isSame(String before, String after) {
        if (before.equals(after)) {
            return true;
        }
        String moved = older.replacedBy(newer, before);
        return List.of(YEAR.split(moved, -1)).equals(List.of(YEAR.split(after, -1))) && yearsMatch(moved, after);
    }

    private boolean yearsMatch(String before, String after) {
        List<Year> old = years(before);
        List<Year> now = years(after);
        return old.size() == now.size()
                && IntStream.range(0, old.size())
                        .allMatch(i -> now.get(i).equals(old.get(i))
                                || now.get(i).equals(old.get(i).plusYears(years)));
    }

    private static List<Year> years(String text) {
        return YEAR.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(Year::parse)
                .toList();
    }

    @Override
    public LocalDate dayNow(LocalDate day) {
        return day.plusYears(years);
    }
}
