package vn.kiemdiem.organization.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads the tables of a file, whatever its format. */
public final class TableReader {

    /** How many rows a file may have, headings not counted. */
    public static final int MAX_ROWS = 20_000;

    /** How many bytes a file may have. */
    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int HEADER_BYTES = 8;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private TableReader() {}

    /** The tables that have rows; what is wrong goes to the errors, and then the list may be incomplete. */
    public static List<Table> read(TableFile file, TableErrors errors) {
        TableBuilder builder = new TableBuilder(file.name(), errors);
        try {
            read(file, builder);
            if (builder.tables().isEmpty()) {
                throw new UnreadableFile("Tệp không có dòng dữ liệu nào. Điền ít nhất một dòng dưới dòng tiêu đề.");
            }
        } catch (UnreadableFile e) {
            errors.add(file.name(), String.valueOf(e.getMessage()));
        }
        return builder.tables();
    }

    private static void read(TableFile file, TableBuilder builder) throws UnreadableFile {
        byte[] content = file.content();
        String name = file.name().toLowerCase(Locale.ROOT);
        if (content.length > MAX_BYTES) {
            throw new UnreadableFile("Tệp lớn hơn 10 MB. Bỏ hình ảnh, định dạng thừa hoặc chia thành nhiều tệp.");
        }
        if (content.length == 0) {
            throw new UnreadableFile("Tệp rỗng. Chọn lại đúng tệp đã điền dữ liệu.");
        }
        boolean hasHeader = content.length >= HEADER_BYTES;
        if (hasHeader && ReadableWorkbook.isOLE2Header(content)) {
            throw oldOrEncrypted(content);
        }
        if (hasHeader && ReadableWorkbook.isOOXMLZipHeader(content)) {
            XlsxReader.read(content, builder);
        } else if (name.endsWith(".csv")) {
            CsvReader.read(content, builder);
        } else if (name.endsWith(".xlsx")) {
            throw UnreadableFile.brokenWorkbook(null);
        } else {
            throw new UnreadableFile(
                    "Tệp không phải là .csv hay .xlsx. Lưu bảng thành một trong hai loại đó rồi nhập lại.");
        }
    }

    private static UnreadableFile oldOrEncrypted(byte[] content) {
        return contains(content, ENCRYPTED)
                ? new UnreadableFile("Tệp được đặt mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập.")
                : new UnreadableFile("Tệp là loại .xls cũ. Mở bằng Excel và lưu thành .xlsx rồi nhập lại.");
    }

    private static boolean contains(byte[] content, byte[] part) {
        String haystack = new String(content, StandardCharsets.ISO_8859_1);
        return haystack.contains(new String(part, StandardCharsets.ISO_8859_1));
    }
}
