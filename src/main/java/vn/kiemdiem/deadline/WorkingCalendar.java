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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lịch làm việc: Monday to Friday but for holidays and swapped working days, which are data (S000-R13). */
public final class WorkingCalendar {

    static final String RESOURCE = "working-calendar.csv";

    /** Spreadsheets put it before the first row. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What a row says of its day: off or at work. */
    private static final Map<String, Boolean> WORKING =
            Map.of("nghỉ", false, "nghỉ bù", false, "nghỉ hoán đổi", false, "làm bù", true);

    /** Whether a year follows the official announcement. */
    private static final Map<String, Boolean> OFFICIAL = Map.of("chính thức", true, "dự tính", false);

    private final Map<Integer, Boolean> officialYears = new TreeMap<>();
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

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
            require(exceptions.put(day, working) == null);
        }
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
        return exceptions.getOrDefault(day, !isWeekend(day));
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
