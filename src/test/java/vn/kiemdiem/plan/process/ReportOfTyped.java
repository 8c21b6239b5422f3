package vn.kiemdiem.plan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.web.ReadReport;
import vn.kiemdiem.recognition.CommendationStep;

/** Counts anew what was typed, and holds every count of a plan's report against it. */
final class ReportOfTyped {

    private static final String NOTHING = "—";
    private static final List<RatingLevel> DESCENDING =
            Stream.of(RatingLevel.values()).sorted(Comparator.reverseOrder()).toList();

    private final TypedResults typed;
    private final Map<String, Subject> subjects;
    private final ReadReport report;

    ReportOfTyped(TypedResults typed, List<Subject> subjects, ReadReport report) {
        this.typed = typed;
        this.subjects = subjects.stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        this.report = report;
    }

    /** Holds every count against what was typed. */
    void agrees() {
        countsEveryKind();
        countsEveryStage();
        namesEverybody();
        onlyIfTyped("Nhiệm kỳ", typed.anyTerm(), this::countsTheTerm);
        onlyIfTyped("Bốn tốt", typed.anyFourGood(), this::countsTheFourGood);
        onlyIfTyped("Khen thưởng", !typed.awards().isEmpty(), this::countsTheCommendations);
    }

    /** A sheet that is about what nobody typed must not be there at all. */
    private void onlyIfTyped(String sheet, boolean isTyped, Runnable counting) {
        if (isTyped) {
            counting.run();
        } else {
            assertThat(report.names()).doesNotContain(sheet);
        }
    }

    /** By kind: how many have a result, and how many of each level. */
    private void countsEveryKind() {
        Map<String, List<String>> expected = new TreeMap<>();
        byKind(typed.years(RatingStage.DECISION)).forEach((kind, levels) -> {
            Stream<Long> counts = Stream.concat(
                    Stream.of((long) levels.size()), DESCENDING.stream().map(level -> count(levels, level)));
            expected.put(kind.vietnameseName(), counts.map(String::valueOf).toList());
        });

        assertThat(summary(cells -> !cells.get(1).isEmpty(), List.of(1, 2, 4, 6, 8)))
                .isEqualTo(expected);
    }

    /** By kind: how many have a level at each stage. */
    private void countsEveryStage() {
        Map<String, List<String>> expected = new TreeMap<>();
        kinds().forEach(kind -> expected.put(
                kind.vietnameseName(),
                Arrays.stream(RatingStage.values())
                        .map(stage -> atStage(kind, stage))
                        .toList()));

        assertThat(summary(cells -> cells.get(1).isEmpty(), List.of(2, 4, 6, 8)))
                .isEqualTo(expected);
    }

    /** On the sheet of each kind: everybody with the level of each stage. */
    private void namesEverybody() {
        kinds().forEach(kind -> assertThat(shown(kind))
                .as(kind.vietnameseName())
                .containsExactlyInAnyOrderElementsOf(subjects.values().stream()
                        .filter(subject -> subject.kind() == kind)
                        .filter(this::isRated)
                        .map(this::row)
                        .toList()));
    }

    /** On the sheet of the term: how many have which level at each stage. */
    private void countsTheTerm() {
        Map<String, List<String>> expected = new TreeMap<>();
        for (RatingStage stage : List.of(RatingStage.PROPOSAL, RatingStage.APPRAISAL, RatingStage.DECISION)) {
            List<RatingLevel> levels = List.copyOf(typed.terms(stage).values());
            expected.put(
                    stage.label(),
                    DESCENDING.stream()
                            .map(level -> String.valueOf(count(levels, level)))
                            .toList());
        }

        assertThat(report.rows("Nhiệm kỳ").stream()
                        .filter(cells -> cells.size() > 6 && expected.containsKey(cells.get(0)))
                        .collect(Collectors.toMap(cells -> cells.get(0), cells -> cells.subList(3, 7))))
                .isEqualTo(expected);
    }

    /** On the sheet of «bốn tốt»: how many said so of themselves, and how many were recognised. */
    private void countsTheFourGood() {
        Map<SubjectKind, List<String>> kinds = Stream.concat(
                        typed.ownFourGood().keySet().stream(), typed.fourGood().keySet().stream())
                .distinct()
                .collect(Collectors.groupingBy(this::kind));

        assertThat(paragraphs("Bốn tốt", "tổ chức; tự đánh giá"))
                .containsExactlyInAnyOrderElementsOf(kinds.entrySet().stream()
                        .map(kind -> fourGood(kind.getKey(), kind.getValue()))
                        .toList());
    }

