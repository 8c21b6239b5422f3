package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.review.ReviewMeeting;
import vn.kiemdiem.review.ReviewMeetings;

/**
 * The form {@code hold-review}: a review meeting that rates nobody, with its length and what the reviews of individuals
 * added to the collective's (S001-D03, R12, R15); the collective's may have to wait for its members' branches (S003-R05).
 */
@Component
class HoldReviewForm implements TaskForm {

    static final String ID = "hold-review";

    private static final int MOST_ATTENDEES = 10_000;

    private final ReviewMeetings meetings;
    private final MeetingLengths lengths;
    private final OwnBranches ownBranches;
    private final Clock clock;

    HoldReviewForm(ReviewMeetings meetings, MeetingLengths lengths, OwnBranches ownBranches, Clock clock) {
        this.meetings = meetings;
        this.lengths = lengths;
        this.ownBranches = ownBranches;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> fields() {
        return Set.of("heldOn", "heldUntil", "days", "attendees", "minutes", "individualFindings");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Map<String, Object> values = new HashMap<>(lengths.shown(duty));
        values.putAll(ownBranches.shown(duty));
        values.put("minutes", "");
        values.put("individualFindings", "");
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        LocalDate heldOn = answers.dayNotAfter("heldOn", "Ngày bắt đầu", today);
        ownBranches.require(duty, heldOn);
        meetings.save(new ReviewMeeting(
                null,
                duty.plan(),
                duty.unit(),
                heldOn,
                lengths.read(duty, answers, heldOn, today),
                answers.wholeNumber("attendees", "Số người dự", 1, MOST_ATTENDEES),
                answers.requiredText("minutes", "Nội dung chính của biên bản"),
                answers.text("individualFindings", "Bổ sung từ kiểm điểm cá nhân")
                        .orElse(null),
                duty.fulfilledBy(),
                clock.instant()));
        ownBranches.recorded(duty);
    }
}
