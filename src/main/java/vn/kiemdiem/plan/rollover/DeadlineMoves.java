package vn.kiemdiem.plan.rollover;

import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import vn.kiemdiem.deadline.Anchors;
import vn.kiemdiem.deadline.DeadlineWording;
import vn.kiemdiem.deadline.MovedDay;
import vn.kiemdiem.deadline.ShiftedWording;
import vn.kiemdiem.deadline.WordingNotUnderstood;
import vn.kiemdiem.deadline.WordingShift;
import vn.kiemdiem.deadline.WorkingCalendar;

/** Moves the deadlines of a plan and says what moving each means, for itself and for its order among the others. */
final class DeadlineMoves {

    private static final String PREFIX = "deadline.";

    private final Year target;
    private final Anchors anchors;
    private final Map<String, Optional<ShiftedWording>> shifted = new LinkedHashMap<>();
    private final SortedMap<String, Instant> before = new TreeMap<>();
    private final SortedMap<String, Instant> after = new TreeMap<>();

    DeadlineMoves(OldPlan plan, Year target, WordingShift shift, WorkingCalendar calendar) {
        this.target = target;
        // Only the order of dated deadlines is asked for, which is the same in every zone.
        this.anchors = Anchors.since(Instant.EPOCH, ZoneOffset.UTC, calendar);
        plan.header().forEach((property, wording) -> {
            if (property.startsWith(PREFIX)) {
                shift(property.substring(PREFIX.length()), wording, shift);
            }
        });
    }

    private void shift(String code, String wording, WordingShift shift) {
        try {
            ShiftedWording moved = shift.deadline(wording);
            shifted.put(code, Optional.of(moved));
            if (!moved.edits().isEmpty()) {
                lateFrom(wording).ifPresent(late -> before.put(code, late));
                lateFrom(moved.wording()).ifPresent(late -> after.put(code, late));
            }
        } catch (WordingNotUnderstood unclear) {
            shifted.put(code, Optional.empty());
        }
    }

    private Optional<Instant> lateFrom(String wording) {
        return DeadlineWording.parse(wording).lateFrom(anchors);
    }

    /** What becomes of the deadline; nothing where its words are relative. */
    Optional<Move> of(String code) {
        Optional<ShiftedWording> known = shifted.getOrDefault(code, Optional.empty());
        if (known.isEmpty()) {
            return Optional.of(Move.review("Thời hạn này không hiểu được nên giữ nguyên; hãy viết lại."));
        }
        ShiftedWording moved = known.get();
        if (!moved.edits().isEmpty()) {
            return Optional.of(new Move(ChangeKind.DEADLINE, moved.edits(), reason(code, moved)));
        }
        return moved.yearsLeft()
                ? Optional.of(Move.review("Câu còn nêu năm không tự chuyển; hãy xem lại."))
                : Optional.empty();
    }

    private String reason(String code, ShiftedWording moved) {
        String days = moved.days().stream().map(DayInWords::reason).collect(Collectors.joining(" "));
        String first = days.isEmpty() ? "Chuyển theo kế hoạch năm %s.".formatted(target) : days;
        String left = moved.yearsLeft() ? " Câu còn nêu năm không tự chuyển; hãy xem lại." : "";
        return first + (moved.days().stream().anyMatch(MovedDay::isEarlier) ? order(code) : "") + left;
    }

    private String order(String code) {
        String turned = others(code, Instant::isBefore);
        String met = others(code, Instant::equals);
        return (turned.isEmpty() ? "" : " Nay đến hạn trước %s, trước đây đến hạn sau; hãy xem lại.".formatted(turned))
                + (met.isEmpty() ? "" : " Nay đến hạn cùng lúc với %s, trước đây đến hạn sau.".formatted(met));
    }

    /** The deadlines that came before this one and now stand to it as the relation says. */
    private String others(String code, BiPredicate<Instant, Instant> relation) {
        return after.keySet().stream()
                .filter(other -> before.containsKey(code) && before.containsKey(other))
                .filter(other -> before.get(other).isBefore(before.get(code)))
                .filter(other -> relation.test(after.get(code), after.get(other)))
                .collect(Collectors.joining(", "));
    }

    /** The years in which days of the deadline lie whose holidays are not known for certain, each with what to do. */
    Map<Integer, String> unsureYears(String code, WorkingCalendar calendar) {
        Map<Integer, String> unsure = new TreeMap<>();
        for (MovedDay day : shifted.getOrDefault(code, Optional.empty())
                .map(ShiftedWording::days)
                .orElse(List.of())) {
            day.uncovered().ifPresent(year -> unsure.put(year, DayInWords.uncovered(year)));
            int year = day.sameDay().getYear();
            if (calendar.provisionalYears().contains(year)) {
                unsure.put(year, DayInWords.provisional(year));
            }
        }
        return unsure;
    }
}
