package vn.kiemdiem.rating.score;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TableReader;
import vn.kiemdiem.rating.policy.ScoreFrame;
import vn.kiemdiem.rating.score.ImportedKind.Outcome;

/** Takes a plan's criteria from spreadsheet files: all of them or nothing; other kinds of subject keep theirs. */
@Component
public class CriteriaImport {

    /** The form whose open tasks show what was imported. */
    public static final String FORM = "score-sheet";

    private final Criteria criteria;
    private final Scoring scoring;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;

    CriteriaImport(
            Criteria criteria,
            Scoring scoring,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            AuditTrail trail) {
        this.criteria = criteria;
        this.scoring = scoring;
        this.transaction = transaction;
        this.events = events;
        this.trail = trail;
    }

    /**
     * Writes what the files hold, in place of what their kinds of subject had.
     *
     * @throws ImportRefused when anything is wrong with any file, when the plan has no score frame, or when a score
     *     sheet uses what would be replaced
     */
    public List<ImportedKind> importFiles(String plan, List<TableFile> files) {
        TableErrors errors = new TableErrors();
        List<CriteriaRow> rows = read(files, frameOf(plan, errors), errors);
        return transaction.execute(status -> write(plan, CriteriaCheck.byKind(rows), errors));
    }

    private ScoreFrame frameOf(String plan, TableErrors errors) {
        return scoring.frame(plan).orElseThrow(() -> {
            errors.add(
                    "",
                    "Không có kế hoạch «" + plan + "» đang dùng, hoặc kế hoạch không nêu khung điểm (thuộc tính"
                            + " «rating.frame»). Triển khai tệp kế hoạch có khung điểm rồi nhập lại.");
            return new ImportRefused(errors);
        });
    }

    private static List<CriteriaRow> read(List<TableFile> files, ScoreFrame frame, TableErrors errors) {
        if (files.isEmpty()) {
            errors.add("", "Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx.");
        }
        List<Table> tables = files.stream()
                .flatMap(file -> TableReader.read(file, errors).stream())
                .toList();
        List<CriteriaRow> rows = new ArrayList<>();
        boolean complete = !errors.isFileRefused();
        for (Table table : tables) {
            List<CriteriaRow> read = CriteriaTable.read(table, errors);
            complete &= !read.isEmpty();
            rows.addAll(read);
        }
        CriteriaCheck.check(rows, complete, frame, errors);
        return rows;
    }

    private List<ImportedKind> write(String plan, Map<SubjectKind, List<CriteriaRow>> rows, TableErrors errors) {
        // What is checked must still be true when it is written.
        criteria.holdForReplacing(plan);
        Map<SubjectKind, Outcome> outcomes = new EnumMap<>(SubjectKind.class);
        rows.forEach((kind, ofKind) -> outcomes.put(kind, outcome(plan, kind, ofKind)));
        for (SubjectKind used : criteria.usedKinds(plan)) {
            if (outcomes.get(used) == Outcome.REPLACED) {
                rows.get(used).get(0).refuse(CriteriaTable.KIND, inUse(used), errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
        outcomes.forEach((kind, outcome) -> {
            if (outcome != Outcome.UNCHANGED) {
                criteria.remove(plan, kind);
                criteria.saveAll(CriteriaRow.asCriteria(plan, rows.get(kind)));
            }
        });
        trail.record(Act.of(Action.CRITERIA_IMPORTED).in(plan));
        events.publishEvent(new FormOutdated(plan, FORM));
        return outcomes.entrySet().stream()
                .map(kind ->
                        new ImportedKind(kind.getKey(), rows.get(kind.getKey()).size(), kind.getValue()))
                .toList();
    }

    private Outcome outcome(String plan, SubjectKind kind, List<CriteriaRow> rows) {
        List<Criterion> stored = criteria.findByPlanAndSubjectKindOrderByPosition(plan, kind);
        if (stored.isEmpty()) {
            return Outcome.CREATED;
        }
        boolean same = stored.size() == rows.size()
                && rows.stream().allMatch(CriteriaRow::isSound)
                && sayTheSame(stored, CriteriaRow.asCriteria(plan, rows));
        return same ? Outcome.UNCHANGED : Outcome.REPLACED;
    }

    private static boolean sayTheSame(List<Criterion> stored, List<Criterion> imported) {
        return IntStream.range(0, stored.size())
                .allMatch(index -> stored.get(index).saysAs(imported.get(index)));
    }

    private static String inUse(SubjectKind kind) {
        return "Tiêu chí của loại " + Quote.of(kind.vietnameseName()) + " đã được dùng để chấm điểm trong kế hoạch này"
                + " nên không thay được nữa. Bỏ các dòng của loại này khỏi tệp rồi nhập lại.";
    }
}
