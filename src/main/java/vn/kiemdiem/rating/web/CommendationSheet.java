package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import vn.kiemdiem.rating.web.Recognized.CommendationRow;
import vn.kiemdiem.recognition.Commendation;
import vn.kiemdiem.recognition.CommendationStep;

/** Who is commended, how, and how far it has come (S000-R29). */
final class CommendationSheet {

    static final String NAME = "Khen thưởng";

    private static final List<String> HEADINGS = List.of(
            "STT",
            "Tập thể, cá nhân",
            "Đối tượng",
            "Hình thức",
            "Kết quả",
            "Thành tích, lý do",
            "Cơ quan, đơn vị",
            "Người ghi",
            "Lúc");

    private final ReportSheet sheet;
    private final PlanReport report;

    CommendationSheet(Worksheet sheet, PlanReport report) {
        this.sheet = new ReportSheet(sheet, 6, 32, 20, 18, 18, 36, 26, 22, 17);
        this.report = report;
    }

    void write() throws IOException {
        sheet.title(report.plan(), "Khen thưởng", report.at());
        for (String count : counts()) {
            sheet.paragraph(count);
        }
        sheet.nextRow();
        sheet.headings(2, HEADINGS);
        int number = 0;
        for (CommendationRow row : report.recognized().commendations()) {
            number++;
            row(number, row);
        }
        sheet.finish();
    }

    /** By award, how many stand at each step. */
    private List<String> counts() {
        Map<String, List<Commendation>> awards = report.recognized().commendations().stream()
                .map(CommendationRow::commendation)
                .collect(Collectors.groupingBy(Commendation::award, TreeMap::new, Collectors.toList()));
        return awards.entrySet().stream()
                .map(award -> award.getKey() + ": " + steps(award.getValue()) + ".")
                .toList();
    }

    private static String steps(List<Commendation> commendations) {
        return Arrays.stream(CommendationStep.values())
                .map(step -> Map.entry(
                        step,
                        commendations.stream().filter(one -> one.step() == step).count()))
                .filter(count -> count.getValue() > 0)
                .map(count -> count.getKey().label().toLowerCase(Locale.ROOT) + " " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    private void row(int number, CommendationRow row) throws IOException {
        Commendation commendation = row.commendation();
        sheet.number(0, number, "0");
        sheet.text(1, row.subject().name());
        sheet.text(2, row.subject().kind().vietnameseName());
        sheet.text(3, commendation.award());
        sheet.centered(4, commendation.step().label());
        sheet.text(5, Objects.requireNonNullElse(commendation.note(), ""));
        sheet.text(6, row.body());
        sheet.text(7, report.nameOf(commendation.recordedBy()));
        sheet.moment(8, report.local(commendation.recordedAt()));
        sheet.nextRow();
    }
}
