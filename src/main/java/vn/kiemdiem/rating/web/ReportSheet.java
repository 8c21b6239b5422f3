package vn.kiemdiem.rating.web;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import vn.kiemdiem.plan.PlanHeader;

/** A sheet in the report's look: A4 landscape, headings in sight and on every page, rows written out as they come. */
final class ReportSheet {

    /** What stands where nothing was recorded. */
    static final String NOTHING = "—";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    // Not set as the workbook's default: LibreOffice does not take the default from the file.
    private static final String FONT = "Times New Roman";
    private static final String HEADING_COLOR = "DCE6F1";
    private static final int NORMAL = 12;
    private static final int LARGE = 14;
    private static final int LONGEST_CELL = 32_000;
    private static final int ROWS_AT_ONCE = 200;
    private static final float SIDE_MARGIN = 0.45f;
    private static final float UPPER_MARGIN = 0.6f;

    private final Worksheet sheet;
    private final int[] widths;
    private int row;
    private int lines = 1;

    ReportSheet(Worksheet sheet, int... widths) {
        this.sheet = sheet;
        this.widths = widths.clone();
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDE_MARGIN);
        sheet.rightMargin(SIDE_MARGIN);
        sheet.topMargin(UPPER_MARGIN);
        sheet.footer("Trang &P/&N", Position.CENTER);
    }

    /** Whose report this is, of what, and as of when. */
    void title(PlanHeader plan, String what, LocalDateTime at) throws IOException {
        String issued = plan.issuedOn().map(day -> " ngày " + DAY.format(day)).orElse("");
        line(plan.issuer(), NORMAL, "left", true);
        line(what.toUpperCase(Locale.ROOT), LARGE, "center", true);
        line(plan.title(), NORMAL, "center", false);
        line("Kế hoạch số " + plan.number() + issued + " – số liệu lúc " + MOMENT.format(at), NORMAL, "center", false);
        nextRow();
    }

    /** A paragraph over all columns. */
    void paragraph(String text) throws IOException {
        line(text, NORMAL, "left", false);
    }

    /** A row of headings, which stays in sight with the first so many columns. */
    void headings(int columns, List<String> texts) throws IOException {
        for (int column = 0; column < texts.size(); column++) {
            heading(column, 1, 1, texts.get(column));
        }
        nextRow();
        keepHeadings(columns);
    }

    /** A heading over so many columns and rows from the current row down. */
    void heading(int column, int across, int down, String text) {
        sheet.value(row, column, text);
        sheet.range(row, column, row + down - 1, column + across - 1)
                .style()
                .fontName(FONT)
                .fontSize(NORMAL)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(HEADING_COLOR)
                .borderStyle(BorderStyle.THIN)
                .set();
        if (down == 1) {
            lines = Math.max(lines, RowHeight.lines(text, width(column, across)));
        }
        if (across > 1 || down > 1) {
            sheet.range(row, column, row + down - 1, column + across - 1).merge();
        }
    }

    /** Keeps the row before this one, which is the headings', on every page, and it and the first columns in sight. */
    void keepHeadings(int columns) {
        sheet.repeatRows(row - 1);
        sheet.freezePane(columns, row);
    }

    void text(int column, String text) {
        put(column, text, "left");
    }

    void centered(int column, String text) {
        put(column, text, "center");
    }

    /** Text over so many columns. */
    void spread(int column, int across, String text, String alignment) {
        for (int covered = column + 1; covered < column + across; covered++) {
            body(covered, alignment).set();
        }
        put(column, text, alignment);
        sheet.range(row, column, row, column + across - 1).merge();
    }

    void number(int column, Number number, String format) {
        sheet.value(row, column, number);
        body(column, "center").format(format).set();
    }

    void moment(int column, LocalDateTime moment) {
        sheet.value(row, column, moment);
        body(column, "center").format("dd/mm/yyyy hh:mm").set();
    }

    /** Goes on to the next row, and writes out those before from time to time. */
    void nextRow() throws IOException {
        sheet.rowHeight(row, RowHeight.of(lines));
        lines = 1;
        row++;
        if (row % ROWS_AT_ONCE == 0) {
            sheet.flush();
        }
    }

    void finish() throws IOException {
        sheet.finish();
    }

    private void put(int column, String text, String alignment) {
        String whole = text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
        sheet.value(row, column, whole);
        body(column, alignment).set();
        lines = Math.max(lines, RowHeight.lines(whole, widths[column]));
    }

    /** All at once: a later alignment would replace the earlier one as a whole. */
    private StyleSetter body(int column, String alignment) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FONT)
                .fontSize(NORMAL)
                .wrapText(true)
                .horizontalAlignment(alignment)
                .verticalAlignment("center")
                .indent("left".equals(alignment) ? 1 : 0)
                .borderStyle(BorderStyle.THIN);
        return style;
    }

    private void line(String text, int size, String alignment, boolean bold) throws IOException {
        sheet.value(row, 0, text);
        StyleSetter style = sheet.style(row, 0);
        style.fontName(FONT)
                .fontSize(size)
                .wrapText(true)
                .horizontalAlignment(alignment)
                .verticalAlignment("center");
        if (bold) {
            style.bold();
        }
        style.set();
        sheet.range(row, 0, row, widths.length - 1).merge();
        lines = RowHeight.lines(text, width(0, widths.length) * NORMAL / size);
        nextRow();
    }

    private int width(int column, int across) {
        return Arrays.stream(widths, column, column + across).sum();
    }
}
