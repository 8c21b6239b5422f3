package vn.kiemdiem.deadline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lịch làm việc: Monday to Friday but for holidays and swapped working days, which are data (S000-R13). */
public final class WorkingCalendar {

    static final String RESOURCE = "working-calendar.csv";

    /** Spreadsheets put it before the first row. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String HOLIDAY = "nghỉ";

    /** What a row says of its day: off or at work. */
    private static final Map<String, Boolean> WORKING =
            Map.of(HOLIDAY, false, "nghỉ bù", false, "nghỉ hoán đổi", false, "làm bù", true);

    /** Whether a year follows the official announcement. */
    private static final Map<String, Boolean> OFFICIAL = Map.of("chính thức", true, "dự tính", false);

    private final Map<Integer, Boolean> officialYears = new TreeMap<>();
    private final Map<LocalDate, OddDay> oddDays = new HashMap<>();

    /** A day that is not as its day of the week is, or a holiday. */
    private record OddDay(boolean working, String name) {}

    private WorkingCalendar() {}

    /** The calendar of Vietnam's state bodies that comes with the product. */
    public static WorkingCalendar vietnam() {
        try (InputStream resource = WorkingCalendar.class.getResourceAsStream(RESOURCE)) {
            return read(new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A calendar from rows «yyyy;chính thức|dự tính» and «yyyy-MM-dd;loại;tên;nguồn»; a faulty row is refused. */
    public static WorkingCalendar read(Reader rows) {
        WorkingCalendar calendar = new WorkingCalendar();
        List<String> lines = new BufferedReader(rows).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace(BYTE_ORDER_MARK, "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    calendar.add(List.of(line.split(";", -1)));
                } catch (IllegalArgumentException | DateTimeException faulty) {
                    throw new IllegalArgumentException(
                            "Lịch làm việc, dòng %d không đúng: «%s».".formatted(i + 1, line), faulty);
                }
            }
        }
        return calendar;
    }

    private void add(List<String> row) {
        if (row.size() == 2) {
            require(OFFICIAL.containsKey(row.get(1)));
            require(officialYears.put(Integer.valueOf(row.get(0)), OFFICIAL.get(row.get(1))) == null);
        } else {
            require(row.size() == 4 && row.stream().noneMatch(String::isBlank) && WORKING.containsKey(row.get(1)));
            LocalDate day = LocalDate.parse(row.get(0));
            boolean working = WORKING.get(row.get(1));
            require(officialYears.containsKey(day.getYear()) && (!working || isWeekend(day)));
            require(oddDays.put(day, new OddDay(working, nameOf(row))) == null);
        }
    }

    private static String nameOf(List<String> row) {
        String kind = row.get(1);
        return kind.equals(HOLIDAY)
                ? row.get(2)
                : kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + ": " + row.get(2);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalArgumentException();
        }
    }

    /** The covered years whose days are computed from the law because the announcement is still to come. */
    public Set<Integer> provisionalYears() {
        Set<Integer> provisional = new TreeSet<>(officialYears.keySet());
        provisional.removeIf(officialYears::get);
        return provisional;
    }

    /** Whether state bodies work on that day; throws {@link YearNotCovered} like every other question. */
    public boolean isWorkingDay(LocalDate day) {
        if (!officialYears.containsKey(day.getYear())) {
            throw new YearNotCovered(day.getYear(), officialYears.keySet());
        }
        return Optional.ofNullable(oddDays.get(day)).map(OddDay::working).orElse(!isWeekend(day));
    }

    /** Whether state bodies are known not to work on that day: of years that are not covered, on weekends. */
    public boolean isKnownToBeFree(LocalDate day) {
        return officialYears.containsKey(day.getYear()) ? !isWorkingDay(day) : isWeekend(day);
    }

    /** Why the day is off though it need not be a weekend, as «Quốc khánh»; empty for other days and plain weekends. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(oddDays.get(day))
                .filter(odd -> !odd.working())
                .map(OddDay::name);
    }

    /** The day itself when it is a working day, else the last working day before it. */
    public LocalDate previousWorkingDayOrSame(LocalDate day) {
        return isWorkingDay(day) ? day : minusWorkingDays(day, 1);
    }

    /** The n-th working day before that day, which itself is not counted (S000-A26). */
    public LocalDate minusWorkingDays(LocalDate day, int count) {
        return walk(day, count, -1);
    }

    /** The n-th working day after that day, which itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        return walk(day, count, 1);
    }

    /** How many working days lie after the first day, up to and including the last; none if it is no later. */
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        if (!last.isAfter(first)) {
            return 0;
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private LocalDate walk(LocalDate from, int count, int step) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
