package vn.kiemdiem.organization.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is not blank.
 *
 * @param number its number as a spreadsheet shows it
 * @param cells its cells, clean; empty text where a cell is blank, nothing where it has been refused already
 */
public record TableRow(int number, List<@Nullable String> cells) {

    /** Whether this column's cell has been refused already. */
    public boolean isRefused(int column) {
        return column < cells.size() && cells.get(column) == null;
    }

    /** The text in this column; empty when the cell is blank, beyond the row's end or refused. */
    public String text(int column) {
        String text = column < cells.size() ? cells.get(column) : null;
        return text == null ? "" : text;
    }
}
