package vn.kiemdiem.rating.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.RatingLevel;

/**
 * Nhóm cùng tính tỷ lệ: subjects that share one cap, and what a change among them would do.
 *
 * @param name as {@link PoolBy#poolOf} gives it
 * @param levels by subject; who has no level yet is left out
 * @param competitors who may become or is excellent, in the order given, which ranks nobody
 */
public record Pool(String name, SubjectKind kind, Map<String, RatingLevel> levels, Set<String> competitors) {

    public Pool {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        Set<String> competing = new LinkedHashSet<>(competitors);
        levels.forEach((subject, level) -> {
            if (level == RatingLevel.EXCELLENT) {
                competing.add(subject);
            }
        });
        competitors = Collections.unmodifiableSet(competing);
    }

    /** This pool once the subject has that level. */
    public Pool after(String subject, RatingLevel level) {
        if (!levels.containsKey(subject) && !competitors.contains(subject)) {
            throw new IllegalArgumentException("Nhóm «%s» không có đối tượng «%s»".formatted(name, subject));
        }
        Map<String, RatingLevel> changed = new LinkedHashMap<>(levels);
        changed.put(subject, level);
        return new Pool(name, kind, changed, competitors);
    }

    /** How many have which level. */
    public PoolCount count() {
        return new PoolCount(
                having(RatingLevel.EXCELLENT::equals),
                having(RatingLevel.GOOD::equals),
                having(level -> !level.isAtLeast(RatingLevel.GOOD)));
    }

    private int having(Predicate<RatingLevel> which) {
        return (int) levels.values().stream().filter(which).count();
    }
}
