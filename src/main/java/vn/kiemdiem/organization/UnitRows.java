package vn.kiemdiem.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;

/** Reads units from rows. */
final class UnitRows {

    private static final int MAX_NAME = 200;

    /** Groups of the engine that are no units. */
    private static final Set<String> RESERVED = Set.of("kiem-diem-users", "camunda-admin");

    private static final Set<String> RESERVED_ENDS = Set.of("-supervisors", "-people");

    private UnitRows() {}

    /** The unit, or nothing when a cell is wrong. */
    static @Nullable Unit read(RowReader row, Known known) {
        String id = row.id(Column.UNIT_ID, Slug.MAX_UNIT_ID);
        if (RESERVED.contains(id) || RESERVED_ENDS.stream().anyMatch(id::endsWith)) {
            row.refuse(Column.UNIT_ID, "Mã " + Quote.of(id) + " dành riêng cho hệ thống. Chọn mã khác.");
        }
        String name = row.requiredText(Column.UNIT_NAME, MAX_NAME);
        UnitKind kind = row.oneOf(Column.UNIT_KIND, UnitKind.values());
        String parentId = row.reference(Column.PARENT_ID, "đơn vị", known::isUnit);
        boolean branchCommittee = row.yesNo(Column.HAS_BRANCH_COMMITTEE);
        boolean standingCommittee = row.yesNo(Column.HAS_STANDING_COMMITTEE);
        int leaders = row.count(Column.LEADERS);
        return row.isBroken() || kind == null
                ? null
                : new Unit(id, name, kind, parentId, branchCommittee, standingCommittee, leaders);
    }
}
