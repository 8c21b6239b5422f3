package vn.kiemdiem.recognition.process;

import java.time.Clock;
import java.util.Arrays;
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
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.CommendationStep;
import vn.kiemdiem.recognition.Commendations;

/**
 * The form {@code commend}: who is proposed for which award, and what the body decides on each proposal (S000-R29).
 * Nobody has to be proposed; whoever is proposed has to be treated.
 */
@Component
class CommendForm implements TaskForm {

    private static final String LIST = "commendations";
    private static final String AWARD_LABEL = "Hình thức khen thưởng";
    private static final String OTHER_LABEL = "Hình thức khác";
    private static final String NOTE_LABEL = "Thành tích, lý do";
    private static final String OUTCOME_LABEL = "Kết quả xét";
    private static final Set<CommendationStep> OUTCOMES =
            Set.of(CommendationStep.GRANTED, CommendationStep.RECOMMENDED, CommendationStep.DECLINED);

    private final Commendations commendations;
    private final CommendationRows rows;
    private final DutySubjects subjects;
    private final Clock clock;

    CommendForm(Commendations commendations, CommendationRows rows, DutySubjects subjects, Clock clock) {
        this.commendations = commendations;
        this.rows = rows;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "commend";
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
        boolean decides = decides(duty);
        Map<String, Commendation> latest = commendations.inEffect(duty.plan());
        return Map.of(
                "stage",
                decides ? "DECISION" : "PROPOSAL",
                "awards",
                CommendationRows.awards(decides),
                LIST,
                listed(duty, latest).stream()
                        .map(subject -> {
                            Commendation before = latest.get(subject.id());
                            return rows.row(subject, before, decides || isProposed(before));
                        })
                        .toList());
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Map<String, Commendation> latest = commendations.inEffect(duty.plan());
        List<Subject> listed = listed(duty, latest);
        if (listed.isEmpty()) {
            return;
        }
        Roster.of(listed).match(answers.rows(LIST, "Danh sách khen thưởng")).forEach((subject, row) -> {
            Commendation before = latest.get(subject.id());
            if (decides(duty)) {
                decide(duty, subject, row, Objects.requireNonNull(before));
            } else {
                propose(duty, subject, row, before);
            }
        });
    }

    private void propose(Duty duty, Subject subject, Answers row, @Nullable Commendation before) {
        Optional<String> award = award(row);
        String note = row.text("note", NOTE_LABEL).orElse(null);
        if (award.isEmpty()) {
            if (isProposed(before)) {
                save(duty, subject, CommendationStep.WITHDRAWN, before.award(), note);
            } else if (note != null) {
                throw row.refused(AWARD_LABEL, "chưa được chọn, mà đã ghi thành tích");
            }
            return;
        }
        boolean isSame =
                isProposed(before) && before.award().equals(award.get()) && Objects.equals(before.note(), note);
        if (!isSame) {
            save(duty, subject, CommendationStep.PROPOSED, award.get(), note);
        }
    }

    private void decide(Duty duty, Subject subject, Answers row, Commendation before) {
        CommendationStep outcome = outcome(row);
        String note = row.text("note", NOTE_LABEL).orElse(null);
        if (outcome == CommendationStep.DECLINED) {
            if (note == null) {
                throw row.refused(NOTE_LABEL, "chưa được điền; hãy ghi lý do không khen thưởng");
            }
            save(duty, subject, outcome, before.award(), note);
            return;
        }
        String award = award(row).orElseThrow(() -> row.refused(AWARD_LABEL, "chưa được chọn"));
        save(duty, subject, outcome, award, note);
    }

    private static CommendationStep outcome(Answers row) {
        String name = row.text("outcome", OUTCOME_LABEL)
                .orElseThrow(() -> row.refused(OUTCOME_LABEL, "chưa được chọn; mỗi đề xuất phải được xét"));
        return Arrays.stream(CommendationStep.values())
                .filter(step -> OUTCOMES.contains(step) && step.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.refused(OUTCOME_LABEL, "có lựa chọn «" + name + "» không tồn tại"));
    }

    /** Chosen or typed, never both. */
    private static Optional<String> award(Answers row) {
        Optional<String> chosen =
                row.text("award", AWARD_LABEL).filter(award -> !award.equals(CommendationRows.NO_AWARD));
        Optional<String> typed = row.text("otherAward", OTHER_LABEL);
        if (chosen.isPresent() && typed.isPresent()) {
            throw row.refused(
                    OTHER_LABEL, "phải để trống khi đã chọn «" + chosen.get() + "» ở mục «" + AWARD_LABEL + "»");
        }
        return chosen.or(() -> typed);
    }

    private void save(Duty duty, Subject subject, CommendationStep step, String award, @Nullable String note) {
        commendations.save(new Commendation(
                null,
                duty.plan(),
                subject.id(),
                step,
                award,
                note,
                duty.body().isEmpty() ? null : duty.body(),
                duty.fulfilledBy(),
                clock.instant()));
    }

    /** Everybody may be proposed; decided is only on who was. */
    private List<Subject> listed(Duty duty, Map<String, Commendation> latest) {
        List<Subject> all = subjects.about(duty, "rates");
        return decides(duty)
                ? all.stream()
                        .filter(subject -> Optional.ofNullable(latest.get(subject.id()))
                                .filter(before -> before.awaits(duty.body()))
                                .isPresent())
                        .toList()
                : all;
    }

    private static boolean isProposed(@Nullable Commendation before) {
        return before != null && before.step() == CommendationStep.PROPOSED;
    }

    private static boolean decides(Duty duty) {
        return duty.property("as").filter("decision"::equals).isPresent();
    }
}
