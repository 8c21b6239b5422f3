package vn.kiemdiem.plan.rollover;

import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kiemdiem.deadline.Edit;
import vn.kiemdiem.deadline.WordingShift;
import vn.kiemdiem.deadline.WorkingCalendar;

/** Another year's draft while it comes about, value by value in the file's order. */
final class Draft {

    private static final String DEADLINE = "deadline.";

    private final OldPlan plan;
    private final WorkingCalendar calendar;
    private final WordMoves words;
    private final DeadlineMoves deadlines;
    private final HeaderMoves header;
    private final Set<String> oldIds;
    private final Set<Integer> unsureYears = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    Draft(OldPlan plan, Year target, WorkingCalendar calendar, List<FileValue> values) {
        WordingShift shift = new WordingShift(target.getValue() - plan.year().getValue(), calendar);
        this.plan = plan;
        this.calendar = calendar;
        this.words = new WordMoves(plan, target, shift);
        this.deadlines = new DeadlineMoves(plan, target, shift, calendar);
        this.header = new HeaderMoves(plan, target, words, deadlines);
        this.oldIds = values.stream()
                .filter(value -> value.attribute().equals("id"))
                .map(FileValue::words)
                .collect(Collectors.toSet());
    }

    /** Moves what the value says to the other year. */
    void move(FileValue value) {
        if (value.isUntouched()) {
            return;
        }
        if (value.headedProcess().equals(Optional.of(plan.process()))) {
            tellUnsureYears(value.property());
            header.of(value).ifPresent(move -> keep(value, value.property(), move));
        } else {
            words.of(value).ifPresent(move -> keep(value, value.owner().where(), move));
        }
    }

    /** Once for each year, at the first deadline that lies in it. */
    private void tellUnsureYears(String property) {
        if (property.startsWith(DEADLINE)) {
            deadlines
                    .unsureYears(property.substring(DEADLINE.length()), calendar)
                    .forEach((year, reason) -> {
                        if (unsureYears.add(year)) {
                            String same = String.valueOf(year);
                            changes.add(new Change(ChangeKind.TO_REVIEW, property, same, same, reason));
                        }
                    });
        }
    }

    private void keep(FileValue value, String where, Move move) {
        String after = Edit.apply(move.edits(), value.words());
        if (value.attribute().equals("id") && !move.edits().isEmpty() && oldIds.contains(after)) {
            throw new RollOverRefused("Tệp đã có sẵn phần tử «%s», trùng mã của năm mới.".formatted(after));
        }
        changes.add(new Change(move.kind(), where, value.words(), after, move.reason()));
        move.edits().stream().map(value.encoded()::inFile).forEach(edits::add);
    }

    /** What changes in the file's text. */
    List<Edit> edits() {
        return edits;
    }

    /** What is told of it, in the file's order. */
    List<Change> changes() {
        return changes;
    }
}
