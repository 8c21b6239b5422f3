package vn.kiemdiem.rating;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.kiemdiem.organization.Subject;

/** One stage of a plan as somebody saw it when a sheet was opened, and as it is now. */
public final class Standing {

    private final long seenUpTo;
    private final Map<String, Rating> seen;
    private final Map<String, Rating> now;

    private Standing(long seenUpTo, Map<String, Rating> seen, Map<String, Rating> now) {
        this.seenUpTo = seenUpTo;
        this.seen = seen;
        this.now = now;
    }

    /**
     * Reads both.
     *
     * @param subjects whose levels matter
     * @param seenUpTo the newest row of the plan when the sheet was opened
     */
    public static Standing of(
            Ratings ratings, String plan, RatingStage stage, Collection<Subject> subjects, long seenUpTo) {
        return new Standing(
                seenUpTo, ratings.seen(plan, stage, subjects, seenUpTo), ratings.inEffect(plan, stage, subjects));
    }

    /** The level that the sheet showed as given. */
    public Optional<Rating> seen(Subject subject) {
        return Optional.ofNullable(seen.get(subject.id()));
    }

    /** The level in effect now. */
    public Optional<Rating> now(Subject subject) {
        return Optional.ofNullable(now.get(subject.id()));
    }

    /** All rows in effect now, by subject id. */
    public Map<String, Rating> now() {
        return now;
    }

    /** Whether the level differs from the one that the sheet showed as given. */
    public boolean isChange(Subject subject, RatingLevel level) {
        return seen(subject).filter(shown -> shown.level() == level).isEmpty();
    }

    /** What somebody else gave the subject since the sheet was opened. */
    public Optional<Rating> overtaken(Subject subject) {
        return now(subject).filter(this::isNew);
    }

    /** Whether anything was given since the sheet was opened. */
    public boolean isOutdated() {
        return now.values().stream().anyMatch(this::isNew);
    }

    private boolean isNew(Rating rating) {
        return rating.id() != null && rating.id() > seenUpTo;
    }
}
