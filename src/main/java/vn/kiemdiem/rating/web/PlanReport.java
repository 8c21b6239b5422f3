package vn.kiemdiem.rating.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.kiemdiem.organization.StaffAccount;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.plan.PlanHeader;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingCount;
import vn.kiemdiem.rating.RatingStage;

/** Everything that a plan's report says, as it was at one moment. */
final class PlanReport {

    private final PlanHeader plan;
    private final List<Rating> ratings;
    private final List<RatingCount> counts;
    private final List<CountedPool> pools;
    private final Recognized recognized;
    private final Map<SubjectKind, List<Subject>> subjects;
    private final Map<String, String> names = new TreeMap<>();
    private final Map<RatingStage, Map<String, Rating>> inEffect = new EnumMap<>(RatingStage.class);
    private final ZoneId zone;
    private final Instant at;
    private TermReport term = TermReport.empty();
    private List<RemedialRow> remedial = List.of();

    /**
     * Puts the report together.
     *
     * @param ratings every row of the plan, also those that a later one replaced, in the order of recording
     * @param counts the levels that count now
     * @param pools the pools within which the excellent ones are capped
     * @param recognized what was recognised beside the levels
     * @param subjects those of the plan, the rated ones among them
     * @param accounts those who recorded any of it
     */
    PlanReport(
            PlanHeader plan,
            List<Rating> ratings,
            List<RatingCount> counts,
            List<CountedPool> pools,
            Recognized recognized,
            List<Subject> subjects,
            List<StaffAccount> accounts,
            Clock clock) {
        this.plan = plan;
        this.ratings = ratings;
        this.counts = counts;
        this.pools = pools;
        this.recognized = recognized;
        this.zone = clock.getZone();
        this.at = clock.instant();
        for (Rating rating : ratings) {
            inEffect.computeIfAbsent(rating.stage(), any -> new TreeMap<>()).put(rating.subject(), rating);
        }
        this.subjects = subjects.stream()
                .filter(subject -> inEffect.values().stream().anyMatch(stage -> stage.containsKey(subject.id())))
                .collect(Collectors.groupingBy(Subject::kind, TreeMap::new, Collectors.toList()));
        subjects.forEach(subject -> names.put(subject.id(), subject.name()));
        accounts.forEach(account -> names.put(account.id(), account.displayName()));
    }

    /** The same report with the term levels of the plan. */
    PlanReport with(TermReport levels) {
        term = levels;
        return this;
    }

    /** The term levels of the plan. */
    TermReport term() {
        return term;
    }

    /** The same report with those who were told their level. */
    PlanReport withRemedial(List<RemedialRow> rows) {
        remedial = rows;
        return this;
    }

    /** Those who were told their level, each with the remedial plan; nobody where the plan tells nobody. */
    List<RemedialRow> remedial() {
        return remedial;
    }

    PlanHeader plan() {
        return plan;
    }

    List<Rating> ratings() {
        return ratings;
    }

    List<RatingCount> counts() {
        return counts;
    }

    /** The pools within which the excellent ones are capped; none where the plan has no cap. */
    List<CountedPool> pools() {
        return pools;
    }

    /** What was recognised beside the levels; nothing where the plan does not ask for it. */
    Recognized recognized() {
        return recognized;
    }

    /** The rated subjects by kind. */
    Map<SubjectKind, List<Subject>> subjects() {
        return subjects;
    }

    /** The row of the subject that counts at the stage. */
    Optional<Rating> rating(Subject subject, RatingStage stage) {
        return Optional.ofNullable(inEffect.getOrDefault(stage, Map.of()).get(subject.id()));
    }

    /** The row of the subject that was recorded last. */
    Optional<Rating> last(Subject subject) {
        return inEffect.values().stream()
                .flatMap(stage -> Optional.ofNullable(stage.get(subject.id())).stream())
                .max(Comparator.comparing(Rating::recordedAt).thenComparing(Rating::stage));
    }

    /** How many subjects of the kind have a level at the stage; empty where nobody of any kind has one. */
    Optional<Long> rated(SubjectKind kind, RatingStage stage) {
        return Optional.ofNullable(inEffect.get(stage))
                .map(rated -> subjects.getOrDefault(kind, List.of()).stream()
                        .filter(subject -> rated.containsKey(subject.id()))
                        .count());
    }

    /** What the subject or the account is called; its id where it is no longer known. */
    String nameOf(String id) {
        return names.getOrDefault(id, id);
    }

    LocalDateTime at() {
        return local(at);
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
