package vn.kiemdiem.plan.rollover;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import vn.kiemdiem.deadline.Edit;

/** Moves the properties of the plan's header, each as its meaning asks. */
final class HeaderMoves {

    private static final String DEADLINE = "deadline.";
    private static final String RATING = "rating.";

    private final OldPlan plan;
    private final Year target;
    private final WordMoves words;
    private final DeadlineMoves deadlines;

    HeaderMoves(OldPlan plan, Year target, WordMoves words, DeadlineMoves deadlines) {
        this.plan = plan;
        this.target = target;
        this.words = words;
        this.deadlines = deadlines;
    }

    /** What becomes of the property; nothing where it stays and needs no look. */
    Optional<Move> of(FileValue value) {
        String property = value.property();
        if (property.startsWith(DEADLINE)) {
            return deadlines.of(property.substring(DEADLINE.length()));
        }
        return property.startsWith(RATING) ? Optional.empty() : ofPlan(value);
    }

    private Optional<Move> ofPlan(FileValue value) {
        return switch (value.property()) {
            case "plan.year" -> Optional.of(year(value.words()));
            case "plan.number" -> blank(value.words(), "Để trống: hãy điền số của kế hoạch năm %s.");
            case "plan.issuedOn" ->
                blank(value.words(), "Để trống: hãy điền ngày ban hành của kế hoạch năm %s nếu kế hoạch có nêu.");
            case "plan.term" ->
                Optional.of(Move.review(
                        "Các năm của nhiệm kỳ giữ nguyên; hãy xem lại năm %s có xếp loại nhiệm kỳ không, những năm nào."
                                .formatted(target)));
            default -> words.of(value);
        };
    }

    private Move year(String words) {
        int start = words.indexOf(plan.year().toString());
        return new Move(
                ChangeKind.PLAN_YEAR,
                List.of(new Edit(start, start + plan.year().toString().length(), target.toString())),
                "Năm của kế hoạch mới.");
    }

    private Optional<Move> blank(String words, String reason) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Move(
                        ChangeKind.LEFT_BLANK, List.of(new Edit(0, words.length(), "")), reason.formatted(target)));
    }
}
