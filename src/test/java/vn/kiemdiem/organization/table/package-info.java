/** Spreadsheet files under test. */
@NullMarked
package vn.kiemdiem.organization.table;

import org.jspecify.annotations.NullMarked;
