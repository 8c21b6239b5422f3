package vn.kiemdiem.recognition.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.recognition.FourGood;
import vn.kiemdiem.recognition.FourGoodStage;
import vn.kiemdiem.recognition.FourGoods;

/**
 * The form {@code assess-four-good}: party organizations assess themselves as «bốn tốt», or their superior recognises
 * them (S000-R28). A decision that differs from the self-assessment needs a reason.
 */
@Component
class AssessFourGoodForm implements TaskForm {

    private static final String LIST = "assessments";
    private static final String OUTCOME = "outcome";
    private static final String OUTCOME_LABEL = "Kết quả";
    private static final String NOTE_LABEL = "Lý do, ghi chú";
    private static final String MET = "MET";
    private static final String NOT_MET = "NOT_MET";

    private final FourGoods rows;
    private final DutySubjects subjects;
    private final Clock clock;

    AssessFourGoodForm(FourGoods rows, DutySubjects subjects, Clock clock) {
        this.rows = rows;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "assess-four-good";
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
        FourGoodStage stage = stage(duty);
        Map<String, FourGood> self = rows.inEffect(duty.plan(), FourGoodStage.SELF);
        Map<String, FourGood> given = rows.inEffect(duty.plan(), stage);
        return Map.of(
                "stage",
                stage.name(),
                "outcomes",
                Stream.of(true, false).map(met -> option(stage, met)).toList(),
                LIST,
                subjects.about(duty, "rates").stream()
                        .map(subject -> row(subject, self.get(subject.id()), given.get(subject.id())))
                        .toList());
    }

    @Override
    public void record(Duty duty, Answers answers) {
        FourGoodStage stage = stage(duty);
        List<Subject> all = subjects.about(duty, "rates");
        if (all.isEmpty()) {
            return;
        }
        Map<String, FourGood> self = rows.inEffect(duty.plan(), FourGoodStage.SELF);
        Roster.of(all).match(answers.rows(LIST, "Danh sách tổ chức đảng")).forEach((subject, row) -> {
            boolean met = met(row);
            Optional<String> note = row.text("note", NOTE_LABEL);
            if (stage == FourGoodStage.DECISION && note.isEmpty()) {
                refuseDifference(row, met, self.get(subject.id()));
            }
            rows.save(new FourGood(
                    null,
                    duty.plan(),
                    subject.id(),
                    stage,
                    met,
                    note.orElse(null),
                    duty.body().isEmpty() ? null : duty.body(),
                    duty.fulfilledBy(),
                    clock.instant()));
        });
    }

    private static boolean met(Answers row) {
        String outcome =
                row.text(OUTCOME, OUTCOME_LABEL).orElseThrow(() -> row.refused(OUTCOME_LABEL, "chưa được chọn"));
        if (!outcome.equals(MET) && !outcome.equals(NOT_MET)) {
            throw row.refused(OUTCOME_LABEL, "có lựa chọn «" + outcome + "» không tồn tại");
        }
        return outcome.equals(MET);
    }

    /** Who did not assess itself is recognised only with a reason. */
    private static void refuseDifference(Answers row, boolean met, @Nullable FourGood self) {
        boolean selfMet = self != null && self.met();
        if (met != selfMet) {
            throw row.refused(
                    NOTE_LABEL,
                    "chưa được điền, mà «%s» khác kết quả tự đánh giá «%s»"
                            .formatted(FourGoodStage.DECISION.words(met), own(self)));
        }
    }

    private static Map<String, String> option(FourGoodStage stage, boolean met) {
        return Map.of("label", stage.words(met), "value", met ? MET : NOT_MET);
    }

    private static Map<String, Object> row(Subject subject, @Nullable FourGood self, @Nullable FourGood given) {
        Map<String, Object> row = new HashMap<>();
        row.put("subject", subject.id());
        row.put("name", subject.name());
        row.put("self", self == null || self.note() == null ? own(self) : own(self) + "\n" + self.note());
        row.put("note", "");
        if (given != null) {
            row.put(OUTCOME, given.met() ? MET : NOT_MET);
            Optional.ofNullable(given.note()).ifPresent(note -> row.put("note", note));
        }
        return row;
    }

    private static String own(@Nullable FourGood self) {
        return self == null ? "(chưa tự đánh giá)" : self.words();
    }

    private static FourGoodStage stage(Duty duty) {
        return FourGoodStage.of(duty.property("as").orElse("self"));
    }
}