    /** On the sheet of commendations: of each award how many stand at each step. */
    private void countsTheCommendations() {
        Map<String, List<String>> awards = typed.awards().values().stream()
                .collect(Collectors.groupingBy(
                        TypedResults.Award::award, Collectors.mapping(TypedResults.Award::step, Collectors.toList())));

        assertThat(paragraphs("Khen thưởng", "khen: "))
                .containsExactlyInAnyOrderElementsOf(awards.entrySet().stream()
                        .map(award -> award.getKey() + ": " + steps(award.getValue()) + ".")
                        .toList());
    }

    private Map<String, List<String>> summary(Predicate<List<String>> isMeant, List<Integer> columns) {
        List<String> names = Arrays.stream(SubjectKind.values())
                .map(SubjectKind::vietnameseName)
                .toList();
        return report.rows("Tổng hợp").stream()
                .filter(cells -> cells.size() > 8 && names.contains(cells.get(0)))
                .filter(isMeant)
                .collect(Collectors.toMap(
                        cells -> cells.get(0),
                        cells -> columns.stream().map(cells::get).toList()));
    }

    private List<List<String>> shown(SubjectKind kind) {
        int first = kind.isCollective() ? 2 : 3;
        return report.rows(sheet(kind)).stream()
                .filter(cells -> cells.size() > first + 4 && cells.get(0).matches("\\d+"))
                .map(cells -> Stream.concat(Stream.of(cells.get(1)), cells.subList(first, first + 4).stream())
                        .toList())
                .toList();
    }

    /** A sheet's name is the kind's as far as it fits. */
    private String sheet(SubjectKind kind) {
        return report.names().stream()
                .filter(kind.vietnameseName().replace('/', ' ')::startsWith)
                .max(Comparator.comparing(String::length))
                .orElseThrow(() -> new AssertionError("no sheet of " + kind));
    }

    private List<String> row(Subject subject) {
        return Stream.concat(
                        Stream.of(subject.name()),
                        Arrays.stream(RatingStage.values())
                                .map(stage -> typed.years(stage).get(subject.id()))
                                .map(level -> level == null ? NOTHING : level.label()))
                .toList();
    }

    private List<String> paragraphs(String sheet, String words) {
        return report.rows(sheet).stream()
                .filter(cells -> !cells.isEmpty() && cells.get(0).contains(words))
                .map(cells -> cells.get(0))
                .toList();
    }

    private String fourGood(SubjectKind kind, List<String> organizations) {
        List<Boolean> decided = organizations.stream()
                .map(typed.fourGood()::get)
                .filter(Objects::nonNull)
                .toList();
        long own = organizations.stream()
                .filter(one -> typed.ownFourGood().getOrDefault(one, false))
                .count();
        long recognised = decided.stream().filter(met -> met).count();
        return "%s: %d tổ chức; tự đánh giá đạt %d; công nhận %d, không công nhận %d, chưa xét %d."
                .formatted(
                        kind.vietnameseName(),
                        organizations.size(),
                        own,
                        recognised,
                        decided.size() - recognised,
                        organizations.size() - decided.size());
    }

    private static String steps(List<String> steps) {
        return Arrays.stream(CommendationStep.values())
                .filter(step -> steps.contains(step.name()))
                .map(step -> step.label().toLowerCase(Locale.ROOT) + " "
                        + steps.stream().filter(step.name()::equals).count())
                .collect(Collectors.joining(", "));
    }

    private String atStage(SubjectKind kind, RatingStage stage) {
        return typed.years(stage).isEmpty()
                ? NOTHING
                : String.valueOf(
                        byKind(typed.years(stage)).getOrDefault(kind, List.of()).size());
    }

    private Stream<SubjectKind> kinds() {
        return Arrays.stream(RatingStage.values())
                .flatMap(stage -> typed.years(stage).keySet().stream())
                .map(this::kind)
                .distinct();
    }

    private boolean isRated(Subject subject) {
        return Arrays.stream(RatingStage.values())
                .anyMatch(stage -> typed.years(stage).containsKey(subject.id()));
    }

    private Map<SubjectKind, List<RatingLevel>> byKind(Map<String, RatingLevel> levels) {
        return levels.keySet().stream()
                .collect(Collectors.groupingBy(this::kind, Collectors.mapping(levels::get, Collectors.toList())));
    }

    private SubjectKind kind(String subject) {
        return subjects.get(subject).kind();
    }

    private static long count(List<RatingLevel> levels, RatingLevel level) {
        return levels.stream().filter(level::equals).count();
    }
}
