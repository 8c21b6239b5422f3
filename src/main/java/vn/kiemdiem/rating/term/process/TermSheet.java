package vn.kiemdiem.rating.term.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemdiem.duty.Answers;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.term.TermBasis;
import vn.kiemdiem.rating.term.TermLevel;

/**
 * What a body has before it when it gives the levels of a term.
 *
 * @param bases the years of each subject and what the rule makes of them
 * @param given what earlier stages gave, by stage and subject
 */
record TermSheet(RatingStage stage, Map<Subject, TermBasis> bases, Map<RatingStage, Map<String, TermLevel>> given) {

    private static final String NOTHING = "—";
    private static final int MOST_NAMES = 5;

    static Map<RatingStage, Map<String, TermLevel>> byStage(List<TermLevel> levels) {
        Map<RatingStage, Map<String, TermLevel>> byStage = new EnumMap<>(RatingStage.class);
        levels.forEach(level ->
                byStage.computeIfAbsent(level.stage(), any -> new HashMap<>()).put(level.subject(), level));
        return byStage;
    }

    TermBasis basis(Subject subject) {
        return Objects.requireNonNull(bases.get(subject));
    }

    /** One row for each subject; the rule's result is filled in, and nothing where it has none. */
    List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        bases.forEach((subject, basis) -> {
            Map<String, Object> row = new HashMap<>();
            row.put("subject", subject.id());
            row.put("name", name(subject));
            row.put("years", basis.yearWords());
            row.put(
                    "rule",
                    basis.ruleWords()
                            + changed(subject).map(words -> "\n" + words).orElse(""));
            row.put("earlier", earlier(subject));
            row.put("reason", "");
            basis.ruled().level().ifPresent(level -> row.put("level", level.name()));
            rows.add(row);
        });
        return rows;
    }

    /** How many are determined, undetermined, waiting, and whose result is no longer the proposal's. */
    String stateText() {
        List<String> parts = new ArrayList<>();
        parts.add("quy tắc xác định được mức của %d/%d người"
                .formatted(subjects(basis -> basis.ruled().level().isPresent()).size(), bases.size()));
        List<Subject> waiting = subjects(basis -> basis.awaited().isPresent());
        List<Subject> undetermined = subjects(
                basis -> basis.awaited().isEmpty() && basis.ruled().level().isEmpty());
        List<Subject> changed = bases.keySet().stream()
                .filter(subject -> changed(subject).isPresent())
                .toList();
        part("chờ quyết định xếp loại năm", waiting).ifPresent(parts::add);
        part("chưa xác định vì thiếu năm", undetermined).ifPresent(parts::add);
        part("kết quả đã đổi so với bước trước", changed).ifPresent(parts::add);
        return String.join("; ", parts) + ".";
    }

    /** Refuses rows that rest on other years than are known now; what was typed is kept for the sheet as it is now. */
    void refuseOutdated(Map<Subject, Answers> rows) {
        List<Subject> outdated = rows.keySet().stream()
                .filter(subject -> !rows.get(subject)
                        .text("years", "Mức các năm")
                        .equals(Optional.of(basis(subject).yearWords())))
                .toList();
        if (!outdated.isEmpty()) {
            throw Outdated.by(
                    "Mức các năm của " + names(outdated) + " đã đổi trong lúc đồng chí điền.", typed(rows, outdated));
        }
    }

    /** Refuses to decide a term before the year of those whom it is about (S000-R07). */
    void refuseWaiting() {
        List<Subject> waiting = subjects(basis -> basis.awaited().isPresent());
        if (!waiting.isEmpty()) {
            String year = basis(waiting.get(0)).awaited().map(String::valueOf).orElse("");
            throw new Refused(
                    "Chưa quyết định nhiệm kỳ được vì năm %s chưa có quyết định xếp loại: %s; hãy ghi quyết định xếp loại năm %s của các đồng chí này trước."
                            .formatted(year, names(waiting), year));
        }
    }

    /** Of the rows that still rest on the same years those whose level is not the rule's; of all those with a reason. */
    private Map<String, Object> typed(Map<Subject, Answers> rows, List<Subject> outdated) {
        List<Map<String, String>> typed = new ArrayList<>();
        rows.forEach((subject, row) -> {
            String level = row.text("level", "Mức nhiệm kỳ").orElse("");
            String reason = row.text("reason", "Lý do").orElse("");
            boolean ruled = basis(subject)
                    .ruled()
                    .level()
                    .map(RatingLevel::name)
                    .filter(level::equals)
                    .isPresent();
            if (!level.isEmpty() && (!reason.isEmpty() || !ruled && !outdated.contains(subject))) {
                typed.add(Map.of("subject", subject.id(), "level", level, "reason", reason));
            }
        });
        return Map.of(TermSheetForm.LIST, typed);
    }

    /** Where the rule says something else now than when the stage before gave its level. */
    private Optional<String> changed(Subject subject) {
        TermBasis basis = basis(subject);
        return basis.awaited().isPresent()
                ? Optional.empty()
                : before(subject)
                        .reduce((first, second) -> second)
                        .filter(last -> !last.ruling().equals(basis.ruled().level()))
                        .map(last -> "Đã đổi: khi %s, theo quy tắc là «%s»."
                                .formatted(
                                        last.stage().label().toLowerCase(Locale.ROOT),
                                        last.ruling().map(RatingLevel::label).orElse("chưa xác định")));
    }

    private String earlier(Subject subject) {
        String said = before(subject)
                .map(level -> "%s: %s%s"
                        .formatted(
                                level.stage().label(),
                                level.level().shortLabel(),
                                level.reason() == null ? "" : " (" + level.reason() + ")"))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? NOTHING : said;
    }

    /** What the stages before this one gave the subject, in their order. */
    private Stream<TermLevel> before(Subject subject) {
        return given.entrySet().stream()
                .filter(at -> at.getKey().compareTo(stage) < 0)
                .flatMap(at -> Optional.ofNullable(at.getValue().get(subject.id())).stream());
    }

    private List<Subject> subjects(Predicate<TermBasis> which) {
        return bases.keySet().stream()
                .filter(subject -> which.test(basis(subject)))
                .toList();
    }

    private static Optional<String> part(String what, List<Subject> subjects) {
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of("%s: %d người (%s)".formatted(what, subjects.size(), names(subjects)));
    }

    private static String names(List<Subject> subjects) {
        String shown = subjects.stream().limit(MOST_NAMES).map(Subject::name).collect(Collectors.joining(", "));
        int more = subjects.size() - MOST_NAMES;
        return more > 0 ? shown + " và " + more + " người khác" : shown;
    }

    private static String name(Subject subject) {
        return Optional.ofNullable(subject.positions())
                .filter(positions -> !positions.isBlank())
                .map(positions -> subject.name() + "\n" + positions)
                .orElseGet(subject::name);
    }
}
