package vn.kiemdiem.review.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.RatedSubjects;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingBook;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;
import vn.kiemdiem.rating.policy.Eligibility;
import vn.kiemdiem.rating.policy.Refusal;
import vn.kiemdiem.rating.staff.StaffColumn;
import vn.kiemdiem.rating.staff.StaffLevel;
import vn.kiemdiem.review.ReviewMeeting;
import vn.kiemdiem.review.ReviewMeetings;

/**
 * The form {@code rate-roster}: the meeting that reviews and rates everybody on a list (S004-F07). A level that differs
 * from the subject's own needs a reason; no level is derived (S004-R07). Who is reviewed only on the day of the meeting,
 * such as a member of less than six months, is listed without a level (S001-R10).
 */
@Component
class RateRosterForm implements TaskForm {

    static final String ID = "rate-roster";

    private static final int MOST_ATTENDEES = 10_000;

    private final ReviewMeetings meetings;
    private final Ratings ratings;
    private final RatingBook book;
    private final RatedSubjects subjects;
    private final StaffColumn staff;
    private final OwnBranches ownBranches;
    private final Clock clock;

    RateRosterForm(
            ReviewMeetings meetings,
            Ratings ratings,
            RatingBook book,
            RatedSubjects subjects,
            StaffColumn staff,
            OwnBranches ownBranches,
            Clock clock) {
        this.meetings = meetings;
        this.ratings = ratings;
        this.book = book;
        this.subjects = subjects;
        this.staff = staff;
        this.ownBranches = ownBranches;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> fields() {
        return Set.of("heldOn", "attendees", "ratings", "minutes");
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        LocalDate today = LocalDate.now(clock);
        Eligibility eligibility = subjects.eligibility(duty);
        List<Subject> listed = subjects.listed(duty);
        Map<String, Rating> self = ratings.inEffect(duty.plan(), RatingStage.SELF, listed);
        Map<String, StaffLevel> staffLevels = staff.of(duty.plan(), listed);
        List<Map<String, String>> rows = listed.stream()
                .map(subject -> row(
                        subject,
                        own(eligibility.whyNotRated(subject, today), self.get(subject.id())),
                        StaffColumn.text(staffLevels.get(subject.id()), RatingLevel::label)))
                .toList();
        Map<String, Object> values = new HashMap<>(ownBranches.shown(duty));
        values.putAll(Map.of("ratings", rows, "minutes", "", StaffColumn.IS_SHOWN, !staffLevels.isEmpty()));
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Map<Subject, Answers> rows =
                Roster.of(subjects.listed(duty)).match(answers.rows("ratings", "Danh sách xếp loại"));
        LocalDate heldOn = answers.day("heldOn", "Ngày họp");
        ownBranches.require(duty, heldOn);
        Eligibility eligibility = subjects.eligibility(duty);
        Map<String, Rating> self = ratings.inEffect(duty.plan(), RatingStage.SELF, rows.keySet());
        RatingStage stage = RatingStage.of(duty.property("as").orElse("proposal"));
        meetings.save(new ReviewMeeting(
                null,
                duty.plan(),
                duty.unit(),
                heldOn,
                answers.wholeNumber("attendees", "Số người dự", 1, MOST_ATTENDEES),
                answers.requiredText("minutes", "Nội dung chính của biên bản"),
                duty.fulfilledBy(),
                clock.instant()));
        Map<Subject, GivenLevel> levels = new LinkedHashMap<>();
        rows.forEach((subject, row) -> eligibility
                .whyNotRated(subject, heldOn)
                .ifPresentOrElse(
                        why -> refuseLevel(row, why), () -> levels.put(subject, given(row, self.get(subject.id())))));
        book.record(duty, stage, levels);
        ownBranches.recorded(duty);
    }

    private static GivenLevel given(Answers row, @Nullable Rating self) {
        RatingLevel level = Levels.required(row, "Xếp loại");
        String reason = row.text("reason", "Lý do").orElse(null);
        if (reason == null && self != null && self.level() != level) {
            throw row.refused(
                    "Lý do",
                    "chưa được điền, mà mức «" + level.label() + "» khác mức tự xếp loại «"
                            + self.level().label() + "»");
        }
        return GivenLevel.of(level, reason);
    }

    private static void refuseLevel(Answers row, Refusal why) {
        if (Levels.optional(row, "level", "Xếp loại").isPresent()) {
            throw row.refused("Xếp loại", "phải để trống: " + why.sentence().replaceFirst("\\.$", ""));
        }
    }

    private static String own(Optional<Refusal> whyNotRated, @Nullable Rating self) {
        return whyNotRated
                .map(Refusal::allowed)
                .orElse(self == null ? "(không tự xếp loại)" : self.level().label());
    }

    private static Map<String, String> row(Subject subject, String selfLevel, String staffLevel) {
        return Map.of(
                "subject",
                subject.id(),
                "name",
                subject.name(),
                "kind",
                subject.kind().vietnameseName(),
                "selfLevel",
                selfLevel,
                StaffColumn.FIELD,
                staffLevel,
                "reason",
                "");
    }
}
