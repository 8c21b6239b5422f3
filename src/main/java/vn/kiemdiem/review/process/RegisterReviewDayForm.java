package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
 * out before it needs a reason (S000-R13).
 */
@Component
class RegisterReviewDayForm implements TaskForm {

    private final ReviewDayRegistrations registrations;
    private final LeadTimes leadTimes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterReviewDayForm(
            ReviewDayRegistrations registrations, LeadTimes leadTimes, ApplicationEventPublisher events, Clock clock) {
        this.registrations = registrations;
        this.leadTimes = leadTimes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "register-review-day";
    }

    @Override
    public Set<String> fields() {
        return Set.of("firstDay", "lastDay", "place", "shortNotice");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        return new HashMap<>(Map.of("place", "", "leadTime", leadTimes.wording(duty)));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate firstDay = answers.dayNotBefore("firstDay", "Ngày bắt đầu", today);
        boolean again = registrations
                .findFirstByPlanAndUnitOrderByIdDesc(duty.plan(), duty.unit())
                .isPresent();
        registrations.save(new ReviewDayRegistration(
                null,
                duty.plan(),
                duty.unit(),
                firstDay,
                answers.dayNotBefore("lastDay", "Ngày kết thúc", firstDay),
                answers.requiredText("place", "Địa điểm"),
                leadTimes.shortNotice(duty, firstDay, answers).orElse(null),
                duty.fulfilledBy(),
                clock.instant()));
        if (again) {
            events.publishEvent(new FormOutdated(duty.plan(), AssignAttendeesForm.ID));
        }
    }
}
