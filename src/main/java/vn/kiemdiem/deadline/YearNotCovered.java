package vn.kiemdiem.deadline;

import java.util.Collection;
import java.util.stream.Collectors;

/** Chưa có lịch làm việc: working days were asked of a year whose holidays are not in the calendar. */
public final class YearNotCovered extends RuntimeException {

    private final int year;

    YearNotCovered(int year, Collection<Integer> covered) {
        super("Lịch làm việc chưa có năm %d (mới có: %s). Hãy bổ sung ngày nghỉ, ngày làm bù của năm %d vào tệp %s."
                .formatted(
                        year,
                        covered.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        year,
                        WorkingCalendar.RESOURCE));
        this.year = year;
    }

    /** The year that is missing. */
    public int year() {
        return year;
    }
}
