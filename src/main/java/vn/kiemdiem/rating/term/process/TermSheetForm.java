package vn.kiemdiem.rating.term.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.duty.Roster;
import vn.kiemdiem.duty.TaskForm;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.plan.RunningPlans;
import vn.kiemdiem.rating.Levels;
import vn.kiemdiem.rating.RatedSubjects;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.policy.TermRule;
import vn.kiemdiem.rating.term.TermBases;
import vn.kiemdiem.rating.term.TermBasis;
import vn.kiemdiem.rating.term.TermBook;
import vn.kiemdiem.rating.term.TermLevels;
import vn.kiemdiem.rating.term.YearlyLevelImport;

/**
 * The form {@code term-sheet}: a body proposes, appraises or decides the levels of a term; the rule is counted anew from
 * the years as they are when it is recorded, whatever the sheet showed (S000-R02 to R07, S000-A05).
 */
@Component
class TermSheetForm implements TaskForm {

    static final String LIST = "terms";

    private final RunningPlans plans;
    private final RatedSubjects subjects;
    private final TermBases bases;
    private final TermLevels levels;
    private final TermBook book;
    private final Clock clock;

    TermSheetForm(
            RunningPlans plans,
            RatedSubjects subjects,
            TermBases bases,
            TermLevels levels,
            TermBook book,
            Clock clock) {
        this.plans = plans;
        this.subjects = subjects;
        this.bases = bases;
        this.levels = levels;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String id() {
        return YearlyLevelImport.FORM;
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
        Map<String, Object> values = new HashMap<>();
        values.put("basisText", basisText(duty));
        Optional<TermRule> rule = rule(duty);
        if (rule.isEmpty()) {
            values.put("termText", "kế hoạch không nêu");
            values.put("stateText", noRule(duty));
            values.put(LIST, List.of());
            return values;
        }
        TermSheet sheet = sheet(duty, rule.get());
        values.put("termText", rule.get().source());
        values.put("stateText", sheet.stateText());
        values.put(LIST, sheet.rows());
        return values;
    }

    @Override
    public void record(Duty duty, Answers answers) {
        bases.holdStill();
        TermSheet sheet = sheet(duty, rule(duty).orElseThrow(() -> new Refused(noRule(duty))));
        Map<Subject, Answers> rows =
                Roster.of(List.copyOf(sheet.bases().keySet())).match(answers.rows(LIST, "Danh sách xếp loại nhiệm kỳ"));
        sheet.refuseOutdated(rows);
        sheet.refuseWaiting();
        rows.forEach((subject, row) -> {
            TermBasis basis = sheet.basis(subject);
            book.record(duty, sheet.stage(), subject, basis, given(row, basis));
        });
    }

    private static TermBook.Given given(Answers row, TermBasis basis) {
        RatingLevel level = Levels.required(row, "Mức nhiệm kỳ");
        Optional<String> reason = row.text("reason", "Lý do");
        Optional<RatingLevel> ruled = basis.ruled().level();
        if (reason.isEmpty() && !ruled.equals(Optional.of(level))) {
            throw row.refused(
                    "Lý do",
                    ruled.map(rule -> "chưa được điền, mà mức «%s» khác kết quả theo quy tắc là «%s»"
                                    .formatted(level.label(), rule.label()))
                            .orElse("chưa được điền, mà theo quy tắc thì chưa xác định được mức"));
        }
        return new TermBook.Given(level, reason.orElse(null));
    }

    private TermSheet sheet(Duty duty, TermRule rule) {
        RatingStage stage = RatingStage.of(duty.property("as").orElse("proposal"));
        List<Subject> rated = subjects.rated(duty, LocalDate.now(clock));
        return new TermSheet(
                stage,
                bases.of(header(duty).orElseThrow(), rule, stage, rated),
                TermSheet.byStage(levels.inEffect(duty.plan())));
    }

    private static String basisText(Duty duty) {
        String bases = String.join("; ", duty.numbered("basis.").values());
        return bases.isEmpty() ? "kế hoạch không nêu riêng." : bases + ".";
    }

    private static String noRule(Duty duty) {
        return "Kế hoạch «" + duty.plan() + "» không nêu quy tắc xếp loại nhiệm kỳ (thuộc tính «plan.term» và"
                + " «rating.term.source»); hãy bổ sung vào tệp kế hoạch rồi triển khai lại.";
    }

    private Optional<TermRule> rule(Duty duty) {
        return header(duty).flatMap(plan -> plan.rating().term());
    }

    private Optional<PlanHeader> header(Duty duty) {
        return plans.byId(duty.plan());
    }
}
