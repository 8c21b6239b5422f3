package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.policy.TermRule;
import vn.kiemdiem.rating.term.TermLevel;
import vn.kiemdiem.rating.term.TermYear;

/** The sheet of the term: how many have which level, and for each person the years and the level at each stage. */
final class TermReportSheet {

    static final String NAME = "Nhiệm kỳ";

    private static final List<RatingStage> STAGES =
            List.of(RatingStage.PROPOSAL, RatingStage.APPRAISAL, RatingStage.DECISION);
    private static final List<RatingLevel> DESCENDING =
            List.of(RatingLevel.EXCELLENT, RatingLevel.GOOD, RatingLevel.COMPLETED, RatingLevel.NOT_COMPLETED);
    private static final int NAMED = 3;

    private final ReportSheet sheet;
    private final PlanReport report;
    private final List<Year> years;

    TermReportSheet(Worksheet sheet, PlanReport report, TermRule rule) {
        this.years = rule.years();
        int[] widths = IntStream.of(6, 24, 30).toArray();
        IntStream ofYears = years.stream().mapToInt(year -> 13);
        this.sheet = new ReportSheet(
                sheet,
                Stream.of(Arrays.stream(widths), ofYears, IntStream.of(15, 15, 15, 40))
                        .flatMapToInt(part -> part)
                        .toArray());
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(
                report.plan(),
                "Kết quả xếp loại nhiệm kỳ %s - %s".formatted(years.get(0), years.get(years.size() - 1)),
                report.at());
        if (report.term().rated().isEmpty()) {
            sheet.paragraph("Chưa có kết quả xếp loại nhiệm kỳ nào được ghi.");
        } else {
            counts();
            sheet.nextRow();
            rows();
            sheet.paragraph("«*»: mức năm chưa được quyết định khi ghi; «—»: chưa có.");
        }
        sheet.finish();
    }

    private void counts() throws IOException {
        sheet.heading(0, NAMED, 1, "Số người ở từng bước");
        int column = NAMED;
        for (RatingLevel level : DESCENDING) {
            sheet.heading(column++, 1, 1, level.shortLabel());
        }
        sheet.nextRow();
        for (RatingStage stage : STAGES) {
            sheet.spread(0, NAMED, stage.label(), "left");
            column = NAMED;
            for (RatingLevel level : DESCENDING) {
                sheet.number(column++, report.term().count(stage, level), "0");
            }
            sheet.nextRow();
        }
    }

    private void rows() throws IOException {
        int column = 0;
        for (String heading : headings()) {
            sheet.heading(column++, 1, 1, heading);
        }
        sheet.nextRow();
        sheet.keepHeadings(2);
        int number = 0;
        for (Subject subject : report.term().rated()) {
            number++;
            row(number, subject);
        }
    }

    private List<String> headings() {
        return Stream.of(
                        Stream.of("STT", "Cá nhân", "Chức vụ"),
                        years.stream().map("Năm %s"::formatted),
                        STAGES.stream().map(RatingStage::label),
                        Stream.of("Quy tắc, lý do"))
                .flatMap(texts -> texts)
                .toList();
    }

    private void row(int number, Subject subject) throws IOException {
        sheet.number(0, number, "0");
        sheet.text(1, subject.name());
        sheet.text(2, Objects.requireNonNullElse(subject.positions(), ""));
        int column = NAMED;
        Map<Integer, TermYear> shown = report.term().years(subject);
        for (Year year : years) {
            TermYear level = shown.get(year.getValue());
            sheet.centered(column++, level == null ? ReportSheet.NOTHING : words(level));
        }
        for (RatingStage stage : STAGES) {
            sheet.centered(
                    column++,
                    report.term()
                            .at(stage, subject)
                            .map(given -> given.level().label())
                            .orElse(ReportSheet.NOTHING));
        }
        sheet.text(column, why(subject));
        sheet.nextRow();
    }

    private static String words(TermYear year) {
        return year.level().shortLabel() + (year.provisional() ? " *" : "");
    }

    private String why(Subject subject) {
        Stream<String> reasons = STAGES.stream()
                .flatMap(stage -> report.term().at(stage, subject).stream())
                .filter(given -> given.reason() != null)
                .map(given -> given.stage().label() + ": " + given.reason());
        Stream<String> rule = report.term().last(subject).map(TermLevel::why).stream();
        return Stream.concat(rule, reasons).collect(Collectors.joining("\n"));
    }
}
