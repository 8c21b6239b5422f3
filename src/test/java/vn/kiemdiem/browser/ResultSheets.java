package vn.kiemdiem.browser;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The plan's result as a person reads it in a spreadsheet. */
final class ResultSheets {

    private static final String SUMMARY = "Tổng hợp";
    private static final String NAME = "Tên";
    private static final String PROPOSED = "Đề xuất";
    private static final String NOTHING = "—";

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    private ResultSheets() {}

    static ResultSheets of(byte[] workbook) {
        ResultSheets result = new ResultSheets();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book.getSheets().toList()) {
                result.sheets.put(
                        sheet.getName(),
                        sheet.read().stream().map(ResultSheets::texts).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result;
    }

    /** The proposed level and its reason by subject. */
    Map<String, Proposal> proposals() {
        return subjects()
                .filter(row -> !row.get(PROPOSED).equals(NOTHING))
                .collect(toMap(
                        row -> row.get(NAME),
                        row -> new Proposal(
                                row.get(PROPOSED), row.get("Lý do").replaceFirst("^" + PROPOSED + ": ", ""))));
    }

    /** The own level by subject, of those that have one. */
    Map<String, String> selfRatings() {
        return subjects()
                .filter(row -> !row.get("Tự xếp loại").equals(NOTHING))
                .collect(toMap(row -> row.get(NAME), row -> row.get("Tự xếp loại")));
    }

    /** How many have each level that anybody has, by kind, as the summary says. */
    Map<String, Map<String, Long>> counts() {
        List<List<String>> rows = sheets.getOrDefault(SUMMARY, List.of());
        List<String> levels = rows.stream()
                .filter(row -> row.contains(Proposal.EXCELLENT))
                .findFirst()
                .orElseThrow();
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        rows.stream()
                .skip(rows.indexOf(levels) + 2L)
                .takeWhile(row -> row.get(1).matches("\\d+"))
                .forEach(row -> counts.put(row.get(0), counts(levels, row)));
        return counts;
    }

    /** The same, counted anew from what was proposed. */
    Map<String, Map<String, Long>> counted(Map<String, Proposal> proposals) {
        Map<String, Map<String, Long>> counts = new TreeMap<>();
        sheets.keySet().forEach(kind -> {
            Map<String, Long> levels = rows(kind)
                    .map(row -> proposals.get(row.get(NAME)).level())
                    .collect(groupingBy(level -> level, TreeMap::new, counting()));
            if (!levels.isEmpty()) {
                counts.put(kind, levels);
            }
        });
        return counts;
    }

    /** The figures of a pool of the cap: its size, its base, how many may be excellent and how many are. */
    List<String> pool(String name) {
        return sheets.getOrDefault("Tỷ lệ xuất sắc", List.of()).stream()
                .filter(row -> row.contains(name))
                .findFirst()
                .orElseThrow()
                .subList(3, 7);
    }

    private static Map<String, Long> counts(List<String> levels, List<String> row) {
        return IntStream.range(0, row.size())
                .filter(column -> levels.get(column).endsWith("nhiệm vụ"))
                .filter(column -> !row.get(column).equals("0"))
                .boxed()
                .collect(
                        toMap(levels::get, column -> Long.valueOf(row.get(column)), (one, other) -> one, TreeMap::new));
    }

    private Stream<Map<String, String>> subjects() {
        return sheets.keySet().stream().flatMap(this::rows);
    }

    /** The rows of a sheet of subjects by their headings; of any other sheet none. */
    private Stream<Map<String, String>> rows(String sheet) {
        List<List<String>> rows = sheets.getOrDefault(sheet, List.of());
        List<String> headings = rows.stream()
                .filter(row -> row.contains("Tập thể") || row.contains("Cá nhân"))
                .findFirst()
                .orElse(List.of());
        return rows.stream()
                .skip(rows.indexOf(headings) + 1L)
                .filter(row -> !headings.isEmpty())
                .map(row -> IntStream.range(0, row.size())
                        .boxed()
                        .collect(toMap(column -> column == 1 ? NAME : headings.get(column), row::get)));
    }

    private static List<String> texts(Row row) {
        return IntStream.range(0, row.getCellCount()).mapToObj(row::getCellText).toList();
    }
}
