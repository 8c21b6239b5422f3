package vn.kiemdiem.organization;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
        boolean outside = IntStream.range(0, row.cells().size())
                .anyMatch(column ->
                        !positions.containsValue(column) && !row.text(column).isEmpty());
        if (outside) {
            errors.add(
                    table,
                    row.number(),
                    null,
                    "Dòng có nội dung nằm ngoài các cột có tiêu đề. Xoá nội dung đó; trong CSV, đặt ô có dấu phẩy vào"
                            + " giữa hai dấu ngoặc kép.");
        }
    }

    private int position(Column column) {
        return positions.getOrDefault(column, Integer.MAX_VALUE);
    }
}
