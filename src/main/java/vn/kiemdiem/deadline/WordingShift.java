package vn.kiemdiem.deadline;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chuyển lời của kế hoạch sang năm khác: moves the days and years that a plan's words name, in their own notation. */
public final class WordingShift {

    private static final String YEAR = "20\\d\\d";
    private static final Pattern DATE =
            pattern("(?<!\\d)(\\d{1,2})(?:MARK|SEP tháng SEP)(\\d{1,2})(?:MARK|SEP năm SEP)(YEAR)(?!\\d)");
    private static final Pattern MONTH = pattern("(?<!LETTER) tháng SEP\\d{1,2}(?:MARK|SEP năm SEP)(YEAR)(?!\\d)");
    private static final Pattern QUARTER =
            pattern("(?<!LETTER) quý SEP(?:IV|I{1,3}|[1-4])(?:MARK|SEP năm SEP)(YEAR)(?!\\d)");
    private static final Pattern TERM = pattern(
            "(?<!LETTER) nhiệm SEP kỳ SEP(?: năm SEP)?YEAR MARK YEAR|(?<!LETTER) từ SEP năm SEP YEAR SEP đến SEP"
                    + " năm SEP YEAR");
    private static final Pattern SPAN = pattern("(?<!\\d)(YEAR)MARK(YEAR)(?!\\d)");
    private static final Pattern PERIOD = pattern("(?<!LETTER) năm SEP(?: học SEP)?(YEAR)(?!\\d|MARK YEAR)");
    private static final Pattern ANY_YEAR = Pattern.compile("(?<!\\d)" + YEAR + "(?!\\d)");

    private final int years;
    private final WorkingCalendar calendar;

    /** The shift by that number of years. */
    public WordingShift(int years, WorkingCalendar calendar) {
        this.years = years;
        this.calendar = calendar;
    }

    private static Pattern pattern(String words) {
        String regex = words.replace("SEP", "[^\\p{L}\\p{M}\\d]+")
                .replace("MARK", "[\\p{Z}\\s]*[/.\\p{Pd}][\\p{Z}\\s]*")
                .replace("LETTER", "[\\p{L}\\p{M}]")
                .replace("YEAR", YEAR);
        for (String word : List.of("tháng", "năm", "quý", "nhiệm", "kỳ", "học", "từ", "đến")) {
            String either = "(?:" + word + "|" + Normalizer.normalize(word, Normalizer.Form.NFD) + ")";
            regex = regex.replaceAll(" ?" + word + " ?", either);
        }
        return Pattern.compile(regex.replace(" ", ""), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * The words of a deadline in the other year: each day moved to the same day, then off free days; months and years
     * moved along; relative words and the years of a term left alone.
     *
     * @throws WordingNotUnderstood for words that say no deadline, as they are or once moved
     */
    public ShiftedWording deadline(String wording) {
        Deadline before = DeadlineWording.parse(wording);
        Moves moves = new Moves(wording);
        moves.dates();
        moves.periods(year -> true);
        String moved = Edit.apply(moves.edits, wording);
        if (!DeadlineWording.parse(moved).getClass().equals(before.getClass())) {
            throw WordingNotUnderstood.because(wording, "chuyển năm xong thì câu có nghĩa khác.");
        }
        return new ShiftedWording(moved, moves.edits, moves.days, moves.leavesYears());
    }

    /** The edits that move the years which other words name («năm 2024», «năm học 2022 – 2023»); dates stay. */
    public List<Edit> years(String words, IntPredicate moving) {
        Moves moves = new Moves(words);
        moves.claim(DATE);
        moves.periods(moving);
        return List.copyOf(moves.edits);
    }

    /** Whether the words name a day of some year. */
    public boolean namesDay(String words) {
        return DATE.matcher(words).find();
    }

    private final class Moves {

        private final String words;
        private final BitSet claimed = new BitSet();
        private final Set<Integer> moved = new HashSet<>();
        private final List<Edit> edits = new ArrayList<>();
        private final List<MovedDay> days = new ArrayList<>();

        Moves(String words) {
            this.words = words;
        }

        void dates() {
            for (MatchResult date : claim(DATE)) {
                LocalDate day = LocalDate.of(number(date, 3), number(date, 2), number(date, 1));
                MovedDay moved = MovedDay.to(day, years, calendar);
                days.add(moved);
                replace(date, 1, moved.after().getDayOfMonth());
                replace(date, 2, moved.after().getMonthValue());
                replace(date, 3, moved.after().getYear());
            }
        }

        void periods(IntPredicate moving) {
            claim(MONTH).forEach(month -> move(month, 1, moving));
            claim(QUARTER).forEach(quarter -> move(quarter, 1, moving));
            claim(TERM);
            for (MatchResult span : claim(SPAN)) {
                if (number(span, 2) == number(span, 1) + 1 && moving.test(number(span, 2))) {
                    move(span, 1, year -> true);
                    move(span, 2, year -> true);
                }
            }
            claim(PERIOD).forEach(period -> move(period, 1, moving));
        }

        /** Finds the pattern where no earlier one was found, so that the year of a date is not moved once more. */
        List<MatchResult> claim(Pattern pattern) {
            Matcher matcher = pattern.matcher(words);
            List<MatchResult> found = matcher.results().filter(this::isFree).toList();
            found.forEach(match -> claimed.set(match.start(), match.end()));
            return found;
        }

        boolean leavesYears() {
            return ANY_YEAR.matcher(words).results().anyMatch(year -> !moved.contains(year.start()));
        }

        private boolean isFree(MatchResult match) {
            int next = claimed.nextSetBit(match.start());
            return next < 0 || next >= match.end();
        }

        private void move(MatchResult match, int group, IntPredicate moving) {
            int year = number(match, group);
            if (moving.test(year)) {
                replace(match, group, year + years);
            }
        }

        /** With a leading zero where the number that goes was written with two digits. */
        private void replace(MatchResult match, int group, int number) {
            String digits = String.format(Locale.ROOT, "%0" + match.group(group).length() + "d", number);
            moved.add(match.start(group));
            if (!digits.equals(match.group(group))) {
                edits.add(new Edit(match.start(group), match.end(group), digits));
            }
        }

        private static int number(MatchResult match, int group) {
            return Integer.parseInt(match.group(group));
        }
    }
}
