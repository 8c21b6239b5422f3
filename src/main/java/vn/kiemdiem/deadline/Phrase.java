package vn.kiemdiem.deadline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording that fits a {@link Form}: its date, hour, count, weekday and event, read as values. */
record Phrase(Matcher words, Set<String> groups, Optional<String> anchor) {

    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final List<String> COUNTS =
            folded("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final List<String> WEEKDAYS =
            folded("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật");

    Optional<String> text(String group) {
        return groups.contains(group) ? Optional.ofNullable(words.group(group)) : Optional.empty();
    }

    LocalDate day() {
        int[] date = numbers("date");
        String failure = "ngày %02d/%02d/%d không có trong lịch.".formatted(date[0], date[1], date[2]);
        return real(failure, () -> LocalDate.of(date[2], date[1], date[0]));
    }

    /** The hour named, or midnight. */
    LocalTime time() {
        int[] time = numbers("time");
        int hour = time.length > 0 ? time[0] : 0;
        int minute = time.length > 1 ? time[1] : 0;
        return real("không có giờ %dh%02d.".formatted(hour, minute), () -> LocalTime.of(hour, minute));
    }

    YearMonth month() {
        int[] month = numbers("month");
        String failure = "tháng %02d/%d không có trong lịch.".formatted(month[0], month[1]);
        return real(failure, () -> YearMonth.of(month[1], month[0]));
    }

    DayOfWeek weekday() {
        int[] number = numbers("weekday");
        return number.length > 0
                ? DayOfWeek.of(number[0] - 1)
                : DayOfWeek.of(1 + WEEKDAYS.indexOf(words.group("weekday")));
    }

    int count() {
        int[] number = numbers("count");
        return number.length > 0 ? number[0] : 1 + COUNTS.indexOf(words.group("count"));
    }

    /** The first number of a range. */
    int from() {
        return numbers("from")[0];
    }

    DayCount days() {
        return new DayCount(count(), text("working").isPresent());
    }

    /** The id that the plan gives the event by «(mốc …)», else the event's own words as an id; empty without either. */
    String event() {
        return anchor.or(() -> text("event").map(VietnameseText::slug)).orElse("");
    }

    private int[] numbers(String group) {
        return DIGITS.matcher(text(group).orElse(""))
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static <T> T real(String failure, Supplier<T> value) {
        try {
            return value.get();
        } catch (DateTimeException impossible) {
            throw new IllegalArgumentException(failure, impossible);
        }
    }

    private static List<String> folded(String... words) {
        return List.of(words).stream().map(VietnameseText::fold).toList();
    }
}
