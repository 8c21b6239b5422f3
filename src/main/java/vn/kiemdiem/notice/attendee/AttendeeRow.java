package vn.kiemdiem.notice.attendee;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Table;

/**
 * A row of a table of attendees; what was wrong in it has been refused and is null.
 *
 * @param row the row's number as a spreadsheet shows it
 * @param account empty text where the position has none
 */
record AttendeeRow(
        Table table,
        int row,
        @Nullable Integer number,
        @Nullable String unit,
        @Nullable String position,
        @Nullable String account) {

    /** The row as an attendee of the plan; only of a row in which nothing is wrong. */
    Attendee asAttendee(String plan) {
        String holder = Objects.requireNonNull(account);
        return new Attendee(
                null,
                plan,
                Objects.requireNonNull(number),
                Objects.requireNonNull(unit),
                Objects.requireNonNull(position),
                holder.isEmpty() ? null : holder);
    }
}
