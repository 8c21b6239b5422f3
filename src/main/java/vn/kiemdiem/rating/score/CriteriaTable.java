package vn.kiemdiem.rating.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.Slug;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.table.CellText;
import vn.kiemdiem.organization.table.Headings;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableRow;

/** Reads the rows of a table of criteria; where a cell is wrong the error is kept and the rest read on. */
final class CriteriaTable {

    static final String KIND = "Loại đối tượng";
    static final String ID = "Mã tiêu chí";
    static final String CRITERION = "Tiêu chí";
    static final String CONTENT = "Nội dung";
    static final String POINTS = "Điểm tối đa";

    private static final List<String> COLUMNS = List.of(KIND, ID, CRITERION, CONTENT, POINTS);
    private static final int LONGEST_CRITERION = 500;
    private static final int LONGEST_CONTENT = 2_000;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}([.,][0-9]{1,4})?");

    private final Table table;
    private final Map<String, Integer> positions;
    private final TableErrors errors;

    private CriteriaTable(Table table, Map<String, Integer> positions, TableErrors errors) {
        this.table = table;
        this.positions = positions;
        this.errors = errors;
    }

    /** The table's rows; none where its headings are wrong. */
    static List<CriteriaRow> read(Table table, TableErrors errors) {
        return Headings.find(table, "tiêu chí", COLUMNS, errors)
                .map(positions -> new CriteriaTable(table, positions, errors).rows())
                .orElse(List.of());
    }

    private List<CriteriaRow> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    private CriteriaRow row(TableRow row) {
        Headings.requireNothingOutside(table, row, positions.values(), errors);
        return new CriteriaRow(
                table,
                row.number(),
                required(row, KIND, Integer.MAX_VALUE)
                        .flatMap(name -> kind(row, name))
                        .orElse(null),
                required(row, ID, Integer.MAX_VALUE)
                        .flatMap(id -> slug(row, id))
                        .orElse(null),
                required(row, CRITERION, LONGEST_CRITERION).orElse(null),
                required(row, CONTENT, LONGEST_CONTENT).orElse(null),
                required(row, POINTS, Integer.MAX_VALUE)
                        .flatMap(points -> points(row, points))
                        .orElse(null));
    }

    private Optional<SubjectKind> kind(TableRow row, String name) {
        Optional<SubjectKind> kind = Arrays.stream(SubjectKind.values())
                .filter(it -> CellText.key(it.vietnameseName()).equals(CellText.key(name)))
                .findFirst();
        if (kind.isEmpty()) {
            List<String> names = Arrays.stream(SubjectKind.values())
                    .map(SubjectKind::vietnameseName)
                    .toList();
            refuse(row, KIND, Quote.of(name) + " không có trong danh mục. " + Quote.instead(name, names));
        }
        return kind;
    }

    private Optional<String> slug(TableRow row, String id) {
        if (Slug.isValid(id, Slug.MAX_ID)) {
            return Optional.of(id);
        }
        refuse(
                row,
                ID,
                "Mã " + Quote.of(id) + " không hợp lệ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, tối đa "
                        + Slug.MAX_ID + " ký tự, ví dụ «xay-dung-dang-1».");
        return Optional.empty();
    }

    private Optional<BigDecimal> points(TableRow row, String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(',', '.')));
        }
        refuse(row, POINTS, Quote.of(text) + " không phải là số điểm. Ghi một số dương, ví dụ 10 hoặc 7,5.");
        return Optional.empty();
    }

    private Optional<String> required(TableRow row, String column, int longest) {
        int position = positions.getOrDefault(column, Integer.MAX_VALUE);
        String text = CellText.oneLine(row.text(position));
        if (row.isRefused(position)) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            refuse(row, column, "Ô này bắt buộc mà đang trống. Điền nội dung.");
            return Optional.empty();
        }
        if (text.length() > longest) {
            refuse(row, column, "Nội dung dài quá " + longest + " ký tự. Rút ngắn lại.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private void refuse(TableRow row, @Nullable String column, String message) {
        errors.add(table, row.number(), column, message);
    }
}
