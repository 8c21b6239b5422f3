package vn.kiemdiem.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;

/** Reads accounts from rows. */
final class AccountRows {

    private static final int MAX_NAME = 200;

    private AccountRows() {}

    /** The account, or nothing when a cell is wrong. */
    static @Nullable StaffAccount read(RowReader row, Known known) {
        String id = row.id(Column.ACCOUNT_ID, Slug.MAX_ID);
        String displayName = row.requiredText(Column.DISPLAY_NAME, MAX_NAME);
        String mail = row.mail(Column.MAIL);
        row.requiredText(Column.ROLES, Integer.MAX_VALUE);
        Set<Role> roles = row.allOf(Column.ROLES, Role.values());
        Set<String> units = row.references(Column.UNITS, "đơn vị", known::isUnit);
        Set<String> supervisedUnits = row.references(Column.SUPERVISED_UNITS, "đơn vị", known::isUnit);
        String subjectId = row.reference(Column.SUBJECT_ID, "đối tượng", known::isSubject);
        if (row.isSound(Column.ROLES)) {
            requireTogether(row, roles, Role.STAFF, Column.UNITS);
            requireTogether(row, roles, Role.SUPERVISOR, Column.SUPERVISED_UNITS);
            requireTogether(row, roles, Role.MEMBER, Column.SUBJECT_ID);
            requireAlone(row, roles, Role.LEFT);
        }
        boolean admin = roles.contains(Role.ADMIN);
        // Old tasks may still stand under the name of somebody who has left: no mail tells of them.
        String reachedAt = roles.contains(Role.LEFT) ? null : mail;
        return row.isBroken()
                ? null
                : new StaffAccount(id, displayName, reachedAt, units, supervisedUnits, admin, subjectId);
    }

    private static void requireAlone(RowReader row, Set<Role> roles, Role role) {
        if (roles.contains(role) && roles.size() > 1) {
            String name = Quote.of(role.vietnameseName());
            row.refuse(
                    Column.ROLES,
                    "Vai trò " + name + " không đi cùng vai trò nào khác. Chỉ giữ " + name + ", hoặc bỏ nó.");
        }
    }

    private static void requireTogether(RowReader row, Set<Role> roles, Role role, Column column) {
        boolean given = !row.isBlank(column);
        String name = Quote.of(role.vietnameseName());
        if (roles.contains(role) && !given && row.isSound(column)) {
            row.refuse(column, "Vai trò " + name + " cần cột này mà ô đang trống. Điền ô này, hoặc bỏ vai trò đó.");
        } else if (given && !roles.contains(role)) {
            row.refuse(column, "Ô này chỉ dành cho vai trò " + name + ". Thêm vai trò đó, hoặc xoá nội dung ô.");
        }
    }
}
