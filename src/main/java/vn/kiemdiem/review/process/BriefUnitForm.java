package vn.kiemdiem.review.process;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.review.Briefing;
import vn.kiemdiem.review.Briefings;

/** The form {@code brief-unit}: the unit was told of the plan and guided (S004-F02). */
@Component
class BriefUnitForm implements TaskForm {

    private static final int MOST_ATTENDEES = 10_000;

    private final Briefings briefings;
    private final Clock clock;

    BriefUnitForm(Briefings briefings, Clock clock) {
        this.briefings = briefings;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "brief-unit";
    }

    @Override
    public Set<String> fields() {
        return Set.of("heldOn", "attendees", "content");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        return Map.of();
    }

    @Override
    public void record(Duty duty, Answers answers) {
        briefings.save(new Briefing(
                null,
                duty.plan(),
                duty.unit(),
                answers.day("heldOn", "Ngày tổ chức"),
                answers.wholeNumber("attendees", "Số đảng viên dự", 0, MOST_ATTENDEES),
                answers.text("content", "Nội dung").orElse(null),
                duty.fulfilledBy(),
                clock.instant()));
    }
}
