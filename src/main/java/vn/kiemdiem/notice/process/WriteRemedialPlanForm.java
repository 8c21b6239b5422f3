package vn.kiemdiem.notice.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.notice.RatingNotice;
import vn.kiemdiem.notice.RatingNotices;
import vn.kiemdiem.notice.RemedialPlan;
import vn.kiemdiem.notice.RemedialPlans;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/**
 * The form {@code write-remedial-plan}: what one subject does about its shortcomings, with an individual's commitment
 * for the next year (S000-R31).
 */
@Component
class WriteRemedialPlanForm implements TaskForm {

    static final String ID = "write-remedial-plan";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final RemedialPlans plans;
    private final RatingNotices notices;
    private final Ratings ratings;
    private final DutySubjects subjects;
    private final Clock clock;

    WriteRemedialPlanForm(
            RemedialPlans plans, RatingNotices notices, Ratings ratings, DutySubjects subjects, Clock clock) {
        this.plans = plans;
        this.notices = notices;
        this.ratings = ratings;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Set<String> fields() {
        return Set.of("shortcomings", "measures", "completeBy", "commitment");
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public boolean isOfOneSubject() {
        return true;
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Subject subject = subjects.the(duty);
        Optional<RatingNotice> notice = notices.find(duty.plan(), subject.id());
        Map<String, Object> values = new HashMap<>();
        values.put("about", subject.name());
        values.put("individual", !subject.kind().isCollective());
        values.put(
                "notice",
                notice.map(told -> "ngày " + DAY.format(told.noticedOn())).orElse("(chưa có thông báo)"));
        values.put("decidedLevel", decided(duty, subject));
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Subject subject = subjects.the(duty);
        LocalDate from = notices.find(duty.plan(), subject.id())
                .map(RatingNotice::noticedOn)
                .orElseGet(() -> LocalDate.now(clock));
        plans.save(new RemedialPlan(
                null,
                duty.plan(),
                duty.unit(),
                subject.id(),
                answers.requiredText("shortcomings", "Hạn chế, khuyết điểm"),
                answers.requiredText("measures", "Biện pháp khắc phục"),
                answers.dayNotBefore("completeBy", "Ngày hoàn thành khắc phục", from),
                // A collective commits to nothing: what a hidden field may still send is not its word.
                subject.kind().isCollective()
                        ? null
                        : answers.requiredText("commitment", "Cam kết tu dưỡng, rèn luyện, phấn đấu"),
                duty.fulfilledBy(),
                clock.instant()));
    }

    private String decided(Duty duty, Subject subject) {
        return Optional.ofNullable(ratings.inEffect(duty.plan(), RatingStage.DECISION, List.of(subject))
                        .get(subject.id()))
                .map(Rating::level)
                .map(level -> level.label())
                .orElse("(chưa có mức xếp loại)");
    }
}
