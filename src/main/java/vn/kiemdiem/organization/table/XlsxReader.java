package vn.kiemdiem.organization.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the visible sheets of an .xlsx workbook row by row. */
final class XlsxReader {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private XlsxReader() {}

    static void read(byte[] content, TableBuilder builder) throws UnreadableFile {
        // The library answers a broken workbook with whatever it stumbles over.
        try {
            WorkbookGuard.inspect(content);
            readSheets(content, builder);
        } catch (IOException | RuntimeException e) {
            throw UnreadableFile.brokenWorkbook(e);
        }
    }

    private static void readSheets(byte[] content, TableBuilder builder) throws IOException, UnreadableFile {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), WITH_FORMATS)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    builder.startSheet(sheet.getName());
                    readRows(sheet, builder);
                }
            }
        }
    }

    private static void readRows(Sheet sheet, TableBuilder builder) throws IOException, UnreadableFile {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> rows = stream.iterator();
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(text(cell)));
                builder.add(row.getRowNum(), cells);
            }
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR) {
            return "=";
        }
        return switch (cell.getType()) {
            case NUMBER -> isDate(cell) ? cell.asDate().format(DATE) : number(cell);
            case BOOLEAN -> cell.asBoolean() ? "Có" : "Không";
            default -> cell.getText();
        };
    }

    private static String number(Cell cell) {
        BigDecimal number = cell.asNumber().stripTrailingZeros();
        // A number such as 1E999999999 would fill the memory when written out.
        return Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String letters = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return letters.contains("d") || letters.contains("y");
    }
}
