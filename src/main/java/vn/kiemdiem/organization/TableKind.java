package vn.kiemdiem.organization;

import static vn.kiemdiem.organization.Column.*;

import java.util.List;

/** What a table of an organization file holds, with the columns it has to have and those it may leave out. */
enum TableKind {
    UNITS(
            "đơn vị",
            List.of(UNIT_ID, UNIT_NAME, UNIT_KIND, PARENT_ID, HAS_BRANCH_COMMITTEE, HAS_STANDING_COMMITTEE, LEADERS),
            List.of()),
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
                    TEMPORARY_ACTIVITY_AT),
            List.of(OFFICIAL_ACTIVITY_AT)),
    ACCOUNTS(
            "tài khoản",
            List.of(ACCOUNT_ID, DISPLAY_NAME, MAIL, ROLES, Column.UNITS, SUPERVISED_UNITS, SUBJECT_ID),
            List.of());

    private final String vietnameseName;
    private final List<Column> columns;
    private final List<Column> optionalColumns;

    TableKind(String vietnameseName, List<Column> columns, List<Column> optionalColumns) {
        this.vietnameseName = vietnameseName;
        this.columns = columns;
        this.optionalColumns = optionalColumns;
    }

    String vietnameseName() {
        return vietnameseName;
    }

    List<Column> columns() {
        return columns;
    }

    /** Files from before such a column stay valid: every cell of it is as if blank. */
    List<Column> optionalColumns() {
        return optionalColumns;
    }

    /** The column that holds the row's own id. */
    Column idColumn() {
        return columns.get(0);
    }
}
