package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;

/** The subjects of one kind: the level at each stage, the reasons, and who recorded the last one. */
final class KindSheet {

    private static final int LONGEST_NAME = 31;

    private final ReportSheet sheet;
    private final PlanReport report;
    private final SubjectKind kind;

    KindSheet(Worksheet sheet, PlanReport report, SubjectKind kind) {
        int[] named = kind.isCollective() ? new int[] {6, 40} : new int[] {6, 23, 24};
        int[] rest = {15, 15, 15, 15, 28, 18, 17};
        this.sheet = new ReportSheet(
                sheet,
                IntStream.concat(Arrays.stream(named), Arrays.stream(rest)).toArray());
        this.report = report;
        this.kind = kind;
    }

    /** The name of the kind without what a sheet may not be called, cut after a whole word. */
    static String name(SubjectKind kind) {
        String name = kind.vietnameseName().replaceAll("[\\\\/?*\\[\\]:]", " ");
        return name.length() <= LONGEST_NAME
                ? name
                : name.substring(0, name.lastIndexOf(' ', LONGEST_NAME)).replaceFirst(",$", "");
    }

    void write(List<Subject> subjects) throws IOException {
        sheet.title(report.plan(), "Kết quả xếp loại: " + kind.vietnameseName(), report.at());
        String[] headings = headings();
        for (int column = 0; column < headings.length; column++) {
            sheet.heading(column, 1, 1, headings[column]);
        }
        sheet.nextRow();
        sheet.keepHeadings(2);
        int number = 0;
        for (Subject subject : subjects) {
            number++;
            row(number, subject);
        }
        sheet.finish();
    }

    private String[] headings() {
        Stream<String> named =
                kind.isCollective() ? Stream.of("STT", "Tập thể") : Stream.of("STT", "Cá nhân", "Chức vụ");
        Stream<String> stages = Arrays.stream(RatingStage.values()).map(RatingStage::label);
        return Stream.of(named, stages, Stream.of("Lý do", "Người ghi sau cùng", "Lúc"))
                .flatMap(texts -> texts)
                .toArray(String[]::new);
    }

    private void row(int number, Subject subject) throws IOException {
        sheet.number(0, number, "0");
        sheet.text(1, subject.name());
        int column = 2;
        if (!kind.isCollective()) {
            sheet.text(column++, Objects.requireNonNullElse(subject.positions(), ""));
        }
        for (RatingStage stage : RatingStage.values()) {
            Optional<String> level =
                    report.rating(subject, stage).map(Rating::level).map(RatingLevel::label);
            sheet.centered(column++, level.orElse(ReportSheet.NOTHING));
        }
        sheet.text(column++, reasons(subject));
        last(column, report.last(subject).orElse(null));
        sheet.nextRow();
    }

    private String reasons(Subject subject) {
        return Arrays.stream(RatingStage.values())
                .flatMap(stage -> report.rating(subject, stage).stream())
                .filter(rating -> rating.reason() != null)
                .map(rating -> rating.stage().label() + ": " + rating.reason())
                .collect(Collectors.joining("\n"));
    }

    private void last(int column, @Nullable Rating rating) {
        if (rating != null) {
            sheet.text(column, report.nameOf(rating.recordedBy()));
            sheet.moment(column + 1, report.local(rating.recordedAt()));
        }
    }
}
