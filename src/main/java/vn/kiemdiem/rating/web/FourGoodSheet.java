package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.web.Recognized.FourGoodRow;
import vn.kiemdiem.recognition.FourGood;

/** Which party organizations are «bốn tốt»: how they assessed themselves, and who was recognised (S000-R28). */
final class FourGoodSheet {

    static final String NAME = "Bốn tốt";

    private static final List<String> HEADINGS = List.of(
            "STT", "Tổ chức đảng", "Loại", "Tự đánh giá", "Quyết định", "Lý do, ghi chú", "Người ghi sau cùng", "Lúc");

    private final ReportSheet sheet;
    private final PlanReport report;

    FourGoodSheet(Worksheet sheet, PlanReport report) {
        this.sheet = new ReportSheet(sheet, 6, 40, 14, 16, 18, 44, 24, 17);
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(report.plan(), "Tổ chức đảng «bốn tốt»", report.at());
        for (String count : counts()) {
            sheet.paragraph(count);
        }
        sheet.nextRow();
        sheet.headings(2, HEADINGS);
        int number = 0;
        for (FourGoodRow row : report.recognized().fourGood()) {
            number++;
            row(number, row);
        }
        sheet.finish();
    }

    private List<String> counts() {
        Map<SubjectKind, List<FourGoodRow>> kinds = report.recognized().fourGood().stream()
                .collect(Collectors.groupingBy(row -> row.subject().kind(), TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> "%s: %d tổ chức; tự đánh giá đạt %d; công nhận %d, không công nhận %d, chưa xét %d."
                        .formatted(
                                kind.getKey().vietnameseName(),
                                kind.getValue().size(),
                                count(kind.getValue(), row -> isMet(row.self(), true)),
                                count(kind.getValue(), row -> isMet(row.decision(), true)),
                                count(kind.getValue(), row -> isMet(row.decision(), false)),
                                count(kind.getValue(), row -> row.decision() == null)))
                .toList();
    }

    private static long count(List<FourGoodRow> rows, Predicate<FourGoodRow> condition) {
        return rows.stream().filter(condition).count();
    }

    private static boolean isMet(@Nullable FourGood said, boolean met) {
        return said != null && said.met() == met;
    }

    private void row(int number, FourGoodRow row) throws IOException {
        sheet.number(0, number, "0");
        sheet.text(1, row.subject().name());
        sheet.text(2, row.subject().kind().vietnameseName());
        sheet.centered(3, words(row.self()));
        sheet.centered(4, words(row.decision()));
        sheet.text(
                5,
                said(row)
                        .filter(one -> one.note() != null)
                        .map(one -> one.stage().label() + ": " + one.note())
                        .collect(Collectors.joining("\n")));
        FourGood last = said(row).reduce((earlier, later) -> later).orElseThrow();
        sheet.text(6, report.nameOf(last.recordedBy()));
        sheet.moment(7, report.local(last.recordedAt()));
        sheet.nextRow();
    }

    private static Stream<FourGood> said(FourGoodRow row) {
        return Stream.of(row.self(), row.decision()).filter(Objects::nonNull);
    }

    private static String words(@Nullable FourGood said) {
        return said == null ? ReportSheet.NOTHING : said.words();
    }
}
