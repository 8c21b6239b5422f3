package vn.kiemdiem.rating.score;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.Table;
import vn.kiemdiem.organization.table.TableErrors;

/**
 * A row of a table of criteria; what was wrong in it has been refused and is null.
 *
 * @param number the row's number as a spreadsheet shows it
 */
record CriteriaRow(
        Table table,
        int number,
        @Nullable SubjectKind kind,
        @Nullable String slug,
        @Nullable String criterion,
        @Nullable String content,
        @Nullable BigDecimal points) {

    void refuse(String column, String message, TableErrors errors) {
        errors.add(table, number, column, message);
    }

    /** Where it stands, for a sentence about the other row. */
    String placeSeenFrom(CriteriaRow other) {
        if (table == other.table) {
            return "dòng " + number;
        }
        String sheet = table.sheet() == null ? "" : "trang " + Quote.of(String.valueOf(table.sheet())) + ", ";
        return "dòng " + number + " của " + sheet + "tệp " + Quote.of(table.file());
    }

    /** Whether nothing was wrong in it. */
    boolean isSound() {
        return slug != null && criterion != null && content != null && points != null;
    }

    /** The sound rows of one kind as criteria of the plan, in their order. */
    static List<Criterion> asCriteria(String plan, List<CriteriaRow> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).asCriterion(plan, index + 1))
                .toList();
    }

    private Criterion asCriterion(String plan, int position) {
        return new Criterion(
                null,
                plan,
                requireNonNull(kind),
                position,
                requireNonNull(slug),
                requireNonNull(criterion),
                requireNonNull(content),
                requireNonNull(points));
    }
}
