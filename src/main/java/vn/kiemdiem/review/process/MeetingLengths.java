package vn.kiemdiem.review.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.deadline.Deadline;
import vn.kiemdiem.deadline.Deadline.DurationRange;
import vn.kiemdiem.deadline.Deadline.Length;
import vn.kiemdiem.deadline.Deadlines;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.review.MeetingLength;

/**
 * Reads how long a meeting lasted and holds it against the length that the task's property {@code duration} names: less
 * than «ít nhất …» is refused; what the plan only reckons with («trong khoảng …», «dự kiến …») is told, not refused
 * (S001-R15, A13).
 */
@Component
class MeetingLengths {

    private static final String DURATION = "duration";
    private static final BigDecimal HALF_A_DAY = new BigDecimal("0.5");
    private static final int MOST_DAYS = 366;
    private static final String DAYS = "Thời gian kiểm điểm (số ngày)";

    private final RunningPlans plans;

    MeetingLengths(RunningPlans plans) {
        this.plans = plans;
    }

    /** What a form shows of the plan's length: its words, its bounds, and what becomes of a meeting beyond them. */
    Map<String, Object> shown(Duty duty) {
        return planned(duty)
                .map(planned -> Map.<String, Object>of(
                        "lengthWording", "«" + planned.wording() + "»",
                        "leastDays", planned.length().leastDays(),
                        "mostDays", planned.mostDays(),
                        "lengthNote", planned.note()))
                .orElseGet(() -> Map.of(
                        "lengthWording", "chưa quy định", "leastDays", 0, "mostDays", MOST_DAYS, "lengthNote", "–"));
    }

    /** The last day and the length in half days, no longer than the days from the first to the last. */
    MeetingLength read(Duty duty, Answers answers, LocalDate first, LocalDate today) {
        LocalDate until = answers.day("heldUntil", "Ngày kết thúc", first, today);
        BigDecimal days = answers.decimal("days", DAYS, HALF_A_DAY, BigDecimal.valueOf(MOST_DAYS));
        long between = ChronoUnit.DAYS.between(first, until) + 1;
        if (days.compareTo(BigDecimal.valueOf(between)) > 0) {
            throw answers.refused(DAYS, "không được quá " + between + " ngày tính từ ngày bắt đầu đến ngày kết thúc");
        }
        planned(duty)
                .filter(planned -> planned.binding() && !planned.length().isMetBy(days))
                .ifPresent(planned -> {
                    throw answers.refused(DAYS, "chưa đủ theo kế hoạch: «" + planned.wording() + "»");
                });
        return new MeetingLength(until, days);
    }

    private Optional<Planned> planned(Duty duty) {
        return duty.property(DURATION).map(code -> {
            Deadlines deadlines =
                    plans.byId(duty.plan()).map(PlanHeader::deadlines).orElseThrow();
            return Planned.of(deadlines.deadline(code), deadlines.wording(code));
        });
    }

    private record Planned(Length length, String wording, boolean binding) {

        static Planned of(Deadline deadline, String wording) {
            Length length = deadline.length()
                    .orElseThrow(() -> new IllegalStateException("«" + wording + "» không nói kiểm điểm bao lâu."));
            return new Planned(length, wording, length.isBinding() && !deadline.isSoft());
        }

        int mostDays() {
            return length instanceof DurationRange range ? range.mostDays() : MOST_DAYS;
        }

        String note() {
            return binding
                    ? "Chưa đủ thời gian mà kế hoạch quy định; hệ thống không ghi nhận."
                    : "Khác thời gian nêu trong kế hoạch; vẫn ghi nhận được, nên nêu lý do trong biên bản.";
        }
    }
}
