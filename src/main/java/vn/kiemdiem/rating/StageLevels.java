package vn.kiemdiem.rating;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kiemdiem.organization.Subject;

/** What each stage of a plan says of each subject now. */
public final class StageLevels {

    private final Map<RatingStage, Map<String, Rating>> byStage = new EnumMap<>(RatingStage.class);

    private StageLevels(Collection<Rating> rows) {
        for (RatingStage stage : RatingStage.values()) {
            byStage.put(stage, new HashMap<>());
        }
        rows.forEach(row -> at(row.stage()).put(row.subject(), row));
    }

    /** The rows of these subjects in effect at this moment. */
    public static StageLevels of(Ratings ratings, String plan, Collection<Subject> subjects) {
        return new StageLevels(
                subjects.isEmpty()
                        ? List.of()
                        : ratings.latestOf(
                                plan,
                                List.of(RatingStage.values()),
                                subjects.stream().map(Subject::id).toList(),
                                Long.MAX_VALUE));
    }

    /** The row of the subject at the stage. */
    public Optional<Rating> at(RatingStage stage, Subject subject) {
        return Optional.ofNullable(Objects.requireNonNull(byStage.get(stage)).get(subject.id()));
    }

    /** All rows in effect at the stage, by subject id. */
    public Map<String, Rating> at(RatingStage stage) {
        return Objects.requireNonNull(byStage.get(stage));
    }

    /** What was said of the subject last before a decision, at any stage but this one. */
    public Optional<Rating> before(RatingStage stage, Subject subject) {
        return said(subject)
                .filter(rating -> rating.stage() != stage && rating.stage() != RatingStage.DECISION)
                .findFirst();
    }

    /** What counts now: the decision, else what was said last before it; a self-rating alone is no result. */
    public Optional<Rating> counting(Subject subject) {
        return at(RatingStage.DECISION, subject)
                .or(() -> said(subject)
                        .filter(rating -> rating.stage() != RatingStage.SELF)
                        .findFirst());
    }

    /** The points that were given last. */
    public Optional<BigDecimal> score(Subject subject) {
        return said(subject)
                .flatMap(rating -> Optional.ofNullable(rating.score()).stream())
                .findFirst();
    }

    /** Everything said of the subject, the latest first: plans put proposal and appraisal in either order. */
    private Stream<Rating> said(Subject subject) {
        return Arrays.stream(RatingStage.values())
                .flatMap(stage -> at(stage, subject).stream())
                .sorted(Comparator.comparing(Rating::id, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed());
    }
}
