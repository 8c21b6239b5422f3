package vn.kiemdiem.review.process;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.RatingBook;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.review.ReviewBasis;
import vn.kiemdiem.review.ReviewReport;
import vn.kiemdiem.review.ReviewReports;
import vn.kiemdiem.review.ReviewSuggestion;
import vn.kiemdiem.review.ReviewSuggestions;

/** The form {@code write-review}: a subject's own review report and the level it gives itself (S004-D06, F04, F06). */
@Component
class WriteReviewForm implements TaskForm {

    private final ReviewReports reports;
    private final ReviewSuggestions suggestions;
    private final RatingBook book;
    private final DutySubjects subjects;
    private final Clock clock;

    WriteReviewForm(
            ReviewReports reports, ReviewSuggestions suggestions, RatingBook book, DutySubjects subjects, Clock clock) {
        this.reports = reports;
        this.suggestions = suggestions;
        this.book = book;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "write-review";
    }

    @Override
    public Set<String> fields() {
        return Set.of("bases", "strengths", "shortcomings", "remedies", "level");
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
        List<Map<String, String>> bases = duty.numbered(CollectBasesForm.BASIS).entrySet().stream()
                .map(basis -> Map.of("basis", basis.getKey(), "wording", basis.getValue(), "result", ""))
                .toList();
        Map<String, Object> values = new HashMap<>();
        Subject subject = subjects.the(duty);
        values.put("subjectName", subject.name());
        values.put("suggested", suggested(duty, subject));
        values.put("bases", bases);
        values.put("strengths", "");
        values.put("shortcomings", "");
        values.put("remedies", "");
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Subject subject = subjects.the(duty);
        RatingLevel level = Levels.required(answers, "Tự xếp loại");
        reports.save(new ReviewReport(
                null,
                duty.plan(),
                subject.id(),
                answers.requiredText("strengths", "Ưu điểm, kết quả đạt được"),
                answers.requiredText("shortcomings", "Hạn chế, khuyết điểm và nguyên nhân"),
                answers.requiredText("remedies", "Phương hướng, biện pháp khắc phục"),
                bases(duty, answers),
                duty.fulfilledBy(),
                clock.instant()));
        book.record(duty, RatingStage.of(duty.property("as").orElse("self")), subject, GivenLevel.of(level, null));
    }

    private String suggested(Duty duty, Subject subject) {
        return suggestions.of(duty.plan(), subject.id()).stream()
                .map(ReviewSuggestion::suggestion)
                .reduce((earlier, later) -> earlier + "\n" + later)
                .orElse("Không có.");
    }

    private static Set<ReviewBasis> bases(Duty duty, Answers answers) {
        SortedMap<String, String> known = duty.numbered(CollectBasesForm.BASIS);
        Set<ReviewBasis> bases = new HashSet<>();
        if (known.isEmpty()) {
            return bases;
        }
        Set<String> seen = new HashSet<>();
        for (Answers row : answers.rows("bases", "Kết quả theo từng căn cứ")) {
            String basis = row.requiredText("basis", "Mã căn cứ");
            if (!known.containsKey(basis) || !seen.add(basis)) {
                throw row.refused("Mã căn cứ", "không có trong kế hoạch hoặc được ghi hai lần");
            }
            row.text("result", "Kết quả").ifPresent(result -> bases.add(new ReviewBasis(basis, result)));
        }
        return bases;
    }
}
