package vn.kiemdiem.organization.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects errors: the first {@value #SHOWN} are kept, the rest are counted. */
public final class TableErrors {

    /** How many errors are kept. */
    public static final int SHOWN = 200;

    private final List<TableError> kept = new ArrayList<>();
    private int more;
    private boolean fileRefused;

    /** Adds an error about a whole file. */
    public void add(String file, String message) {
        fileRefused = true;
        add(new TableError(file, null, null, null, message));
    }

    /** Adds an error about a row of a table, or about one cell of it. */
    public void add(Table table, int row, @Nullable String column, String message) {
        add(new TableError(table.file(), table.sheet(), row, column, message));
    }

    void add(TableError error) {
        if (kept.size() < SHOWN) {
            kept.add(error);
        } else {
            more++;
        }
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Whether some file could not be read, so that what it holds is unknown. */
    public boolean isFileRefused() {
        return fileRefused;
    }

    /** How many errors there are beyond those kept. */
    public int more() {
        return more;
    }

    /** The kept errors, table by table in the order of their first error, each from top to bottom. */
    public List<TableError> kept() {
        List<List<@Nullable String>> tables =
                kept.stream().map(TableErrors::table).distinct().toList();
        return kept.stream()
                .sorted(Comparator.comparingInt((TableError error) -> tables.indexOf(table(error)))
                        .thenComparingInt(error -> error.row() == null ? 0 : error.row()))
                .toList();
    }

    private static List<@Nullable String> table(TableError error) {
        return Stream.of(error.file(), error.sheet()).toList();
    }
}
