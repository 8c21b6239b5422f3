package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.plan.check.DeadlineDays;

/** Finds the days as the rules of the plan profile do. */
@Component
class HeaderDeadlineDays implements DeadlineDays {

    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    HeaderDeadlineDays(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Map<String, LocalDate> lastDays(Map<String, String> header) {
        Map<String, LocalDate> days = new HashMap<>();
        Dues.of(DeadlineBook.of(header), clock, calendar)
                .byCode()
                .forEach((code, due) -> days.put(code, due.lastDay()));
        return days;
    }
}
