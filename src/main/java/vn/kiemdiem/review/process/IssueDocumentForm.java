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
import vn.kiemdiem.review.IssuedDocument;
import vn.kiemdiem.review.IssuedDocuments;

/** The form {@code issue-document}: a document that the plan asks for was drawn up (S001-F02, F03, F06, F24). */
@Component
class IssueDocumentForm implements TaskForm {

    private static final String DOCUMENT = "document";

    private final IssuedDocuments documents;
    private final Clock clock;

    IssueDocumentForm(IssuedDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "issue-document";
    }

    @Override
    public Set<String> fields() {
        return Set.of("number", "drawnUpOn", "summary");
    }

    @Override
    public Set<String> needs() {
        return Set.of("document");
    }

    @Override
    public Map<String, Object> prefill(Duty duty) {
        return new HashMap<>(Map.of(DOCUMENT, duty.property(DOCUMENT).orElseThrow(), "number", "", "summary", ""));
    }

    @Override
    public void record(Duty duty, Answers answers) {
        documents.save(new IssuedDocument(
                null,
                duty.plan(),
                duty.body(),
                duty.property(DOCUMENT).orElseThrow(),
                answers.text("number", "Số, ký hiệu").orElse(null),
                answers.dayNotAfter("drawnUpOn", "Ngày văn bản", LocalDate.ofInstant(clock.instant(), clock.getZone())),
                answers.requiredText("summary", "Trích yếu, nội dung chính"),
                duty.fulfilledBy(),
                clock.instant()));
    }
}
