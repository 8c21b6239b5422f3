package vn.kiemdiem.organization.table;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the columns that a table has to have by their headings. */
public final class Headings {

    private final Table table;
    private final String name;
    private final TableErrors errors;
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private boolean sound = true;

    private Headings(Table table, String name, TableErrors errors) {
        this.table = table;
        this.name = name;
        this.errors = errors;
    }

    /**
     * Where each wanted column stands; empty when one is missing, unknown or there twice, which goes to the errors.
     *
     * @param name what the table holds, as «đơn vị»
     */
    public static Optional<Map<String, Integer>> find(
            Table table, String name, List<String> wanted, TableErrors errors) {
        return find(table, name, wanted, List.of(), errors);
    }

    /** The same; columns that are optional may be there or not. */
    public static Optional<Map<String, Integer>> find(
            Table table, String name, List<String> wanted, List<String> optional, TableErrors errors) {
        return new Headings(table, name, errors).find(wanted, optional);
    }

    /** How many of the wanted columns the table has. */
    public static long matches(Table table, List<String> wanted) {
        return wanted.stream()
                .filter(heading -> table.headings().stream().anyMatch(text -> isHeading(text, heading)))
                .count();
    }

    /** Refuses a row with text that stands in none of these columns: a reader would lose it without a word. */
    public static void requireNothingOutside(
            Table table, TableRow row, Collection<Integer> columns, TableErrors errors) {
        boolean outside = IntStream.range(0, row.cells().size())
                .anyMatch(
                        column -> !columns.contains(column) && !row.text(column).isEmpty());
        if (outside) {
            errors.add(
                    table,
                    row.number(),
                    null,
                    "Dòng có nội dung nằm ngoài các cột có tiêu đề. Xoá nội dung đó; trong CSV, đặt ô có dấu phẩy vào"
                            + " giữa hai dấu ngoặc kép.");
        }
    }

    private Optional<Map<String, Integer>> find(List<String> wanted, List<String> optional) {
        List<String> known = Stream.concat(wanted.stream(), optional.stream()).toList();
        for (int position = 0; position < table.headings().size(); position++) {
            String heading = table.headings().get(position);
            if (!heading.isEmpty()) {
                place(heading, position, known);
            }
        }
        wanted.stream().filter(heading -> !positions.containsKey(heading)).forEach(this::missing);
        return sound ? Optional.of(positions) : Optional.empty();
    }

    private void place(String text, int position, List<String> known) {
        Optional<String> heading =
                known.stream().filter(column -> isHeading(text, column)).findFirst();
        if (heading.isEmpty()) {
            wrong(text, "Bảng " + name + " không có cột này. Sửa tên cột hoặc xoá cột.");
        } else if (positions.putIfAbsent(heading.get(), position) != null) {
            wrong(text, "Cột này có hai lần. Giữ lại một cột.");
        }
    }

    private void missing(String heading) {
        wrong(heading, "Bảng " + name + " thiếu cột này. Thêm cột; ô nào không bắt buộc có thể để trống.");
    }

    private void wrong(String heading, String message) {
        sound = false;
        errors.add(table, table.headingRow(), Quote.shorten(heading), message);
    }

    private static boolean isHeading(String text, String heading) {
        return CellText.key(text).equals(CellText.key(heading));
    }
}
