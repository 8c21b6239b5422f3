package vn.kiemdiem.organization.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV in UTF-8, separated by commas or semicolons. */
final class CsvReader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvReader() {}

    static void read(byte[] content, TableBuilder builder) throws UnreadableFile {
        String text = decode(content);
        builder.startSheet(null);
        try (CSVParser parser = CSVParser.parse(text, format(text))) {
            readRows(parser, builder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readRows(CSVParser parser, TableBuilder builder) throws UnreadableFile {
        Iterator<CSVRecord> rows = parser.iterator();
        while (hasNext(rows, parser)) {
            CSVRecord row = rows.next();
            builder.add(Math.toIntExact(row.getRecordNumber()), row.toList());
        }
    }

    private static boolean hasNext(Iterator<CSVRecord> rows, CSVParser parser) throws UnreadableFile {
        try {
            return rows.hasNext();
        } catch (UncheckedIOException e) {
            throw new UnreadableFile(
                    "Dấu ngoặc kép ở dòng " + (parser.getRecordNumber() + 1)
                            + " không đóng hoặc đặt sai chỗ. Mở tệp bằng Excel, sửa ô đó rồi lưu lại thành CSV UTF-8.",
                    e);
        }
    }

    private static CSVFormat format(String text) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
    }

    /** Whichever of the two the first line that is not blank has more of, quoted text aside. */
    private static char delimiter(String text) {
        String headings =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        String unquoted = headings.replaceAll("\"[^\"]*\"", "");
        long semicolons = unquoted.chars().filter(c -> c == ';').count();
        long commas = unquoted.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static String decode(byte[] content) throws UnreadableFile {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        if (decoder.decode(bytes, text, true).isError()) {
            throw new UnreadableFile("Dòng " + lineAt(content, bytes.position())
                    + " không phải là UTF-8. Mở tệp bằng Excel và lưu thành «CSV UTF-8» rồi nhập lại.");
        }
        String decoded = text.flip().toString();
        return !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK ? decoded.substring(1) : decoded;
    }

    private static int lineAt(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
