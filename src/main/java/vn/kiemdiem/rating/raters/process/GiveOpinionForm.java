package vn.kiemdiem.rating.raters.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.raters.RaterOpinion;
import vn.kiemdiem.rating.raters.RaterOpinions;
import vn.kiemdiem.rating.raters.RaterRound;
import vn.kiemdiem.rating.raters.RaterRounds;
import vn.kiemdiem.rating.raters.RatersScope;

/**
 * The form {@code give-opinion}: which level a participating rater would give each collective, and why (S000-R24,
 * S000-U04). Nobody has to have an opinion on everybody; that the rater answered is recorded nevertheless.
 */
@Component
class GiveOpinionForm implements TaskForm {

    private static final String LIST = "opinions";
    private static final String OPINION = "opinion";
    private static final String OPINION_LABEL = "Mức đề nghị";
    private static final String NO_OPINION = "NONE";

    private final RaterRounds rounds;
    private final RaterOpinions opinions;
    private final RatersScope scope;
    private final DutySubjects subjects;
    private final Clock clock;

    GiveOpinionForm(RaterRounds rounds, RaterOpinions opinions, RatersScope scope, DutySubjects subjects, Clock clock) {
        this.rounds = rounds;
        this.opinions = opinions;
        this.scope = scope;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "give-opinion";
    }

    @Override
    public Set<String> fields() {
        return Set.of(LIST);
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        return Map.of(
                LIST,
                collectives(duty).stream()
                        .map(subject -> Map.of(
                                "subject",
                                subject.id(),
                                "name",
                                subject.name() + "\n" + subject.kind().vietnameseName(),
                                "comment",
                                ""))
                        .toList());
    }

    @Override
    public void record(Duty duty, Answers answers) {
        long round = round(duty);
        List<Subject> collectives = collectives(duty);
        if (collectives.isEmpty()) {
            return;
        }
        Roster.of(collectives)
                .match(answers.rows(LIST, "Ý kiến tham gia"))
                .forEach((subject, row) -> opinions.save(new RaterOpinion(
                        null,
                        round,
                        duty.body(),
                        subject.id(),
                        level(row),
                        row.text("comment", "Nhận xét").orElse(null),
                        duty.fulfilledBy(),
                        clock.instant())));
    }

    /** Chosen outright as nothing, a level has the same meaning as one that was not chosen. */
    private static @Nullable RatingLevel level(Answers row) {
        Optional<String> chosen = row.text(OPINION, OPINION_LABEL);
        return chosen.filter(NO_OPINION::equals).isPresent()
                ? null
                : Levels.optional(row, OPINION, OPINION_LABEL).orElse(null);
    }

    private long round(Duty duty) {
        RaterRound round = rounds.findFirstByPlanOrderByIdDesc(duty.plan())
                .filter(asked -> asked.asked().contains(duty.body()))
                .orElseThrow(
                        () -> new Refused("Đơn vị không còn trong danh sách được đề nghị tham gia đánh giá, xếp loại;"
                                + " hãy hỏi cơ quan đã gửi đề nghị."));
        return Objects.requireNonNull(round.id());
    }

    private List<Subject> collectives(Duty duty) {
        return subjects.about(duty, "rates").stream()
                .filter(subject -> scope.isAskedOn(duty.body(), subject))
                .toList();
    }
}
