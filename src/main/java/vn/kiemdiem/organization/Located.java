package vn.kiemdiem.organization;

import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;

/** A value and the row it comes from. */
record Located<T>(Table table, int row, T value) {

    void refuse(Column column, String message, TableErrors errors) {
        errors.add(table, row, column.heading(), message);
    }
}
