package vn.kiemdiem.rating.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.term.TermLevel;
import vn.kiemdiem.rating.term.TermYear;

/** The term levels of a plan and the years on which they rest, as they were at the moment of the report. */
final class TermReport {

    private final Map<String, Map<RatingStage, TermLevel>> levels = new TreeMap<>();
    private final Map<Long, List<TermYear>> years;
    private final Map<String, Subject> subjects = new HashMap<>();

    /**
     * Puts it together.
     *
     * @param levels the last of each subject at each stage
     * @param years those of all levels, year by year
     */
    TermReport(List<TermLevel> levels, List<TermYear> years, List<Subject> subjects) {
        levels.forEach(level -> this.levels
                .computeIfAbsent(level.subject(), any -> new EnumMap<>(RatingStage.class))
                .put(level.stage(), level));
        this.years = years.stream().collect(Collectors.groupingBy(TermYear::termRating));
        subjects.forEach(subject -> this.subjects.put(subject.id(), subject));
    }

    /** Nobody has a term level. */
    static TermReport empty() {
        return new TermReport(List.of(), List.of(), List.of());
    }

    /** The subjects with a term level, by kind and id. */
    List<Subject> rated() {
        return levels.keySet().stream()
                .map(subjects::get)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Subject::kind).thenComparing(Subject::id))
                .toList();
    }

    Optional<TermLevel> at(RatingStage stage, Subject subject) {
        return Optional.ofNullable(levels.getOrDefault(subject.id(), Map.of()).get(stage));
    }

    /** What the last stage gave the subject. */
    Optional<TermLevel> last(Subject subject) {
        return levels.getOrDefault(subject.id(), Map.of()).values().stream().reduce((first, second) -> second);
    }

    /** The years as they stood when the last stage gave its level, each with its level. */
    Map<Integer, TermYear> years(Subject subject) {
        return last(subject).flatMap(level -> Optional.ofNullable(level.id())).stream()
                .flatMap(id -> years.getOrDefault(id, List.of()).stream())
                .collect(Collectors.toMap(TermYear::year, year -> year));
    }

    /** How many subjects have which level at the stage. */
    long count(RatingStage stage, RatingLevel level) {
        return levels.values().stream()
                .flatMap(stages -> Optional.ofNullable(stages.get(stage)).stream())
                .filter(given -> given.level() == level)
                .count();
    }
}
