package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.review.ReviewDayRegistration;
import vn.kiemdiem.review.ReviewDayRegistrations;

/**
 * The form {@code register-review-day}: when and where a unit reviews (S001-D17, S001-R14). A later registration takes
 * effect in place of an earlier one; both are kept. A first day that leaves less time than the plan wants for what goes
 * out before it needs a reason (S000-R13), and so does a review that does not end before the unit's year-end summary
 * (S002-R02).
 */
@Component
class RegisterReviewDayForm implements TaskForm {

    private final ReviewDayRegistrations registrations;
    private final LeadTimes leadTimes;
    private final YearEndSummaries summaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterReviewDayForm(
            ReviewDayRegistrations registrations,
            LeadTimes leadTimes,
            YearEndSummaries summaries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.leadTimes = leadTimes;
        this.summaries = summaries;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "register-review-day";
    }

    @Override
    public Set<String> fields() {
        return Set.of("firstDay", "lastDay", "place", YearEndSummaries.FIELD, ReviewReasons.FIELD);
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Map<String, Object> values = new HashMap<>(summaries.prefill(duty));
        values.put("place", "");
        values.put("leadTime", leadTimes.wording(duty));
        values.put("weekly", leadTimes.isWeekly(duty));
        values.put("registration", leadTimes.registration(duty));
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate firstDay = answers.dayNotBefore("firstDay", "Ngày bắt đầu", today);
        LocalDate lastDay = answers.dayNotBefore("lastDay", "Ngày kết thúc", firstDay);
        Optional<LocalDate> summaryOn = summaries.day(duty, answers);
        boolean again = registrations
                .findFirstByPlanAndUnitOrderByIdDesc(duty.plan(), duty.unit())
                .isPresent();
        registrations.save(new ReviewDayRegistration(
                null,
                duty.plan(),
                duty.unit(),
                firstDay,
                lastDay,
                answers.requiredText("place", "Địa điểm"),
                leadTimes
                        .shortNotice(duty, firstDay, answers)
                        .or(() -> summaryOn.flatMap(day -> summaries.reason(day, lastDay, answers)))
                        .orElse(null),
                summaryOn.orElse(null),
                duty.fulfilledBy(),
                clock.instant()));
        if (again) {
            events.publishEvent(new FormOutdated(duty.plan(), AssignAttendeesForm.ID));
        }
    }
}
