package vn.kiemdiem.review.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.review.ReviewSuggestion;
import vn.kiemdiem.review.ReviewSuggestions;

/** The form {@code suggest-review}: what each subject is told to go into; nobody has to be told anything (S001-R16). */
@Component
class SuggestReviewForm implements TaskForm {

    private final ReviewSuggestions suggestions;
    private final DutySubjects subjects;
    private final Clock clock;

    SuggestReviewForm(ReviewSuggestions suggestions, DutySubjects subjects, Clock clock) {
        this.suggestions = suggestions;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "suggest-review";
    }

    @Override
    public Set<String> fields() {
        return Set.of("suggestions");
    }

    @Override
    public Set<String> needs() {
        return Set.of("rates");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        List<Map<String, String>> rows = subjects.about(duty, "rates").stream()
                .map(subject -> Map.of(
                        "subject", subject.id(),
                        "name", subject.name(),
                        "kind", subject.kind().vietnameseName(),
                        "suggestion", ""))
                .toList();
        return Map.of("suggestions", rows);
    }

    @Override
    public void record(Duty duty, Answers answers) {
        List<Subject> all = subjects.about(duty, "rates");
        if (all.isEmpty()) {
            return;
        }
        Roster.of(all)
                .match(answers.rows("suggestions", "Gợi ý kiểm điểm"))
                .forEach((subject, row) -> row.text("suggestion", "Nội dung gợi ý")
                        .ifPresent(text -> suggestions.save(suggestion(duty, subject, text))));
    }

    private ReviewSuggestion suggestion(Duty duty, Subject subject, String text) {
        return new ReviewSuggestion(
                null, duty.plan(), duty.body(), subject.id(), text, duty.fulfilledBy(), clock.instant());
    }
}
