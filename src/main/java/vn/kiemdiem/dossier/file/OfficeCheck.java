package vn.kiemdiem.dossier.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.kiemdiem.duty.Refused;

/** Looks through a document of Word or Excel as a stream: the right parts, no macros, no bomb. */
final class OfficeCheck {

    private static final String TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final Pattern MACROS =
            Pattern.compile("macroenabled|vbaproject|vbadata|activex|macrosheet", Pattern.CASE_INSENSITIVE);

    private static final int MAX_PARTS = 5_000;
    private static final int MAX_TYPES = 1024 * 1024;
    private static final long MAX_INFLATED = 256L * 1024 * 1024;
    private static final XMLInputFactory XML = safeXml();

    private final String name;
    private long inflated;

    OfficeCheck(String name) {
        this.name = name;
    }

    /** Empty where the zip is no document of Word or Excel. */
    Optional<FileKind> kindOf(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            Set<String> types = contentTypes(zip);
            inspectParts(zip);
            refuseMacros(types);
            if (types.contains(WORD) && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return types.contains(EXCEL) && zip.getEntry("xl/workbook.xml") != null
                    ? Optional.of(FileKind.XLSX)
                    : Optional.empty();
        } catch (IOException | XMLStreamException | IllegalArgumentException e) {
            throw FileCheck.refused(
                    name, "bị hỏng, không mở được; hãy lưu lại bằng Word hoặc Excel, không đặt mật khẩu");
        }
    }

    private void inspectParts(ZipFile zip) throws IOException {
        int parts = 0;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            if (++parts > MAX_PARTS) {
                throw bomb();
            }
            refuseMacros(Set.of(part.getName()));
            inflate(zip, part);
        }
    }

    private void inflate(ZipFile zip, ZipArchiveEntry part) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        try (InputStream stream = zip.getInputStream(part)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                inflated += read;
                if (inflated > MAX_INFLATED) {
                    throw bomb();
                }
            }
        }
    }

    private void refuseMacros(Set<String> words) {
        if (words.stream().anyMatch(word -> MACROS.matcher(word).find())) {
            throw FileCheck.refused(name, "có macro; hãy lưu lại dạng .docx hoặc .xlsx không có macro");
        }
    }

    private Refused bomb() {
        return FileCheck.refused(
                name, "giải nén ra lớn bất thường; hãy giảm cỡ ảnh trong tệp rồi lưu lại bằng Word hoặc Excel");
    }

    private static Set<String> contentTypes(ZipFile zip) throws IOException, XMLStreamException {
        Set<String> types = new HashSet<>();
        ZipArchiveEntry entry = zip.getEntry(TYPES);
        if (entry == null) {
            return types;
        }
        try (InputStream stream = zip.getInputStream(entry)) {
            XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(stream.readNBytes(MAX_TYPES)));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String type = xml.getAttributeValue(null, "ContentType");
                    types.add(type == null ? "" : type.toLowerCase(Locale.ROOT));
                }
            }
        }
        return types;
    }

    private static XMLInputFactory safeXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
