package vn.kiemdiem.deadline;

import java.time.LocalDate;

/** Số ngày: calendar days, or working days where the plan says «ngày làm việc» (S000-D04). */
public record DayCount(int days, boolean working) {

    public DayCount {
        if (days < 1) {
            throw new IllegalArgumentException("số ngày phải từ 1 trở lên.");
        }
    }

    LocalDate before(LocalDate event, WorkingCalendar calendar) {
        return working ? calendar.minusWorkingDays(event, days) : event.minusDays(days);
    }

    LocalDate after(LocalDate event, WorkingCalendar calendar) {
        return working ? calendar.plusWorkingDays(event, days) : event.plusDays(days);
    }
}
