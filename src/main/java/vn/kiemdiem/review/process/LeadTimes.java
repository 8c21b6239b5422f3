package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.deadline.WorkingCalendar;
import vn.kiemdiem.deadline.YearNotCovered;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.review.ReviewDays;

/**
 * Whether a registered day leaves the time that the plan wants before a review (S000-R13, S002-R04): the task's property
 * {@code leadTime} names the deadlines that count back from the day, or the weekly cut-off before which the day has to
 * be registered. The day on which something is sent is in time (A26).
 */
@Component
class LeadTimes {

    /** For the product, not for people. */
    private static final Pattern NOTE = Pattern.compile("\\s*\\((?:mốc|kịp|theo) [^)]*\\)");

    private static final String PROPERTY = "leadTime";
    private static final String UNREGULATED = "(kế hoạch không quy định)";
    private static final String FIRST_DAY = "Ngày bắt đầu";

    private final RunningPlans plans;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    LeadTimes(RunningPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** What the plan wants, in its own words. */
    String wording(Duty duty) {
        String wanted = codes(duty).map(code -> words(duty, code)).collect(Collectors.joining("; "));
        return wanted.isEmpty() ? UNREGULATED : wanted;
    }

    /** Whether a day has to be registered before the cut-off of a week. */
    boolean isWeekly(Duty duty) {
        return weekly(duty).findAny().isPresent();
    }

    /** Until when which week has to be registered. */
    String registration(Duty duty) {
        String weeks = weekly(duty).map(weekly -> weekly.ahead(now())).collect(Collectors.joining("; "));
        return weeks.isEmpty() ? UNREGULATED : weeks;
    }

    /** Refuses a day that leaves too little time, unless somebody says why; the reason is empty where none is needed. */
    Optional<String> shortNotice(Duty duty, LocalDate firstDay, Answers answers) {
        return missed(duty, firstDay, answers)
                .map(why -> ReviewReasons.required(answers, FIRST_DAY, why + "; hãy chọn ngày muộn hơn"));
    }

    private Optional<String> missed(Duty duty, LocalDate firstDay, Answers answers) {
        try {
            return codes(duty)
                    .flatMap(code -> missed(duty, code, firstDay).stream())
                    .findFirst();
        } catch (YearNotCovered unknown) {
            throw answers.refused(FIRST_DAY, "thuộc năm chưa có lịch làm việc trong hệ thống; hãy chọn ngày sớm hơn");
        }
    }

    private Optional<String> missed(Duty duty, String code, LocalDate firstDay) {
        Optional<WeeklyRegistration> weekly =
                WeeklyRegistration.of(deadlines(duty).deadline(code)).findFirst();
        if (weekly.isPresent()) {
            return weekly.filter(registration -> registration.isClosed(firstDay, clock.instant(), clock.getZone()))
                    .map(closed -> "không còn kịp đăng ký («" + closed.until(firstDay) + "»)");
        }
        return deadlines(duty)
                .lateFrom(code, now().with(ReviewDays.EVENT, firstDay))
                .filter(late -> !clock.instant().isBefore(late))
                .map(late -> "không còn đủ thời gian chuẩn bị («" + words(duty, code) + "»)");
    }

    private Stream<WeeklyRegistration> weekly(Duty duty) {
        return codes(duty).flatMap(code -> WeeklyRegistration.of(deadlines(duty).deadline(code)));
    }

    private Anchors now() {
        return Anchors.since(clock.instant(), clock.getZone(), calendar);
    }

    private String words(Duty duty, String code) {
        return NOTE.matcher(deadlines(duty).wording(code)).replaceAll("");
    }

    private static Stream<String> codes(Duty duty) {
        return duty.list(PROPERTY).stream();
    }

    private Deadlines deadlines(Duty duty) {
        return plans.byId(duty.plan()).map(PlanHeader::deadlines).orElseThrow();
    }
}
