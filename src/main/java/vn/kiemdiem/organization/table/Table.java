package vn.kiemdiem.organization.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table of a file: a CSV file is one, a workbook has one on each sheet.
 *
 * @param sheet the sheet's name; none in CSV
 * @param headingRow the number of the row that holds the headings, the first that is not blank
 * @param headings the headings, clean; empty text where a column has none
 * @param rows the rows below, without blank ones
 */
public record Table(String file, @Nullable String sheet, int headingRow, List<String> headings, List<TableRow> rows) {}
