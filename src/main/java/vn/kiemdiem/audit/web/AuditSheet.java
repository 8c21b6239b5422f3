package vn.kiemdiem.audit.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.kiemdiem.audit.Act;
import vn.kiemdiem.audit.AuditEntry;

/** The audit trail as a table that spreadsheets open with its letters right, and without ever computing a cell. */
final class AuditSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS =
            List.of("at", "account", "action", "code", "plan", "unit", "about", "detail", "source");
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter csv;
    private final MessageSource texts;
    private final Locale locale;
    private final ZoneId zone;

    AuditSheet(Writer out, MessageSource texts, Locale locale, ZoneId zone) throws IOException {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
        out.write(BYTE_ORDER_MARK);
        csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS.stream().map(column -> text("audit.column." + column)));
    }

    void write(AuditEntry entry) {
        Act act = entry.act();
        try {
            csv.printRecord(Stream.of(
                            MOMENT.format(entry.recordedAt().atZone(zone)),
                            entry.account(),
                            text("audit.action." + act.action()),
                            act.action().name(),
                            act.plan(),
                            act.unit(),
                            act.about(),
                            act.detail(),
                            entry.source())
                    .map(AuditSheet::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        csv.flush();
    }

    /** A text, whatever it begins with. */
    static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private String text(String code) {
        return texts.getMessage(code, null, locale);
    }
}
