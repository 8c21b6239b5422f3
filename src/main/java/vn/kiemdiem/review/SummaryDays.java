package vn.kiemdiem.review;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.plan.EventDays;
import vn.kiemdiem.plan.EventScene;

/** The event {@code tong-ket}: the day on which the unit sums up its year, as it registered last (S002-D05, S002-R02). */
@Component
public class SummaryDays implements EventDays {

    /** The event's id. */
    public static final String EVENT = "tong-ket";

    private final ReviewDayRegistrations registrations;

    SummaryDays(ReviewDayRegistrations registrations) {
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
                .map(ReviewDayRegistration::summaryOn);
    }
}
