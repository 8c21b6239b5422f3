package vn.kiemdiem.organization;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;

/** Reads subjects from rows. */
final class SubjectRows {

    private static final int MAX_NAME = 200;
    private static final int MAX_TEXT = 500;

    private static final Set<Column> ONLY_OF_INDIVIDUALS = EnumSet.of(
            Column.POSITIONS,
            Column.UNIT_HEAD,
            Column.ADMITTED_ON,
            Column.EXEMPT,
            Column.SUSPENDED_FROM,
            Column.TEMPORARY_ACTIVITY_AT,
            Column.OFFICIAL_ACTIVITY_AT);

    private SubjectRows() {}

    /** The subject, or nothing when a cell is wrong. */
    static @Nullable Subject read(RowReader row, Known known) {
        String id = row.id(Column.SUBJECT_ID, Slug.MAX_ID);
        String name = row.requiredText(Column.SUBJECT_NAME, MAX_NAME);
        SubjectKind kind = row.oneOf(Column.SUBJECT_KIND, SubjectKind.values());
        Extent extent = row.oneOf(Column.COLLECTIVE_OR_INDIVIDUAL, Extent.values());
        String unitId = row.requiredReference(Column.UNIT_ID, "đơn vị", known::isUnit);
        String positions = row.text(Column.POSITIONS, MAX_TEXT);
        String peerGroup = row.text(Column.PEER_GROUP, MAX_NAME);
        boolean unitHead = row.yesNo(Column.UNIT_HEAD);
        LocalDate admittedOn = row.date(Column.ADMITTED_ON);
        boolean exempt = row.yesNo(Column.EXEMPT);
        Suspension suspendedFrom = row.isBlank(Column.SUSPENDED_FROM)
                ? Suspension.NONE
                : row.oneOf(Column.SUSPENDED_FROM, Suspension.values());
        String temporaryAt = row.text(Column.TEMPORARY_ACTIVITY_AT, MAX_TEXT);
        String officialAt = row.reference(Column.OFFICIAL_ACTIVITY_AT, "đơn vị", known::isUnit);
        requireFit(row, kind, extent);
        if (row.isBroken() || kind == null || suspendedFrom == null) {
            return null;
        }
        return new Subject(
                id,
                name,
                kind,
                unitId,
                positions,
                peerGroup,
                unitHead,
                admittedOn,
                exempt,
                suspendedFrom,
                temporaryAt,
                officialAt);
    }

    private static void requireFit(RowReader row, @Nullable SubjectKind kind, @Nullable Extent extent) {
        if (kind != null && extent != null && extent != Extent.of(kind)) {
            row.refuse(
                    Column.COLLECTIVE_OR_INDIVIDUAL,
                    "Loại đối tượng " + Quote.of(kind.vietnameseName()) + " là "
                            + Extent.of(kind).vietnameseName().toLowerCase(Locale.ROOT) + ", không phải "
                            + extent.vietnameseName().toLowerCase(Locale.ROOT) + ". Sửa một trong hai cột.");
        } else if (kind != null && kind.isCollective()) {
            ONLY_OF_INDIVIDUALS.stream()
                    .filter(column -> row.isSound(column) && row.isGiven(column))
                    .forEach(column -> row.refuse(
                            column, "Chỉ cá nhân mới có nội dung này, đối tượng là tập thể. Xoá nội dung ô."));
        }
    }
}
