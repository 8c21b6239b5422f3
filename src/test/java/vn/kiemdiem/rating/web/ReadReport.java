package vn.kiemdiem.rating.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook read back: its sheets by name, each as rows of cells. */
public record ReadReport(Map<String, List<Row>> sheets) {

    static byte[] written(PlanReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new RatingWorkbook(report).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReadReport of(PlanReport report) {
        return of(written(report));
    }

    /** Reads the file of a workbook. */
    public static ReadReport of(byte[] workbook) {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        try (ReadableWorkbook readable = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : readable.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReadReport(sheets);
    }

    /** The sheets' names, in their order. */
    public List<String> names() {
        return List.copyOf(sheets.keySet());
    }

    /** The texts of the table's row that has this text in its first or second cell. */
    public List<String> row(String sheet, String text) {
        return sheets.get(sheet).stream()
                .map(ReadReport::texts)
                .filter(cells -> cells.size() > 2 && cells.subList(0, 2).contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("«" + text + "» is in no row of " + sheet));
    }

    /** The rows of the sheet as texts. */
    public List<List<String>> rows(String sheet) {
        return sheets.get(sheet).stream().map(ReadReport::texts).toList();
    }

    /** All texts of the sheet. */
    public List<String> texts(String sheet) {
        return sheets.get(sheet).stream().flatMap(row -> texts(row).stream()).toList();
    }

    /** All cells of all sheets that are not empty. */
    List<Cell> cells() {
        return sheets.values().stream()
                .flatMap(List::stream)
                .flatMap(Row::stream)
                .filter(cell -> cell != null)
                .toList();
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(cell == null ? "" : cell.getText()));
        return texts;
    }
}
