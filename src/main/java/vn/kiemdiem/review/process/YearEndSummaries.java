package vn.kiemdiem.review.process;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.review.ReviewDayRegistration;
import vn.kiemdiem.review.ReviewDayRegistrations;

/**
 * The day of a unit's year-end summary, before which its review has to end (S002-D05, S002-R02): asked for where the task
 * has the property {@code summary}, the code of that deadline; a unit that names no day has only the plan's own.
 */
@Component
class YearEndSummaries {

    static final String FIELD = "summaryOn";

    private static final String PROPERTY = "summary";
    private static final String LABEL = "Ngày tổng kết năm của đơn vị";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ReviewDayRegistrations registrations;

    YearEndSummaries(ReviewDayRegistrations registrations) {
        this.registrations = registrations;
    }

    /** Whether the form asks for it, and the day that the unit named before. */
    Map<String, Object> prefill(Duty duty) {
        Map<String, Object> values = new HashMap<>(Map.of("summarized", isAsked(duty)));
        registrations
                .findFirstByPlanAndUnitOrderByIdDesc(duty.plan(), duty.unit())
                .filter(registered -> isAsked(duty))
                .map(ReviewDayRegistration::summaryOn)
                .ifPresent(day -> values.put(FIELD, day.toString()));
        return values;
    }

    /** The day, if one was named; what a hidden field may still send is nobody's word. */
    Optional<LocalDate> day(Duty duty, Answers answers) {
        return isAsked(duty) && answers.text(FIELD, LABEL).isPresent()
                ? Optional.of(answers.day(FIELD, LABEL))
                : Optional.empty();
    }

    /** Refuses a review that does not end before the day, unless somebody says why. */
    Optional<String> reason(LocalDate summaryOn, LocalDate lastDay, Answers answers) {
        return lastDay.isBefore(summaryOn)
                ? Optional.empty()
                : Optional.of(ReviewReasons.required(
                        answers,
                        "Ngày kết thúc",
                        "phải trước ngày tổng kết năm của đơn vị (" + DAY.format(summaryOn)
                                + "); hãy chọn ngày sớm hơn"));
    }

    private static boolean isAsked(Duty duty) {
        return duty.property(PROPERTY).isPresent();
    }
}
