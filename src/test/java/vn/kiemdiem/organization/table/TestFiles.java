package vn.kiemdiem.organization.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes files as people hand them in, good and bad. */
public final class TestFiles {

    private TestFiles() {}

    /** A CSV file of these lines. */
    public static TableFile csv(String name, String... lines) {
        return file(name, String.join("\n", lines) + "\n");
    }

    /** A file of this text in UTF-8. */
    public static TableFile file(String name, String text) {
        return new TableFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook that fastexcel writes. */
    public static TableFile xlsx(String name, Consumer<Workbook> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Kiểm thử", "1.0")) {
            content.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableFile(name, bytes.toByteArray());
    }

    /** A zip archive of these parts. */
    public static TableFile zip(String name, Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TableFile(name, bytes.toByteArray());
    }

    /** A workbook with one sheet whose XML is given. */
    public static TableFile workbookOf(String name, String sheetData) {
        return zip(
                name,
                Map.of(
                        "[Content_Types].xml",
                        utf8("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                                + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.sheet.main+xml'/>"
                                + "<Override PartName='/xl/styles.xml' ContentType='application/vnd.openxmlformats-"
                                + "officedocument.spreadsheetml.styles+xml'/></Types>"),
                        "xl/styles.xml",
                        utf8("<styleSheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'/>"),
                        "xl/workbook.xml",
                        utf8("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                                + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<sheets><sheet name='Trang' sheetId='1' r:id='rId1'/></sheets></workbook>"),
                        "xl/_rels/workbook.xml.rels",
                        utf8("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + "<Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"),
                        "xl/worksheets/sheet1.xml",
                        utf8("<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
                                + sheetData + "</sheetData></worksheet>")));
    }

    /** A workbook of one sheet with so many rows below its headings. */
    static TableFile rows(int count) {
        return xlsx("a.xlsx", workbook -> {
            Worksheet sheet = workbook.newWorksheet("Trang");
            headings(sheet, "Mã", "Tên", "Chức vụ");
            for (int row = 1; row <= count; row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, "Dòng " + row);
                }
            }
        });
    }

    static void headings(Worksheet sheet, String... headings) {
        for (int column = 0; column < headings.length; column++) {
            sheet.value(0, column, headings[column]);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
