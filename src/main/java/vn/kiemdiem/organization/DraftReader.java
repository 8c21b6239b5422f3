package vn.kiemdiem.organization;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableRow;

/** Reads all tables against each other and against what is stored. */
final class DraftReader {

    private final List<RecognizedTable> tables;
    private final TableErrors errors;
    private final Map<TableKind, Map<String, Located<String>>> ids = new EnumMap<>(TableKind.class);

    private DraftReader(List<RecognizedTable> tables, TableErrors errors) {
        this.tables = tables;
        this.errors = errors;
    }

    /**
     * What the tables hold.
     *
     * @param complete whether these are all tables that were handed in
     */
    static Draft read(List<RecognizedTable> tables, boolean complete, Snapshot stored, TableErrors errors) {
        DraftReader reader = new DraftReader(tables, errors);
        reader.collectIds();
        Known known = new Known(
                reader.idsOf(TableKind.UNITS, stored.units().keySet()),
                reader.idsOf(TableKind.SUBJECTS, stored.subjects().keySet()),
                complete && reader.allIdsLegible());
        return new Draft(
                reader.readAll(TableKind.UNITS, known, UnitRows::read),
                reader.readAll(TableKind.SUBJECTS, known, SubjectRows::read),
                reader.readAll(TableKind.ACCOUNTS, known, AccountRows::read));
    }

    private void collectIds() {
        for (RecognizedTable table : tables) {
            Map<String, Located<String>> seen = ids.computeIfAbsent(table.kind(), kind -> new HashMap<>());
            for (TableRow row : table.rows()) {
                String id = table.text(row, table.kind().idColumn());
                Located<String> located = new Located<>(table.table(), row.number(), id);
                Located<String> first = id.isEmpty() ? null : seen.putIfAbsent(id, located);
                if (first != null) {
                    located.refuse(table.kind().idColumn(), doubled(first, located), errors);
                }
            }
        }
    }

    private boolean allIdsLegible() {
        return tables.stream()
                .allMatch(table -> table.rows().stream()
                        .noneMatch(row -> table.isRefused(row, table.kind().idColumn())));
    }

    private static String doubled(Located<String> first, Located<String> second) {
        boolean sameTable = first.table() == second.table();
        String sheet = first.table().sheet();
        String where = sameTable
                ? ""
                : " của " + (sheet == null ? "" : "trang " + Quote.of(sheet) + ", ") + "tệp "
                        + Quote.of(first.table().file());
        return "Mã " + Quote.of(first.value()) + " đã có ở dòng " + first.row() + where
                + ". Mỗi mã chỉ ghi một lần: xoá một dòng hoặc đổi mã.";
    }

    private Set<String> idsOf(TableKind kind, Set<String> stored) {
        Set<String> all = new HashSet<>(stored);
        all.addAll(ids.getOrDefault(kind, Map.of()).keySet());
        return all;
    }

    private <T> List<Located<T>> readAll(TableKind kind, Known known, BiFunction<RowReader, Known, @Nullable T> read) {
        List<Located<T>> values = new ArrayList<>();
        for (RecognizedTable table : tables) {
            for (TableRow row : table.kind() == kind ? table.rows() : List.<TableRow>of()) {
                T value = read.apply(new RowReader(table, row, errors), known);
                table.requireNothingOutside(row, errors);
                if (value != null) {
                    values.add(new Located<>(table.table(), row.number(), value));
                }
            }
        }
        return values;
    }
}
