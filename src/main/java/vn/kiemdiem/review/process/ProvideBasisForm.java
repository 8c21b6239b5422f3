package vn.kiemdiem.review.process;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.review.BasisAnswer;
import vn.kiemdiem.review.BasisAnswers;
import vn.kiemdiem.review.BasisOpinion;

/** The form {@code provide-basis}: another body gives its rating and its opinions on persons (S004-F05). */
@Component
class ProvideBasisForm implements TaskForm {

    private final BasisAnswers basisAnswers;
    private final DutySubjects subjects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProvideBasisForm(BasisAnswers basisAnswers, DutySubjects subjects, ApplicationEventPublisher events, Clock clock) {
        this.basisAnswers = basisAnswers;
        this.subjects = subjects;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "provide-basis";
    }

    @Override
    public Set<String> fields() {
        return Set.of("rating", "opinions");
    }

    @Override
    public Set<String> needs() {
        return Set.of("about");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        List<Map<String, String>> rows = subjects.concerned(duty, "about").stream()
                .map(subject -> Map.of("subject", subject.id(), "name", subject.name(), "opinion", ""))
                .toList();
        return Map.of("rating", "", "opinions", rows);
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Optional<String> remark = answers.text("rating", "Nội dung xếp loại, nhận xét chung");
        Set<BasisOpinion> opinions = opinions(duty, answers);
        if (remark.isEmpty() && opinions.isEmpty()) {
            throw new Refused("Hãy ghi nội dung xếp loại, nhận xét chung hoặc ý kiến về ít nhất một người.");
        }
        basisAnswers.save(new BasisAnswer(
                null, duty.plan(), duty.body(), remark.orElse(null), opinions, duty.fulfilledBy(), clock.instant()));
        events.publishEvent(new FormOutdated(duty.plan(), CollectBasesForm.ID));
    }

    private Set<BasisOpinion> opinions(Duty duty, Answers answers) {
        Set<BasisOpinion> opinions = new HashSet<>();
        Roster roster = Roster.of(subjects.concerned(duty, "about"));
        roster.match(answers.rows("opinions", "Ý kiến về từng người"))
                .forEach((subject, row) ->
                        opinion(duty, row).ifPresent(opinion -> opinions.add(new BasisOpinion(subject.id(), opinion))));
        return opinions;
    }

    /** Whoever is asked about one person alone has to say something about that person. */
    private static Optional<String> opinion(Duty duty, Answers row) {
        return duty.subject() == null
                ? row.text("opinion", "Ý kiến")
                : Optional.of(row.requiredText("opinion", "Ý kiến nhận xét"));
    }
}
