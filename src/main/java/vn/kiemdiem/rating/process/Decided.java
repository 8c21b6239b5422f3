package vn.kiemdiem.rating.process;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.policy.Bounds;
import vn.kiemdiem.rating.policy.Pool;
import vn.kiemdiem.rating.policy.Refusal;

/** All decisions of a plan as they would stand once a sheet is accepted. */
final class Decided {

    private final Map<Subject, RatingLevel> levels = new LinkedHashMap<>();
    private final Map<Subject, String> bodies = new HashMap<>();
    private final Map<Subject, RatingLevel> toldOrganizations = new HashMap<>();
    private final Set<String> touchedUnits;
    private final Set<String> ledUnits;

    private Decided(Sheet sheet, List<Subject> everybody) {
        Map<String, Subject> subjects = everybody.stream().collect(Collectors.toMap(Subject::id, Function.identity()));
        sheet.standing()
                .now()
                .values()
                .forEach(rating -> Optional.ofNullable(subjects.get(rating.subject()))
                        .ifPresent(subject -> put(subject, rating.level(), rating.body(), rating.organizationLevel())));
        sheet.changes()
                .forEach((subject, given) ->
                        put(subject, given.level(), sheet.duty().body(), given.organizationLevel()));
        ledUnits = everybody.stream()
                .filter(subject -> subject.kind().isLeadership())
                .map(Subject::unitId)
                .collect(Collectors.toSet());
        touchedUnits = sheet.changes().keySet().stream().map(Subject::unitId).collect(Collectors.toSet());
    }

    /** The decisions in force with the changes of the sheet. */
    static Decided after(Sheet sheet, List<Subject> everybody) {
        return new Decided(sheet, everybody);
    }

    private void put(
            Subject subject, RatingLevel level, @Nullable String body, @Nullable RatingLevel organizationLevel) {
        levels.put(subject, level);
        bodies.put(subject, Objects.requireNonNullElse(body, ""));
        if (organizationLevel != null) {
            toldOrganizations.put(subject, organizationLevel);
        }
    }

    List<Subject> ofBody(String body) {
        return levels.keySet().stream()
                .filter(subject -> body.equals(bodies.get(subject)))
                .toList();
    }

    Pool pool(String name, List<Subject> subjects) {
        Map<String, RatingLevel> inPool = new LinkedHashMap<>();
        subjects.forEach(subject -> inPool.put(subject.id(), Objects.requireNonNull(levels.get(subject))));
        SubjectKind kind =
                subjects.stream().map(Subject::kind).min(SubjectKind::compareTo).orElseThrow();
        return new Pool(name, kind, inPool, Set.of());
    }

    /** What the sheet changes in a unit binds everybody decided there, also those decided before. */
    Stream<Refusal> bounds(Bounds bounds) {
        return levels.entrySet().stream()
                .filter(decided -> touchedUnits.contains(decided.getKey().unitId()))
                .flatMap(decided -> bound(bounds, decided.getKey(), decided.getValue()).stream());
    }

    private Optional<Refusal> bound(Bounds bounds, Subject subject, RatingLevel level) {
        if (subject.kind().isLeadership()) {
            return bounds.collective(
                    subject.name(),
                    level,
                    organizationLevel(subject).or(() -> Optional.ofNullable(toldOrganizations.get(subject))));
        }
        return subject.unitHead() && ledUnits.contains(subject.unitId())
                ? bounds.unitHead(
                        subject.name(),
                        level,
                        lowest(subject, other -> other.kind().isLeadership()))
                : Optional.empty();
    }

    /** The level that the product knows of the collective's own organization. */
    Optional<RatingLevel> organizationLevel(Subject collective) {
        return lowest(collective, other -> other.kind().isOrganization());
    }

    private Optional<RatingLevel> lowest(Subject subject, Predicate<Subject> which) {
        return levels.entrySet().stream()
                .filter(decided -> decided.getKey().unitId().equals(subject.unitId()) && which.test(decided.getKey()))
                .map(Map.Entry::getValue)
                .min(RatingLevel::compareTo);
    }
}
