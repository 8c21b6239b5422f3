package vn.kiemdiem.plan.check.process;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import vn.kiemdiem.plan.check.DeadlineDays;

/** Lets tests of other packages ask for the days of deadlines without the application. */
public final class HeaderDays {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse(DutyAndDeadlineRules.EARLY), ZoneId.of("Asia/Ho_Chi_Minh"));

    private HeaderDays() {}

    /** The days as the application finds them. */
    public static DeadlineDays known() {
        return new HeaderDeadlineDays(CLOCK);
    }
}
