package vn.kiemdiem.rating.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.DutySubjects;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.RatingBook;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.policy.ScoredItem;
import vn.kiemdiem.rating.score.CriteriaImport;
import vn.kiemdiem.rating.score.Criterion;
import vn.kiemdiem.rating.score.ScoreItem;
import vn.kiemdiem.rating.score.ScoreRules;
import vn.kiemdiem.rating.score.ScoreSheet;
import vn.kiemdiem.rating.score.ScoreSheets;
import vn.kiemdiem.rating.score.Scoring;

/**
 * The form {@code score-sheet}: a subject is scored line by line; total and level follow from the plan's frame and bands
 * (S001-R01 to R05), whatever the browser showed.
 */
@Component
class ScoreSheetForm implements TaskForm {

    private final Scoring scoring;
    private final ScoreSheets sheets;
    private final RatingBook book;
    private final DutySubjects subjects;
    private final Clock clock;

    ScoreSheetForm(Scoring scoring, ScoreSheets sheets, RatingBook book, DutySubjects subjects, Clock clock) {
        this.scoring = scoring;
        this.sheets = sheets;
        this.book = book;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Override
    public String id() {
        return CriteriaImport.FORM;
    }

    @Override
    public Set<String> fields() {
        return Set.of("items");
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
        Map<String, Object> values = new HashMap<>();
        values.put("subjectName", subject.name());
        try {
            values.putAll(ScoreSheetFigures.of(scoring.rules(duty.plan(), subject)));
        } catch (Refused obstacle) {
            values.putAll(ScoreSheetFigures.none(String.valueOf(obstacle.getMessage())));
        }
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        Subject subject = subjects.the(duty);
        ScoreRules rules = scoring.rulesToRecord(duty.plan(), subject);
        Map<Criterion, Answers> rows = match(rules, answers.rows("items", "Các nội dung chấm điểm"));
        List<ScoredItem> scored = new ArrayList<>();
        rows.forEach((criterion, row) -> scored.add(scored(criterion, row)));
        rules.frame().check(scored).stream().findFirst().ifPresent(refusal -> {
            throw new Refused(refusal.sentence());
        });
        BigDecimal total = rules.frame().total(scored);
        RatingLevel level = rules.bands().level(total);
        RatingStage stage = RatingStage.of(duty.property("as").orElse("self"));
        sheets.save(new ScoreSheet(
                null,
                duty.plan(),
                subject.id(),
                stage,
                total,
                level,
                items(rules, scored),
                duty.fulfilledBy(),
                clock.instant()));
        book.record(duty, stage, subject, new GivenLevel(level, null, total, null));
    }

    /** One row for each criterion, called by its content; nothing else. */
    private static Map<Criterion, Answers> match(ScoreRules rules, List<Answers> rows) {
        Map<String, Answers> byId = new HashMap<>();
        for (Answers row : rows) {
            String id = row.requiredText("criterion", "Mã tiêu chí");
            if (rules.criterion(id).isEmpty() || byId.put(id, row) != null) {
                throw new Refused(
                        "Tiêu chí " + Quote.of(id) + " không có trong bộ tiêu chí của loại đối tượng này hoặc được"
                                + " ghi hai lần; hãy mở lại việc này.");
            }
        }
        Map<Criterion, Answers> matched = new LinkedHashMap<>();
        for (Criterion criterion : rules.criteria()) {
            Answers row = byId.get(criterion.slug());
            if (row == null) {
                throw new Refused(
                        "Phiếu chấm điểm thiếu nội dung «" + criterion.shortContent() + "»; hãy mở lại việc này.");
            }
            matched.put(criterion, row.called("nội dung «" + criterion.shortContent() + "»"));
        }
        return matched;
    }

    private static ScoredItem scored(Criterion criterion, Answers row) {
        return new ScoredItem(
                criterion.slug(),
                criterion.shortContent(),
                criterion.points(),
                row.points("deduction", "Điểm trừ"),
                row.points("bonus", "Điểm cộng"),
                row.text("cause", "Nguyên nhân, lý do"),
                row.text("remedy", "Hướng khắc phục, sửa chữa"));
    }

    private static Set<ScoreItem> items(ScoreRules rules, List<ScoredItem> scored) {
        return scored.stream()
                .map(item -> new ScoreItem(
                        rules.criterion(item.criterion()).orElseThrow().storedId(),
                        item.deduction(),
                        item.bonus(),
                        item.cause().orElse(null),
                        item.remedy().orElse(null)))
                .collect(Collectors.toSet());
    }
}
