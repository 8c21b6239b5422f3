package vn.kiemdiem.notice.attendee;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.table.CellText;
import vn.kiemdiem.organization.table.Headings;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.organization.table.TableRow;

/** Reads the rows of a table of attendees; where a cell is wrong the error is kept and the rest read on. */
final class AttendeeTable {

    static final String NUMBER = "Nhóm";
    static final String UNIT = "Mã đơn vị";
    static final String POSITION = "Chức danh";
    static final String ACCOUNT = "Mã tài khoản";

    private static final List<String> COLUMNS = List.of(NUMBER, UNIT, POSITION, ACCOUNT);
    private static final int LONGEST_POSITION = 500;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    private final Table table;
    private final Map<String, Integer> columns;
    private final Organization organization;
    private final TableErrors errors;

    private AttendeeTable(Table table, Map<String, Integer> columns, Organization organization, TableErrors errors) {
        this.table = table;
        this.columns = columns;
        this.organization = organization;
        this.errors = errors;
    }

    /** The table's rows; none where its headings are wrong. */
    static List<AttendeeRow> read(Table table, Organization organization, TableErrors errors) {
        return Headings.find(table, "người dự, chỉ đạo", COLUMNS, errors)
                .map(columns -> new AttendeeTable(table, columns, organization, errors).rows())
                .orElse(List.of());
    }

    private List<AttendeeRow> rows() {
        return table.rows().stream().map(this::row).toList();
    }

    private AttendeeRow row(TableRow row) {
        Headings.requireNothingOutside(table, row, columns.values(), errors);
        return new AttendeeRow(
                table,
                row.number(),
                required(row, NUMBER).flatMap(text -> number(row, text)).orElse(null),
                required(row, UNIT)
                        .flatMap(id -> known(
                                row, UNIT, id, unit -> organization.unit(unit).isPresent(), "đơn vị"))
                        .orElse(null),
                required(row, POSITION).flatMap(text -> position(row, text)).orElse(null),
                account(row).orElse(null));
    }

    private Optional<Integer> number(TableRow row, String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        refuse(row, NUMBER, Quote.of(text) + " không phải là số thứ tự nhóm. Ghi một số nguyên từ 1, ví dụ 5.");
        return Optional.empty();
    }

    private Optional<String> position(TableRow row, String text) {
        if (text.length() <= LONGEST_POSITION) {
            return Optional.of(text);
        }
        refuse(row, POSITION, "Nội dung dài quá " + LONGEST_POSITION + " ký tự. Rút ngắn lại.");
        return Optional.empty();
    }

    private Optional<String> account(TableRow row) {
        String id = text(row, ACCOUNT);
        if (row.isRefused(column(ACCOUNT))) {
            return Optional.empty();
        }
        return id.isEmpty()
                ? Optional.of(id)
                : known(
                        row,
                        ACCOUNT,
                        id,
                        account -> organization.account(account).isPresent(),
                        "tài khoản");
    }

    private Optional<String> known(TableRow row, String column, String id, Predicate<String> isKnown, String what) {
        if (isKnown.test(id)) {
            return Optional.of(id);
        }
        refuse(
                row,
                column,
                "Không có " + what + " nào mang mã " + Quote.of(id) + ". Sửa mã, hoặc nhập danh sách " + what
                        + " trước.");
        return Optional.empty();
    }

    private Optional<String> required(TableRow row, String column) {
        String text = text(row, column);
        if (row.isRefused(column(column))) {
            return Optional.empty();
        }
        if (text.isEmpty()) {
            refuse(row, column, "Ô này bắt buộc mà đang trống. Điền nội dung.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private String text(TableRow row, String column) {
        return CellText.oneLine(row.text(column(column)));
    }

    private int column(String heading) {
        return columns.getOrDefault(heading, Integer.MAX_VALUE);
    }

    private void refuse(TableRow row, String column, String message) {
        errors.add(table, row.number(), column, message);
    }
}
