package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.review.AttendeeAssignment;
import vn.kiemdiem.review.AttendeeAssignments;
import vn.kiemdiem.review.ReviewDayRegistration;
import vn.kiemdiem.review.ReviewDayRegistrations;

/** The form {@code assign-attendees}: which positions attend and direct the review that the unit registered (S001-F07). */
@Component
class AssignAttendeesForm implements TaskForm {

    static final String ID = "assign-attendees";

    private static final String DAYS = "registeredDays";
    private static final String PLACE = "registeredPlace";
    private static final String NOT_REGISTERED = "(chưa đăng ký)";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final AttendeeAssignments assignments;
    private final ReviewDayRegistrations registrations;
    private final Organization organization;
    private final Clock clock;

    AssignAttendeesForm(
            AttendeeAssignments assignments,
            ReviewDayRegistrations registrations,
            Organization organization,
            Clock clock) {
        this.assignments = assignments;
        this.registrations = registrations;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> fields() {
        return Set.of("positions");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Optional<ReviewDayRegistration> registered = registered(duty);
        Map<String, Object> values = new HashMap<>();
        values.put("registeredUnit", organization.unitName(duty.unit()));
        values.put("registeredDays", registered.map(AssignAttendeesForm::days).orElse(NOT_REGISTERED));
        values.put(
                "registeredPlace", registered.map(ReviewDayRegistration::place).orElse(NOT_REGISTERED));
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        ReviewDayRegistration registration = registered(duty)
                .orElseThrow(() -> new Refused(organization.unitName(duty.unit())
                        + " chưa đăng ký ngày kiểm điểm; hãy phân công sau khi đơn vị đăng ký."));
        String positions = answers.requiredText("positions", "Chức danh được phân công dự");
        if (!isWhatWasShown(registration, answers)) {
            throw Outdated.by(
                    organization.unitName(duty.unit()) + " vừa đăng ký lại ngày kiểm điểm.",
                    Map.of("positions", positions));
        }
        assignments.save(new AttendeeAssignment(
                null,
                duty.plan(),
                duty.unit(),
                Objects.requireNonNull(registration.id()),
                positions,
                duty.fulfilledBy(),
                clock.instant()));
    }

    /** Who assigns has the registered days and place before their eyes; another registration may have come since. */
    private static boolean isWhatWasShown(ReviewDayRegistration registration, Answers answers) {
        return answers.text(DAYS, "Ngày kiểm điểm đã đăng ký")
                        .filter(days(registration)::equals)
                        .isPresent()
                && answers.text(PLACE, "Địa điểm đã đăng ký")
                        .filter(registration.place()::equals)
                        .isPresent();
    }

    private Optional<ReviewDayRegistration> registered(Duty duty) {
        return registrations.findFirstByPlanAndUnitOrderByIdDesc(duty.plan(), duty.unit());
    }

    private static String days(ReviewDayRegistration registration) {
        LocalDate first = registration.firstDay();
        LocalDate last = registration.lastDay();
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " đến " + DAY.format(last);
    }
}
