package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.policy.TermRule;

/**
 * A plan's result as a workbook: a summary, the pools of a cap, one sheet per kind of subject, what was recognised,
 * the remedial plans, the term, and all that was ever recorded.
 */
final class RatingWorkbook {

    private final PlanReport report;

    RatingWorkbook(PlanReport report) {
        this.report = report;
    }

    /** Writes one sheet after the other; none is ever whole in memory. */
    void write(OutputStream target) throws IOException {
        try (Workbook workbook = new Workbook(target, "Kiem Diem", "1.0")) {
            new SummarySheet(workbook.newWorksheet(SummarySheet.NAME), report).write();
            if (!report.pools().isEmpty()) {
                new PoolSheet(workbook.newWorksheet(PoolSheet.NAME), report).write();
            }
            for (Map.Entry<SubjectKind, List<Subject>> kind : report.subjects().entrySet()) {
                new KindSheet(workbook.newWorksheet(KindSheet.name(kind.getKey())), report, kind.getKey())
                        .write(kind.getValue());
            }
            if (!report.recognized().fourGood().isEmpty()) {
                new FourGoodSheet(workbook.newWorksheet(FourGoodSheet.NAME), report).write();
            }
            if (!report.recognized().commendations().isEmpty()) {
                new CommendationSheet(workbook.newWorksheet(CommendationSheet.NAME), report).write();
            }
            if (!report.remedial().isEmpty()) {
                new RemedialSheet(workbook.newWorksheet(RemedialSheet.NAME), report).write();
            }
            Optional<TermRule> term = report.plan().rating().term();
            if (term.isPresent()) {
                new TermReportSheet(workbook.newWorksheet(TermReportSheet.NAME), report, term.get()).write();
            }
            if (!report.ratings().isEmpty()) {
                new HistorySheet(workbook.newWorksheet(HistorySheet.NAME), report).write();
            }
        }
    }
}
