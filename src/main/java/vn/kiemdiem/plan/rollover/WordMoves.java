package vn.kiemdiem.plan.rollover;

import java.time.Year;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import vn.kiemdiem.deadline.Edit;
import vn.kiemdiem.deadline.WordingShift;
import vn.kiemdiem.plan.PlanIdInWords;

/** Moves the plan's id and the years that words name, wherever in the file they stand. */
final class WordMoves {

    private final OldPlan plan;
    private final Year target;
    private final WordingShift shift;
    private final PlanIdInWords id;

    WordMoves(OldPlan plan, Year target, WordingShift shift) {
        this.plan = plan;
        this.target = target;
        this.shift = shift;
        this.id = new PlanIdInWords(plan.id());
    }

    /** What becomes of the value; nothing where it names neither. */
    Optional<Move> of(FileValue value) {
        List<MatchResult> ids = id.in(value.words());
        List<Edit> years = years(value.words(), ids);
        if (years.isEmpty()) {
            return ids.isEmpty() ? dated(value) : Optional.of(moved(ids));
        }
        List<Edit> both = new ArrayList<>(moved(ids).edits());
        both.addAll(years);
        return Optional.of(new Move(
                ChangeKind.YEAR_IN_WORDS, both, "Năm nêu trong lời chuyển theo kế hoạch năm %s.".formatted(target)));
    }

    /** The years outside of ids; one in an id moves as the id's own or not at all. */
    private List<Edit> years(String words, List<MatchResult> ids) {
        BitSet inIds = new BitSet();
        ids.forEach(found -> inIds.set(found.start(), found.end()));
        return shift.years(words, year -> year >= plan.year().getValue()).stream()
                .filter(edit -> !inIds.get(edit.start()))
                .toList();
    }

    private Move moved(List<MatchResult> ids) {
        int digits = plan.year().toString().length();
        return new Move(
                ChangeKind.PLAN_ID,
                ids.stream()
                        .map(id -> new Edit(id.end() - digits, id.end(), target.toString()))
                        .toList(),
                "Mã của kế hoạch năm %s.".formatted(target));
    }

    private Optional<Move> dated(FileValue value) {
        return value.attribute().equals("name") && shift.namesDay(value.words())
                ? Optional.of(Move.review("Tên có ghi ngày và không tự chuyển; hãy xem lại."))
                : Optional.empty();
    }
}
