package vn.kiemdiem.rating.term;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.table.CellText;
import vn.kiemdiem.organization.table.Headings;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableRow;
import vn.kiemdiem.rating.RatingLevel;

/** Reads the rows of tables of yearly levels; where a cell is wrong the error is kept and the rest read on. */
final class YearlyLevelTable {

    static final String SUBJECT = "Mã đối tượng";
    static final String YEAR = "Năm";
    static final String LEVEL = "Mức xếp loại";
    static final String DECIDED_BY = "Cấp quyết định";

    private static final List<String> COLUMNS = List.of(SUBJECT, YEAR, LEVEL, DECIDED_BY);
    private static final int LONGEST_BODY = 500;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}");

    private final ImportedTerm term;
    private final Set<String> subjects;
    private final TableErrors errors;

    /**
     * Makes a reader.
     *
     * @param subjects the ids of all subjects
     */
    YearlyLevelTable(ImportedTerm term, Set<String> subjects, TableErrors errors) {
        this.term = term;
        this.subjects = new TreeSet<>(subjects);
        this.errors = errors;
    }

    /** The table's rows; none where its headings are wrong. */
    List<YearlyLevelRow> read(Table table) {
        return Headings.find(table, "mức xếp loại từng năm", COLUMNS, errors)
                .map(positions -> table.rows().stream()
                        .map(row -> row(new Cells(table, row, positions)))
                        .toList())
                .orElse(List.of());
    }

    private YearlyLevelRow row(Cells cells) {
        Headings.requireNothingOutside(
                cells.table(), cells.row(), cells.positions().values(), errors);
        return new YearlyLevelRow(
                cells.table(),
                cells.row().number(),
                required(cells, SUBJECT).flatMap(id -> subject(cells, id)).orElse(null),
                required(cells, YEAR).flatMap(year -> year(cells, year)).orElse(null),
                required(cells, LEVEL).flatMap(level -> level(cells, level)).orElse(null),
                required(cells, DECIDED_BY).flatMap(body -> body(cells, body)).orElse(null));
    }

    private Optional<String> subject(Cells cells, String id) {
        if (subjects.contains(id)) {
            return Optional.of(id);
        }
        refuse(
                cells,
                SUBJECT,
                "Không có đối tượng " + Quote.of(id) + ". Sửa mã theo danh sách đối tượng đã nhập, hoặc xoá dòng.");
        return Optional.empty();
    }

    private Optional<Integer> year(Cells cells, String text) {
        if (!NUMBER.matcher(text).matches()) {
            refuse(cells, YEAR, Quote.of(text) + " không phải là một năm. " + term.accepted());
            return Optional.empty();
        }
        Year year = Year.parse(text);
        if (year.equals(term.own())) {
            refuse(cells, YEAR, "Mức năm " + year + " lấy từ chính kế hoạch này nên không nhập. Xoá dòng.");
            return Optional.empty();
        }
        if (!term.years().contains(year)) {
            refuse(cells, YEAR, "Năm " + year + " không thuộc nhiệm kỳ của kế hoạch. " + term.accepted());
            return Optional.empty();
        }
        return Optional.of(year.getValue());
    }

    private Optional<RatingLevel> level(Cells cells, String name) {
        String key = CellText.key(name);
        Optional<RatingLevel> level = Arrays.stream(RatingLevel.values())
                .filter(it -> CellText.key(it.label()).equals(key)
                        || CellText.key(it.shortLabel()).equals(key))
                .findFirst();
        if (level.isEmpty()) {
            List<String> names =
                    Arrays.stream(RatingLevel.values()).map(RatingLevel::label).toList();
            refuse(cells, LEVEL, Quote.of(name) + " không phải là mức xếp loại. " + Quote.instead(name, names));
        }
        return level;
    }

    private Optional<String> body(Cells cells, String body) {
        if (body.length() > LONGEST_BODY) {
            refuse(cells, DECIDED_BY, "Nội dung dài quá " + LONGEST_BODY + " ký tự. Rút ngắn lại.");
            return Optional.empty();
        }
        return Optional.of(body);
    }

    private Optional<String> required(Cells cells, String column) {
        int position = cells.positions().getOrDefault(column, Integer.MAX_VALUE);
        String text = CellText.oneLine(cells.row().text(position));
        if (cells.row().isRefused(position)) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            refuse(cells, column, "Ô này bắt buộc mà đang trống. Điền nội dung.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void refuse(Cells cells, String column, String message) {
        errors.add(cells.table(), cells.row().number(), column, message);
    }

    /** A row with the places of its columns. */
    private record Cells(Table table, TableRow row, Map<String, Integer> positions) {}

    /**
     * The years that an import may give.
     *
     * @param years those of the term
     * @param own the plan's own
     */
    record ImportedTerm(List<Year> years, Year own) {

        String accepted() {
            return years.stream()
                    .filter(year -> !year.equals(own))
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "Ghi một trong các năm ", "."));
        }
    }
}
