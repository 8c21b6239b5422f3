package vn.kiemdiem.organization;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.CellText;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableRow;

/** Reads the cells of one row as values; where a cell is wrong the error is kept and some harmless value returned. */
final class RowReader {

    /** The day on which the Party was founded; an earlier day is a slip, such as a bare number read as a date. */
    private static final LocalDate EARLIEST = LocalDate.of(1930, 2, 3);

    private static final List<DateTimeFormatter> DATES = List.of(strict("d/M/uuuu"), strict("uuuu-M-d"));
    private static final String YES = "có";
    private static final String NO = "không";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SEPARATOR = Pattern.compile("[,;\n]");
    private static final Pattern MAIL = Pattern.compile(
            "[a-z0-9_%+-]+(\\.[a-z0-9_%+-]+)*@([a-z0-9]+(-+[a-z0-9]+)*\\.)+[a-z]{2,}", Pattern.CASE_INSENSITIVE);
    private static final int MAX_MAIL = 254;

    private final RecognizedTable table;
    private final TableRow row;
    private final TableErrors errors;
    private final Set<Column> refused = EnumSet.noneOf(Column.class);

    RowReader(RecognizedTable table, TableRow row, TableErrors errors) {
        this.table = table;
        this.row = row;
        this.errors = errors;
    }

    /** Whether some cell so far was wrong, so that the values must not be used. */
    boolean isBroken() {
        return !refused.isEmpty();
    }

    /** Whether this cell was not wrong so far. */
    boolean isSound(Column column) {
        return !refused.contains(column);
    }

    void refuse(Column column, String message) {
        refused.add(column);
        errors.add(table.table(), row.number(), column.heading(), message);
    }

    boolean isBlank(Column column) {
        if (table.isRefused(row, column)) {
            refused.add(column);
        }
        return table.text(row, column).isEmpty();
    }

    /** Whether the cell says anything but no. */
    boolean isGiven(Column column) {
        return !isBlank(column) && !CellText.key(table.text(row, column)).equals(NO);
    }

    String id(Column column, int maxLength) {
        String id = requiredText(column, Integer.MAX_VALUE);
        if (!id.isEmpty() && !Slug.isValid(id, maxLength)) {
            refuse(
                    column,
                    "Mã " + Quote.of(id) + " không hợp lệ. Chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối,"
                            + " tối đa " + maxLength + " ký tự, ví dụ «chi-bo-01».");
        }
        return id;
    }

    String requiredText(Column column, int maxLength) {
        String text = text(column, maxLength);
        if (text == null && !table.isRefused(row, column)) {
            refuse(column, "Ô này bắt buộc mà đang trống. Điền nội dung.");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String text(Column column, int maxLength) {
        if (isBlank(column)) {
            return null;
        }
        String text = CellText.oneLine(table.text(row, column));
        if (text.length() > maxLength) {
            refuse(column, "Nội dung dài quá " + maxLength + " ký tự. Rút ngắn lại.");
        }
        return text;
    }

    /** Blank is no. */
    boolean yesNo(Column column) {
        String key = CellText.key(table.text(row, column));
        if (isBlank(column) || key.equals(NO)) {
            return false;
        }
        if (!key.equals(YES)) {
            refuse(
                    column,
                    quoted(column) + " không phải là «Có» hay «Không». Ghi một trong hai, hoặc để trống nếu không.");
        }
        return true;
    }

    /** Blank is zero. */
    int count(Column column) {
        String text = table.text(row, column);
        if (isBlank(column)) {
            return 0;
        }
        if (!COUNT.matcher(text).matches()) {
            refuse(column, quoted(column) + " không phải là số. Ghi một số nguyên từ 0 đến 9999.");
            return 0;
        }
        return Integer.parseInt(text);
    }

    @Nullable
    LocalDate date(Column column) {
        if (isBlank(column)) {
            return null;
        }
        LocalDate date = parsed(table.text(row, column));
        if (date == null) {
            refuse(column, quoted(column) + " không phải là ngày. Ghi ngày/tháng/năm, ví dụ 19/05/2003.");
        } else if (date.isBefore(EARLIEST)) {
            refuse(column, quoted(column) + " sớm hơn ngày 03/02/1930. Sửa lại năm.");
        }
        return date;
    }

    @Nullable
    String mail(Column column) {
        String mail = text(column, Integer.MAX_VALUE);
        if (mail != null && (mail.length() > MAX_MAIL || !MAIL.matcher(mail).matches())) {
            refuse(
                    column,
                    quoted(column)
                            + " không phải là địa chỉ thư điện tử. Ghi một địa chỉ, ví dụ chi-bo@co-quan.example.");
        }
        return mail;
    }

    /** The one of the values that the cell names; none when it is wrong. */
    <E extends Enum<E> & VietnameseName> @Nullable E oneOf(Column column, E[] values) {
        String text = requiredText(column, Integer.MAX_VALUE);
        return text.isEmpty() ? null : named(column, text, values).orElse(null);
    }

    /** Those of the values that the cell names. */
    <E extends Enum<E> & VietnameseName> Set<E> allOf(Column column, E[] values) {
        return parts(column).stream()
                .flatMap(text -> named(column, text, values).stream())
                .collect(Collectors.toSet());
    }

    /** An id of another row, here or stored; none when the cell is blank. */
    @Nullable
    String reference(Column column, String what, Predicate<String> known) {
        String id = text(column, Integer.MAX_VALUE);
        if (id != null) {
            requireKnown(column, id, what, known);
        }
        return id;
    }

    String requiredReference(Column column, String what, Predicate<String> known) {
        String id = requiredText(column, Integer.MAX_VALUE);
        if (!id.isEmpty()) {
            requireKnown(column, id, what, known);
        }
        return id;
    }

    /** Ids of other rows, here or stored. */
    Set<String> references(Column column, String what, Predicate<String> known) {
        Set<String> ids = new TreeSet<>(parts(column));
        ids.forEach(id -> requireKnown(column, id, what, known));
        return ids;
    }

    private void requireKnown(Column column, String id, String what, Predicate<String> known) {
        if (!known.test(id)) {
            refuse(
                    column,
                    "Không có " + what + " nào mang mã " + Quote.of(id) + ". Sửa mã, hoặc nhập cùng lúc tệp có " + what
                            + " này.");
        }
    }

    private <E extends Enum<E> & VietnameseName> Optional<E> named(Column column, String text, E[] values) {
        String key = CellText.key(text);
        Optional<E> named = Arrays.stream(values)
                .filter(value -> CellText.key(value.vietnameseName()).equals(key))
                .findFirst();
        if (named.isEmpty()) {
            refuse(column, Quote.of(text) + " không có trong danh mục. " + Quote.instead(text, names(values)));
        }
        return named;
    }

    private static List<String> names(VietnameseName[] values) {
        return Arrays.stream(values).map(VietnameseName::vietnameseName).toList();
    }

    private List<String> parts(Column column) {
        if (isBlank(column)) {
            return List.of();
        }
        return SEPARATOR
                .splitAsStream(table.text(row, column))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String quoted(Column column) {
        return Quote.of(table.text(row, column));
    }

    private static @Nullable LocalDate parsed(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException e) {
                // Another form may fit.
            }
        }
        return null;
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
