package vn.kiemdiem.rating.term;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.Action;
import vn.kiemdiem.audit.AuditTrail;
import vn.kiemdiem.duty.FormOutdated;
import vn.kiemdiem.organization.ImportRefused;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableFile;
import vn.kiemdiem.organization.table.TableReader;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.policy.TermRule;
import vn.kiemdiem.rating.term.YearlyLevelTable.ImportedTerm;

/**
 * Takes the levels of a term's past years from spreadsheet files: all of them or nothing (S000-R06). A level that a
 * decided term rests on is fixed: it can be given again, not changed.
 */
@Component
public class YearlyLevelImport {

    /** The form whose open tasks show what was imported. */
    public static final String FORM = "term-sheet";

    private final YearlyLevels yearly;
    private final TermLevels terms;
    private final Organization organization;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    YearlyLevelImport(
            YearlyLevels yearly,
            TermLevels terms,
            Organization organization,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            AuditTrail trail,
            Clock clock) {
        this.yearly = yearly;
        this.terms = terms;
        this.organization = organization;
        this.transaction = transaction;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Adds what the files hold; a level that differs from the one before takes effect, and both are kept.
     *
     * @param account who imports them
     * @throws ImportRefused when anything is wrong with any file, when the plan rates no term, or when a decided term
     *     rests on what would be changed
     */
    public List<ImportedYear> importFiles(PlanHeader plan, List<TableFile> files, String account) {
        TableErrors errors = new TableErrors();
        TermRule rule = plan.rating().term().orElseThrow(() -> {
            errors.add(
                    "",
                    "Kế hoạch " + Quote.of(plan.id()) + " không xếp loại nhiệm kỳ (thuộc tính «plan.term» và"
                            + " «rating.term.source»). Triển khai tệp kế hoạch có quy tắc nhiệm kỳ rồi nhập lại.");
            return new ImportRefused(errors);
        });
        List<YearlyLevelRow> rows = read(files, new ImportedTerm(rule.years(), plan.year()), errors);
        return transaction.execute(status -> write(plan, rows, errors, account));
    }

    /** The levels in effect of the past years of the plan's term, by subject and year. */
    public List<ImportedLevel> inEffect(PlanHeader plan) {
        return plan.rating().term().stream()
                .flatMap(rule ->
                        yearly.ofYears(rule.years().stream().map(Year::getValue).toList()).stream())
                .map(row -> new ImportedLevel(row.subject(), row.year(), row.level(), row.decidedBy(), row.source()))
                .toList();
    }

    private List<YearlyLevelRow> read(List<TableFile> files, ImportedTerm term, TableErrors errors) {
        if (files.isEmpty()) {
            errors.add("", "Chưa chọn tệp nào. Chọn ít nhất một tệp .csv hoặc .xlsx.");
        }
        List<Table> tables = files.stream()
                .flatMap(file -> TableReader.read(file, errors).stream())
                .toList();
        Set<String> subjects = organization.subjects().stream().map(Subject::id).collect(Collectors.toSet());
        YearlyLevelTable reader = new YearlyLevelTable(term, subjects, errors);
        List<YearlyLevelRow> rows =
                tables.stream().flatMap(table -> reader.read(table).stream()).toList();
        refuseDoubled(rows, errors);
        return rows;
    }

    private static void refuseDoubled(List<YearlyLevelRow> rows, TableErrors errors) {
        Map<List<Object>, YearlyLevelRow> first = new HashMap<>();
        for (YearlyLevelRow row : rows) {
            String subject = row.subject();
            Integer year = row.year();
            if (subject == null || year == null) {
                continue;
            }
            YearlyLevelRow earlier = first.putIfAbsent(List.of(subject, year), row);
            if (earlier != null) {
                row.refuse(
                        YearlyLevelTable.YEAR,
                        "Năm " + year + " của đối tượng " + Quote.of(subject) + " đã có ở " + earlier.placeSeenFrom(row)
                                + ". Mỗi năm chỉ ghi một lần: xoá một dòng.",
                        errors);
            }
        }
    }

    private List<ImportedYear> write(PlanHeader plan, List<YearlyLevelRow> rows, TableErrors errors, String account) {
        // What is checked must still be true when it is written.
        yearly.holdForImport();
        YearlyLevelChanges changes = new YearlyLevelChanges(yearly, terms.decided(plan.id()));
        Map<Integer, ImportedYear> outcomes = new TreeMap<>();
        List<YearlyLevel> changed = new ArrayList<>();
        changes.of(rows, errors).forEach((row, outcome) -> {
            YearlyLevel level = row.asLevel(account, clock.instant());
            outcomes.merge(level.year(), outcome.counted(level.year()), ImportedYear::plus);
            if (outcome != YearlyLevelChanges.Outcome.UNCHANGED) {
                changed.add(level);
            }
        });
        if (!errors.isEmpty()) {
            throw new ImportRefused(errors);
        }
        yearly.saveAll(changed);
        trail.record(Act.of(Action.YEARLY_LEVELS_IMPORTED).by(account).in(plan.id()));
        events.publishEvent(new FormOutdated(plan.id(), FORM));
        return List.copyOf(outcomes.values());
    }
}
