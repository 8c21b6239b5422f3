package vn.kiemdiem.dossier.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.Workbook;

/** Files as people upload them, honest and hostile. */
public final class SampleFiles {

    private static final String TYPES = "<?xml version=\"1.0\"?><Types"
            + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"%s\"/></Types>";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";

    private SampleFiles() {}

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return pdf("");
    }

    /** A PDF that differs from others by a comment. */
    public static byte[] pdf(String comment) {
        return ("%PDF-1.4\n%" + comment + "\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A PDF that is as large as this. */
    public static byte[] pdf(int size) {
        return pdf("x".repeat(size - pdf().length));
    }

    public static byte[] html() {
        return "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    }

    static byte[] png() {
        return image("png");
    }

    static byte[] jpeg() {
        return image("jpg");
    }

    static byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            workbook.newWorksheet("Phụ lục").value(0, 0, "Xếp loại");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx() {
        return zip(document(WORD));
    }

    static byte[] docxWithMacroProject() {
        Map<String, byte[]> parts = document(WORD);
        parts.put("word/vbaProject.bin", new byte[] {1, 2, 3});
        return zip(parts);
    }

    static byte[] docxOfMacroType() {
        return zip(document(MACROS));
    }

    static byte[] plainZip() {
        return zip(new LinkedHashMap<>(Map.of("a.txt", new byte[] {65})));
    }

    /** A document of Word with a picture of 300 MiB of zeros, which is small as a zip. */
    static byte[] bomb() {
        return written(zip -> {
            put(zip, document(WORD));
            zip.putNextEntry(new ZipEntry("word/media/image1.png"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        });
    }

    static byte[] manyParts() {
        return written(zip -> {
            put(zip, document(WORD));
            for (int i = 0; i < 6_000; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        });
    }

    static byte[] cut(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length / 2);
    }

    private static Map<String, byte[]> document(String type) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES.formatted(type).getBytes(StandardCharsets.UTF_8));
        parts.put("word/document.xml", "<document/>".getBytes(StandardCharsets.UTF_8));
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return written(zip -> put(zip, parts));
    }

    private static void put(ZipOutputStream zip, Map<String, byte[]> parts) throws IOException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            zip.putNextEntry(new ZipEntry(part.getKey()));
            zip.write(part.getValue());
        }
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            writing.to(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] image(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sink = out) {
            ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), format, sink);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private interface Writing {
        void to(ZipOutputStream zip) throws IOException;
    }
}
