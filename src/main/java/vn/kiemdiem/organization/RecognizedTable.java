package vn.kiemdiem.organization;

import java.util.List;
import java.util.Map;
import vn.kiemdiem.organization.table.Headings;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableRow;

/**
 * A table whose headings are those of its kind.
 *
 * @param positions where each column stands
 */
record RecognizedTable(TableKind kind, Table table, Map<Column, Integer> positions) {

    List<TableRow> rows() {
        return table.rows();
    }

    String text(TableRow row, Column column) {
        return row.text(position(column));
    }

    boolean isRefused(TableRow row, Column column) {
        return row.isRefused(position(column));
    }

    /** Refuses text that stands under no heading: a reader would lose it without a word. */
    void requireNothingOutside(TableRow row, TableErrors errors) {
        Headings.requireNothingOutside(table, row, positions.values(), errors);
    }

    private int position(Column column) {
        return positions.getOrDefault(column, Integer.MAX_VALUE);
    }
}
