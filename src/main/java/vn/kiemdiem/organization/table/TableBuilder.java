package vn.kiemdiem.organization.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes tables of the rows that a reader finds; refuses formulas, hidden characters and too many rows. */
final class TableBuilder {

    private static final int MAX_COLUMNS = 200;

    /** A workbook may show one long text in every cell, so its size says nothing. */
    private static final int MAX_CHARACTERS = 2 * TableReader.MAX_BYTES;

    private final String file;
    private final TableErrors errors;
    private final List<Table> tables = new ArrayList<>();
    private @Nullable Table current;
    private @Nullable String sheet;
    private int rows;
    private long characters;

    TableBuilder(String file, TableErrors errors) {
        this.file = file;
        this.errors = errors;
    }

    /** The tables with at least one row. */
    List<Table> tables() {
        return tables.stream().filter(table -> !table.rows().isEmpty()).toList();
    }

    void startSheet(@Nullable String name) {
        sheet = name;
        current = null;
    }

    /** Takes the next row of the sheet; a formula comes as text that begins with an equals sign. */
    void add(int number, List<String> cells) throws UnreadableFile {
        List<String> clean = clean(cells);
        if (clean.isEmpty()) {
            return;
        }
        Table table = current;
        if (table == null) {
            current = new Table(file, sheet, number, clean, new ArrayList<>());
            tables.add(current);
            return;
        }
        countRow();
        table.rows().add(new TableRow(number, checked(table, number, clean)));
    }

    private void countRow() throws UnreadableFile {
        if (++rows > TableReader.MAX_ROWS) {
            throw UnreadableFile.tooManyRows();
        }
    }

    /** The clean cells up to the last that is not blank. */
    private List<String> clean(List<String> cells) throws UnreadableFile {
        List<String> clean = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            String text = CellText.clean(cells.get(column));
            if (!text.isEmpty()) {
                clean.addAll(Collections.nCopies(column - clean.size(), ""));
                clean.add(text);
                characters += text.length();
            }
        }
        if (clean.size() > MAX_COLUMNS || characters > MAX_CHARACTERS) {
            throw UnreadableFile.tooLarge();
        }
        return clean;
    }

    private List<@Nullable String> checked(Table table, int number, List<String> cells) {
        List<@Nullable String> checked = new ArrayList<>(cells.size());
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            String refusal = refusal(text);
            if (refusal != null) {
                errors.add(table, number, heading(table, column), refusal);
            }
            checked.add(refusal == null ? text : null);
        }
        return checked;
    }

    private static @Nullable String heading(Table table, int column) {
        return column < table.headings().size() && !table.headings().get(column).isEmpty()
                ? table.headings().get(column)
                : null;
    }

    private static @Nullable String refusal(String text) {
        if (text.startsWith("=")) {
            return "Ô chứa công thức. Sao chép ô rồi dán lại chỉ giá trị.";
        }
        return CellText.hiddenCharacter(text)
                .map(code -> "Ô chứa ký tự ẩn " + code + ". Xoá nội dung ô rồi gõ lại.")
                .orElse(null);
    }
}
