package vn.kiemdiem.dossier.file;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import vn.kiemdiem.duty.Refused;

/**
 * Says what an uploaded file is, by its content. The published signatures of five kinds are enough: a detection library
 * would tell hundreds apart, yet no DOCX from any other zip without its big parsers.
 */
public final class FileCheck {

    /** The most bytes of one file. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private static final HexFormat HEX = HexFormat.of();
    private static final String PDF = HEX.formatHex("%PDF-".getBytes(StandardCharsets.US_ASCII));
    private static final String PNG = "89504e470d0a1a0a0000000d49484452";
    private static final String JPEG = "ffd8ff";
    private static final String ZIP = "504b0304";
    private static final int HEAD = 16;
    private static final int TAIL = 2048;

    private FileCheck() {}

    /**
     * The kind of the file.
     *
     * @throws Refused with the sentence for whoever uploads it
     */
    public static FileKind inspect(String name, Path file) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw refused(name, "rỗng; hãy chọn lại tệp có nội dung");
        }
        if (size > LARGEST) {
            throw tooLarge(name);
        }
        FileKind promised = FileKind.ofName(name)
                .orElseThrow(() -> refused(
                        name, "không phải PDF, DOCX, XLSX, PNG hay JPEG; hãy lưu lại ở một trong các dạng này"));
        if (!recognized(name, file).filter(promised::equals).isPresent()) {
            throw refused(
                    name,
                    "không có nội dung " + promised + " như tên của nó; hãy mở bằng phần mềm đã tạo ra nó, lưu lại đúng"
                            + " dạng, không đặt mật khẩu");
        }
        return promised;
    }

    /** The refusal of a file that is over the limit. */
    public static Refused tooLarge(String name) {
        return refused(name, "lớn quá 20 MB; hãy giảm cỡ ảnh quét hoặc tách thành nhiều tệp");
    }

    static Refused refused(String name, String why) {
        return new Refused("Tệp «" + name + "» " + why + ".");
    }

    private static Optional<FileKind> recognized(String name, Path file) throws IOException {
        String head = HEX.formatHex(part(file, 0, HEAD));
        if (head.startsWith(PDF)) {
            requireWhole(name, file);
            return Optional.of(FileKind.PDF);
        }
        if (head.startsWith(PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (head.startsWith(JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        return head.startsWith(ZIP) ? new OfficeCheck(name).kindOf(file) : Optional.empty();
    }

    private static void requireWhole(String name, Path file) throws IOException {
        byte[] tail = part(file, Math.max(0, Files.size(file) - TAIL), TAIL);
        if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw refused(name, "bị cắt cụt, thiếu phần cuối; hãy quét hoặc xuất lại PDF");
        }
    }

    private static byte[] part(Path file, long from, int most) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(from);
            byte[] part = new byte[(int) Math.min(most, bytes.length() - from)];
            bytes.readFully(part);
            return part;
        }
    }
}
