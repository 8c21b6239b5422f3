package vn.kiemdiem.organization.table;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a file, with its remedy.
 *
 * @param sheet the sheet of a workbook; none in CSV
 * @param row the row's number as a spreadsheet shows it; none when the whole file is meant
 * @param column the column's heading; none when the whole row is meant
 * @param message one or two Vietnamese sentences
 */
public record TableError(
        String file,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        String message) {}
