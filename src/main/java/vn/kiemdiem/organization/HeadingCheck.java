package vn.kiemdiem.organization;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;

/** Recognizes what a table holds by its headings. */
final class HeadingCheck {

    /** One or two shared headings do not tell a table yet: subjects and accounts name ids of other tables. */
    private static final int ENOUGH_COLUMNS = 3;

    private final Table table;
    private final TableKind kind;
    private final TableErrors errors;
    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
    private boolean sound = true;

    private HeadingCheck(Table table, TableKind kind, TableErrors errors) {
        this.table = table;
        this.kind = kind;
        this.errors = errors;
    }

    /** The recognized table, if nothing is wrong with its headings; what is wrong goes to the errors. */
    static Optional<RecognizedTable> recognize(Table table, TableErrors errors) {
        TableKind kind = Arrays.stream(TableKind.values())
                .max(Comparator.comparingLong(candidate -> matches(candidate, table)))
                .orElseThrow();
        if (matches(kind, table) < ENOUGH_COLUMNS) {
            errors.add(table, table.headingRow(), null, unrecognized());
            return Optional.empty();
        }
        return new HeadingCheck(table, kind, errors).check();
    }

    private static long matches(TableKind kind, Table table) {
        return kind.columns().stream()
                .filter(column -> table.headings().stream().anyMatch(column::isHeadedBy))
                .count();
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

    private Optional<RecognizedTable> check() {
        for (int position = 0; position < table.headings().size(); position++) {
            String heading = table.headings().get(position);
            if (!heading.isEmpty()) {
                place(heading, position);
            }
        }
        kind.columns().stream().filter(column -> !positions.containsKey(column)).forEach(this::missing);
        return sound ? Optional.of(new RecognizedTable(kind, table, positions)) : Optional.empty();
    }

    private void place(String heading, int position) {
        Optional<Column> column = kind.columns().stream()
                .filter(candidate -> candidate.isHeadedBy(heading))
                .findFirst();
        if (column.isEmpty()) {
            wrong(heading, "Bảng " + kind.vietnameseName() + " không có cột này. Sửa tên cột hoặc xoá cột.");
        } else if (positions.putIfAbsent(column.get(), position) != null) {
            wrong(heading, "Cột này có hai lần. Giữ lại một cột.");
        }
    }

    private void missing(Column column) {
        wrong(
                column.heading(),
                "Bảng " + kind.vietnameseName() + " thiếu cột này. Thêm cột; ô nào không bắt buộc có thể để trống.");
    }

    private void wrong(String heading, String message) {
        sound = false;
        errors.add(table, table.headingRow(), Quote.shorten(heading), message);
    }
}
