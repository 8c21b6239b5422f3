package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * Whether a registered day leaves the time that the plan wants before a review (S000-R13): the task's property {@code
 * leadTime} names the deadline that counts back from the day. The day on which something is sent is in time (A26).
 */
@Component
class LeadTimes {

    /** For the product, not for people. */
    private static final Pattern EVENT_NOTE = Pattern.compile("\\s*\\(mốc [^)]*\\)");

    private static final String PROPERTY = "leadTime";
    private static final String REASON = "Lý do không đủ thời gian chuẩn bị";

    private final RunningPlans plans;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.vietnam();

    LeadTimes(RunningPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** What the plan wants, in its own words. */
    String wording(Duty duty) {
        return wanted(duty).orElse("(kế hoạch không quy định)");
    }

    /** Why the day leaves too little time; refused where it does and nobody says why, empty where it leaves enough. */
    Optional<String> shortNotice(Duty duty, LocalDate firstDay, Answers answers) {
        if (leavesEnough(duty, firstDay, answers)) {
            return Optional.empty();
        }
        return Optional.of(answers.text("shortNotice", REASON)
                .orElseThrow(() -> answers.refused(
                        "Ngày bắt đầu",
                        "không còn đủ thời gian chuẩn bị («" + wording(duty)
                                + "»); hãy chọn ngày muộn hơn, hoặc ghi lý do ở mục «" + REASON + "»")));
    }

    private boolean leavesEnough(Duty duty, LocalDate firstDay, Answers answers) {
        Anchors anchors =
                Anchors.since(clock.instant(), clock.getZone(), calendar).with(ReviewDays.EVENT, firstDay);
        try {
            return duty.property(PROPERTY)
                    .flatMap(code -> deadlines(duty).flatMap(deadlines -> deadlines.lateFrom(code, anchors)))
                    .map(clock.instant()::isBefore)
                    .orElse(true);
        } catch (YearNotCovered unknown) {
            throw answers.refused(
                    "Ngày bắt đầu", "thuộc năm chưa có lịch làm việc trong hệ thống; hãy chọn ngày sớm hơn");
        }
    }

    private Optional<String> wanted(Duty duty) {
        return duty.property(PROPERTY)
                .flatMap(code -> deadlines(duty).map(deadlines -> deadlines.wording(code)))
                .map(words -> EVENT_NOTE.matcher(words).replaceAll(""));
    }

    private Optional<Deadlines> deadlines(Duty duty) {
        return plans.byId(duty.plan()).map(PlanHeader::deadlines);
    }
}
