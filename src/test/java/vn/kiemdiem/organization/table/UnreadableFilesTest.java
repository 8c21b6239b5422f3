package vn.kiemdiem.organization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.kiemdiem.organization.table.TestFiles.csv;
import static vn.kiemdiem.organization.table.TestFiles.file;
import static vn.kiemdiem.organization.table.TestFiles.rows;
import static vn.kiemdiem.organization.table.TestFiles.workbookOf;
import static vn.kiemdiem.organization.table.TestFiles.xlsx;
import static vn.kiemdiem.organization.table.TestFiles.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnreadableFilesTest {

    private static final String BROKEN_WORKBOOK =
            "Tệp .xlsx bị hỏng hoặc không phải là sổ tính Excel. Mở lại bằng Excel, lưu thành tệp .xlsx mới rồi nhập lại.";
    private static final String EMPTY_TABLE = "Tệp không có dòng dữ liệu nào. Điền ít nhất một dòng dưới dòng tiêu đề.";
    private static final String TOO_LARGE =
            "Nội dung tệp quá lớn so với một bảng danh sách. Chép riêng bảng dữ liệu sang một tệp mới rồi nhập lại.";
    private static final String TOO_MANY_ROWS =
            "Tệp có hơn 20.000 dòng. Chia thành nhiều tệp nhỏ hơn rồi nhập lần lượt.";

    private final TableErrors errors = new TableErrors();

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableFiles")
    void unreadableFilesAreRefusedWithTheirRemedy(String why, TableFile file, String message) {
        List<Table> tables = TableReader.read(file, errors);

        assertThat(errors.kept()).containsExactly(new TableError(file.name(), null, null, null, message));
        assertThat(tables).allSatisfy(table -> assertThat(table.rows()).hasSizeLessThanOrEqualTo(20_000));
        assertThat(errors.isFileRefused()).isTrue();
    }

    static Stream<Arguments> unreadableFiles() {
        return Stream.of(unreadableText(), wrongText(), unreadableWorkbooks()).flatMap(cases -> cases);
    }

    private static Stream<Arguments> unreadableText() {
        return Stream.of(
                arguments("no bytes", file("a.csv", ""), "Tệp rỗng. Chọn lại đúng tệp đã điền dữ liệu."),
                arguments("byte-order mark only", file("a.csv", "\ufeff"), EMPTY_TABLE),
                arguments("headings only", csv("a.csv", "Một,Hai"), EMPTY_TABLE),
                arguments("blank rows only", csv("a.csv", "Một,Hai", ",", "", " , "), EMPTY_TABLE),
                arguments(
                        "another format",
                        file("ke-hoach.pdf", "%PDF-1.7"),
                        "Tệp không phải là .csv hay .xlsx. Lưu bảng thành một trong hai loại đó rồi nhập lại."),
                arguments(
                        "11 MB",
                        new TableFile("a.csv", new byte[11 * 1024 * 1024]),
                        "Tệp lớn hơn 10 MB. Bỏ hình ảnh, định dạng thừa hoặc chia thành nhiều tệp."));
    }

    private static Stream<Arguments> wrongText() {
        return Stream.of(
                arguments(
                        "one wrong byte in the third line",
                        new TableFile("a.csv", "A,B\n1,2\nc\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1)),
                        "Dòng 3 không phải là UTF-8. Mở tệp bằng Excel và lưu thành «CSV UTF-8» rồi nhập lại."),
                arguments(
                        "UTF-8 cut short",
                        new TableFile("a.csv", new byte[] {'A', ',', 'B', '\n', '1', ',', (byte) 0xe1, (byte) 0xbb}),
                        "Dòng 2 không phải là UTF-8. Mở tệp bằng Excel và lưu thành «CSV UTF-8» rồi nhập lại."),
                arguments(
                        "UTF-16",
                        new TableFile("a.csv", "\ufeffMột,Hai\n".getBytes(StandardCharsets.UTF_16LE)),
                        "Dòng 1 không phải là UTF-8. Mở tệp bằng Excel và lưu thành «CSV UTF-8» rồi nhập lại."),
                arguments(
                        "open quote",
                        csv("a.csv", "Một,Hai", "1,2", "\"3,4"),
                        "Dấu ngoặc kép ở dòng 3 không đóng hoặc đặt sai chỗ. Mở tệp bằng Excel, sửa ô đó rồi lưu lại"
                                + " thành CSV UTF-8."),
                arguments(
                        "text after a quote",
                        csv("a.csv", "Một,Hai", "\"1\"x,2"),
                        "Dấu ngoặc kép ở dòng 2 không đóng hoặc đặt sai chỗ. Mở tệp bằng Excel, sửa ô đó rồi lưu lại"
                                + " thành CSV UTF-8."),
                arguments("100,000 rows", file("a.csv", "Một,Hai\n" + "1,2\n".repeat(100_000)), TOO_MANY_ROWS),
                arguments("201 columns", csv("a.csv", "Một,Hai", ",".repeat(200) + "x"), TOO_LARGE));
    }

    private static Stream<Arguments> unreadableWorkbooks() {
        return Stream.of(
                arguments("text named .xlsx", file("a.xlsx", "Một,Hai"), BROKEN_WORKBOOK),
                arguments("a zip that is no workbook", zip("a.xlsx", Map.of("a.txt", new byte[] {1})), BROKEN_WORKBOOK),
                arguments("a workbook cut short", cutShort(), BROKEN_WORKBOOK),
                arguments("broken XML", workbookOf("a.xlsx", "<row r='1'><c"), BROKEN_WORKBOOK),
                arguments(
                        "a cell far to the right",
                        workbookOf("a.xlsx", "<row r='1'><c r='ZZZZZZ1' t='str'><v>x</v></c></row>"),
                        BROKEN_WORKBOOK),
                arguments("an empty sheet", xlsx("a.xlsx", workbook -> workbook.newWorksheet("Trang")), EMPTY_TABLE),
                arguments(
                        "encrypted",
                        compound("a.xlsx", "EncryptedPackage"),
                        "Tệp được đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập."),
                arguments(
                        "old .xls",
                        compound("a.xls", "Workbook"),
                        "Tệp là loại .xls cũ. Mở bằng Excel và lưu thành .xlsx rồi nhập lại."),
                arguments("a zip bomb", zip("a.xlsx", Map.of("xl/media/a.bin", new byte[80_000_000])), TOO_LARGE),
                arguments("a bomb of XML", workbookOf("a.xlsx", "<row r='1'/>".repeat(6_000_000)), TOO_LARGE),
                arguments("100,000 rows in a workbook", rows(100_000), TOO_MANY_ROWS),
                arguments("20,001 rows in a workbook", rows(20_001), TOO_MANY_ROWS));
    }

    private static TableFile cutShort() {
        byte[] whole = rows(50).content();
        return new TableFile("a.xlsx", Arrays.copyOf(whole, whole.length / 2));
    }

    /** A file of the format that Excel uses for .xls and for encrypted workbooks, with one stream's name in it. */
    private static TableFile compound(String name, String stream) {
        byte[] content = Arrays.copyOf(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                2048);
        byte[] streamName = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(streamName, 0, content, 1024, streamName.length);
        return new TableFile(name, content);
    }
}
