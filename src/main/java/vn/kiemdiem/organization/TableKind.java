package vn.kiemdiem.organization;

import static vn.kiemdiem.organization.Column.*;

import java.util.List;

/** What a table of an organization file holds, with all the columns it has to have. */
enum TableKind {
    UNITS(
            "đơn vị",
            List.of(UNIT_ID, UNIT_NAME, UNIT_KIND, PARENT_ID, HAS_BRANCH_COMMITTEE, HAS_STANDING_COMMITTEE, LEADERS)),
    SUBJECTS(
            "đối tượng",
            List.of(
                    SUBJECT_ID,
                    SUBJECT_NAME,
                    SUBJECT_KIND,
                    COLLECTIVE_OR_INDIVIDUAL,
                    UNIT_ID,
                    POSITIONS,
                    PEER_GROUP,
                    UNIT_HEAD,
                    ADMITTED_ON,
                    EXEMPT,
                    SUSPENDED_FROM,
                    TEMPORARY_ACTIVITY_AT)),
    ACCOUNTS("tài khoản", List.of(ACCOUNT_ID, DISPLAY_NAME, MAIL, ROLES, Column.UNITS, SUPERVISED_UNITS, SUBJECT_ID));

    private final String vietnameseName;
    private final List<Column> columns;

    TableKind(String vietnameseName, List<Column> columns) {
        this.vietnameseName = vietnameseName;
        this.columns = columns;
    }

    String vietnameseName() {
        return vietnameseName;
    }

    List<Column> columns() {
        return columns;
    }

    /** The column that holds the row's own id. */
    Column idColumn() {
        return columns.get(0);
    }
}
