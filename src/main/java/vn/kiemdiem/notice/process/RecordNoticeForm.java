package vn.kiemdiem.notice.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.notice.LevelNotice;
import vn.kiemdiem.notice.LevelNotices;
import vn.kiemdiem.notice.NoticedSubject;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.RatedSubjects;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingBook;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.Ratings;

/**
 * The form {@code record-notice}: the levels that a higher level decided, as its notice tells them (S000-U07). A
 * subject that the notice leaves out keeps its row empty; another notice may bring it.
 */
@Component
class RecordNoticeForm implements TaskForm {

    private final LevelNotices notices;
    private final Ratings ratings;
    private final RatingBook book;
    private final RatedSubjects subjects;
    private final Organization organization;
    private final RunningPlans plans;
    private final Clock clock;

    RecordNoticeForm(
            LevelNotices notices,
            Ratings ratings,
            RatingBook book,
            RatedSubjects subjects,
            Organization organization,
            RunningPlans plans,
            Clock clock) {
        this.notices = notices;
        this.ratings = ratings;
        this.book = book;
        this.subjects = subjects;
        this.organization = organization;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "record-notice";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "noticedOn", "levels");
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        Map<String, Rating> proposed = ratings.inEffect(duty.plan(), RatingStage.PROPOSAL);
        Map<String, Rating> own = ratings.inEffect(duty.plan(), RatingStage.SELF);
        List<Map<String, String>> rows = subjects.given(duty).stream()
                .map(subject -> Map.of(
                        "subject", subject.id(),
                        "name", subject.name(),
                        "kind", subject.kind().vietnameseName(),
                        "selfLevel", label(own.get(subject.id())),
                        "proposedLevel", label(proposed.get(subject.id()))))
                .toList();
        return new HashMap<>(Map.of("levels", rows, "decider", organization.unitName(duty.body())));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Map<Subject, Answers> rows = Roster.of(subjects.given(duty)).match(answers.rows("levels", "Mức xếp loại"));
        String number = answers.requiredText("number", "Số, ký hiệu");
        LocalDate noticedOn = answers.day("noticedOn", "Ngày thông báo", issue(duty), LocalDate.now(clock));
        Map<Subject, GivenLevel> levels = new LinkedHashMap<>();
        rows.forEach((subject, row) -> Levels.optional(row, "level", "Mức xếp loại")
                .ifPresent(level -> levels.put(subject, GivenLevel.of(level, "Thông báo " + number))));
        if (levels.isEmpty()) {
            throw answers.refused("Mức xếp loại", "chưa được chọn cho ai; hãy chọn mức mà thông báo nêu");
        }
        notices.save(new LevelNotice(
                null,
                duty.plan(),
                duty.unit(),
                duty.body(),
                number,
                noticedOn,
                levels.keySet().stream()
                        .map(subject -> new NoticedSubject(subject.id()))
                        .collect(Collectors.toSet()),
                duty.fulfilledBy(),
                clock.instant()));
        book.record(duty, RatingStage.DECISION, levels);
    }

    /** A plan's notice cannot be older than the plan. */
    private LocalDate issue(Duty duty) {
        Optional<PlanHeader> plan = plans.byId(duty.plan());
        return plan.flatMap(PlanHeader::issuedOn)
                .or(() -> plan.map(header -> header.year().atDay(1)))
                .orElse(LocalDate.EPOCH);
    }

    private static String label(@Nullable Rating rating) {
        return rating == null ? "(chưa có)" : rating.level().label();
    }
}
