package vn.kiemdiem.rating.term;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.table.Quote;
import vn.kiemdiem.organization.table.TableErrors;

/** What the rows of an import change; years on which a decided term rests are not changed. */
final class YearlyLevelChanges {

    /** Whether there was no level before, another one, or the same. */
    enum Outcome {
        CREATED,
        REPLACED,
        UNCHANGED;

        ImportedYear counted(int year) {
            return new ImportedYear(year, this == CREATED ? 1 : 0, this == REPLACED ? 1 : 0, this == UNCHANGED ? 1 : 0);
        }
    }

    private record Key(String subject, int year) {}

    private final YearlyLevels yearly;
    private final Set<String> decided;

    YearlyLevelChanges(YearlyLevels yearly, Set<String> decided) {
        this.yearly = yearly;
        this.decided = decided;
    }

    /** The outcome of each sound row; a change of what is fixed goes to the errors. */
    Map<YearlyLevelRow, Outcome> of(List<YearlyLevelRow> rows, TableErrors errors) {
        Map<Key, YearlyLevel> stored = stored(rows);
        Map<YearlyLevelRow, Outcome> outcomes = new LinkedHashMap<>();
        for (YearlyLevelRow row : rows) {
            if (row.isSound()) {
                Outcome outcome = outcome(row, stored.get(new Key(row.storedSubject(), row.storedYear())));
                outcomes.put(row, outcome);
                if (outcome != Outcome.UNCHANGED && decided.contains(row.storedSubject())) {
                    row.refuse(YearlyLevelTable.LEVEL, fixed(row), errors);
                }
            }
        }
        return outcomes;
    }

    private Map<Key, YearlyLevel> stored(List<YearlyLevelRow> rows) {
        Set<Integer> years = new TreeSet<>();
        rows.stream().map(YearlyLevelRow::year).filter(Objects::nonNull).forEach(years::add);
        Map<Key, YearlyLevel> stored = new HashMap<>();
        if (!years.isEmpty()) {
            yearly.ofYears(years).forEach(level -> stored.put(new Key(level.subject(), level.year()), level));
        }
        return stored;
    }

    private static Outcome outcome(YearlyLevelRow row, @Nullable YearlyLevel stored) {
        if (stored == null) {
            return Outcome.CREATED;
        }
        return row.saysAs(stored) ? Outcome.UNCHANGED : Outcome.REPLACED;
    }

    private static String fixed(YearlyLevelRow row) {
        return "Xếp loại nhiệm kỳ của " + Quote.of(row.storedSubject()) + " đã được quyết định theo mức các năm đang"
                + " có, nên mức năm " + row.storedYear() + " không đổi được nữa. Bỏ dòng này khỏi tệp rồi nhập lại.";
    }
}
