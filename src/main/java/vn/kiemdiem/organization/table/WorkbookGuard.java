package vn.kiemdiem.organization.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Looks through a workbook as a stream before the library opens it, which has no limits of its own. */
final class WorkbookGuard {

    private static final int MAX_PARTS = 1_000;
    private static final long MAX_INFLATED = 64L * 1024 * 1024;

    /** Rows that only hold formatting or headings are not counted later, so these many are let through. */
    private static final int MAX_FILLED_ROWS = TableReader.MAX_ROWS + 1_000;

    /** The library makes room for every column up to a cell's address: Excel's last one is XFD. */
    private static final Pattern FAR_COLUMN = Pattern.compile("[A-Za-z]{4}.*");

    private static final XMLInputFactory XML = safeXml();

    private long inflated;
    private int filledRows;

    private WorkbookGuard() {}

    static void inspect(byte[] content) throws IOException, UnreadableFile {
        new WorkbookGuard().inspectParts(content);
    }

    private void inspectParts(byte[] content) throws IOException, UnreadableFile {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            int parts = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                if (++parts > MAX_PARTS) {
                    throw new TooLarge();
                }
                inspectPart(zip, part);
            }
        } catch (TooLarge e) {
            throw UnreadableFile.tooLarge();
        }
    }

    private void inspectPart(ZipFile zip, ZipArchiveEntry part) throws IOException, UnreadableFile {
        try (InputStream stream = new Counted(zip.getInputStream(part))) {
            try {
                inspectXml(stream);
            } catch (XMLStreamException e) {
                // Not XML, which is the library's to judge; the size still counts.
                stream.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void inspectXml(InputStream stream) throws XMLStreamException, UnreadableFile {
        XMLStreamReader xml = XML.createXMLStreamReader(stream);
        boolean counted = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> counted = false;
                case "c" -> requireNearColumn(xml.getAttributeValue(null, "r"));
                case "v", "is" -> {
                    filledRows += counted ? 0 : 1;
                    counted = true;
                }
                default -> {}
            }
            if (filledRows > MAX_FILLED_ROWS) {
                throw UnreadableFile.tooManyRows();
            }
        }
    }

    private static void requireNearColumn(@Nullable String address) throws UnreadableFile {
        if (address != null && FAR_COLUMN.matcher(address).matches()) {
            throw UnreadableFile.brokenWorkbook(null);
        }
    }

    private static XMLInputFactory safeXml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** The workbook inflates to more than any honest one does. */
    private static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final class Counted extends FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) throws TooLarge {
            inflated += bytes;
            if (inflated > MAX_INFLATED) {
                throw new TooLarge();
            }
        }
    }
}
