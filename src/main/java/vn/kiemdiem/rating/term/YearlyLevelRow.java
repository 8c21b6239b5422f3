package vn.kiemdiem.rating.term;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;
import vn.kiemdiem.rating.RatingLevel;

/**
 * A row of a table of yearly levels; what was wrong in it has been refused and is null.
 *
 * @param number the row's number as a spreadsheet shows it
 */
record YearlyLevelRow(
        Table table,
        int number,
        @Nullable String subject,
        @Nullable Integer year,
        @Nullable RatingLevel level,
        @Nullable String decidedBy) {

    void refuse(String column, String message, TableErrors errors) {
        errors.add(table, number, column, message);
    }

    /** Where it stands, for a sentence about the other row. */
    String placeSeenFrom(YearlyLevelRow other) {
        return table == other.table ? "dòng " + number : place();
    }

    /** Whether nothing was wrong in it. */
    boolean isSound() {
        return subject != null && year != null && level != null && decidedBy != null;
    }

    String storedSubject() {
        return requireNonNull(subject);
    }

    int storedYear() {
        return requireNonNull(year);
    }

    /** Whether the stored level is the same, by the same body. */
    boolean saysAs(YearlyLevel stored) {
        return stored.level() == level && stored.decidedBy().equals(decidedBy);
    }

    YearlyLevel asLevel(String account, Instant at) {
        return new YearlyLevel(
                null,
                storedSubject(),
                storedYear(),
                requireNonNull(level),
                requireNonNull(decidedBy),
                place(),
                account,
                at);
    }

    private String place() {
        String sheet = table.sheet() == null ? "" : "trang " + Quote.of(String.valueOf(table.sheet())) + ", ";
        return "dòng " + number + " của " + sheet + "tệp " + Quote.of(table.file());
    }
}
