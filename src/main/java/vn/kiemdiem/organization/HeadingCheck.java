package vn.kiemdiem.organization;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemdiem.organization.table.Headings;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;

/** Recognizes what a table holds by its headings. */
final class HeadingCheck {

    /** One or two shared headings do not tell a table yet: subjects and accounts name ids of other tables. */
    private static final int ENOUGH_COLUMNS = 3;

    private HeadingCheck() {}

    /** The recognized table, if nothing is wrong with its headings; what is wrong goes to the errors. */
    static Optional<RecognizedTable> recognize(Table table, TableErrors errors) {
        TableKind kind = Arrays.stream(TableKind.values())
                .max(Comparator.comparingLong(candidate -> Headings.matches(table, headings(candidate))))
                .orElseThrow();
        if (Headings.matches(table, headings(kind)) < ENOUGH_COLUMNS) {
            errors.add(table, table.headingRow(), null, unrecognized());
            return Optional.empty();
        }
        return Headings.find(table, kind.vietnameseName(), headings(kind), optional(kind), errors)
                .map(positions -> new RecognizedTable(kind, table, byColumn(kind, positions)));
    }

    private static List<String> headings(TableKind kind) {
        return kind.columns().stream().map(Column::heading).toList();
    }

    private static List<String> optional(TableKind kind) {
        return kind.optionalColumns().stream().map(Column::heading).toList();
    }

    private static Map<Column, Integer> byColumn(TableKind kind, Map<String, Integer> positions) {
        Map<Column, Integer> byColumn = new EnumMap<>(Column.class);
        Stream.concat(kind.columns().stream(), kind.optionalColumns().stream())
                .filter(column -> positions.containsKey(column.heading()))
                .forEach(column -> byColumn.put(column, positions.get(column.heading())));
        return byColumn;
    }

    private static String unrecognized() {
        return "Không nhận ra bảng này. Dòng đầu phải là tiêu đề cột: "
                + Arrays.stream(TableKind.values())
                        .map(kind -> "bảng " + kind.vietnameseName() + " có " + firstHeadings(kind) + "…")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String firstHeadings(TableKind kind) {
        return kind.columns().stream()
                .limit(3)
                .map(column -> Quote.of(column.heading()))
                .collect(Collectors.joining(", "));
    }
}
