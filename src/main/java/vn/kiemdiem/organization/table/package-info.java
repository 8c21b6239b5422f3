/** Spreadsheet files, CSV and .xlsx, as tables of plain text. */
@NullMarked
package vn.kiemdiem.organization.table;

import org.jspecify.annotations.NullMarked;
