package vn.kiemdiem.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.EventScene;

/** The event {@code kiem-diem}: the first day of the review that the unit registered last (S000-D04). */
@Component
public class ReviewDays implements EventDays {

    /** The event's id. */
    public static final String EVENT = "kiem-diem";

    private final ReviewDayRegistrations registrations;

    ReviewDays(ReviewDayRegistrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public String event() {
        return EVENT;
    }

    @Override
    public Optional<String> form() {
        return Optional.of("register-review-day");
    }

    @Override
    public Optional<LocalDate> dayIn(EventScene scene) {
        return registrations
                .findFirstByPlanAndUnitOrderByIdDesc(scene.plan(), scene.unit())
                .map(ReviewDayRegistration::firstDay);
    }
}
