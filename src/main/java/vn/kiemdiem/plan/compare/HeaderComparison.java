package vn.kiemdiem.plan.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kiemdiem.plan.check.DeadlineDays;

/** What of two headers is not the same: deadlines by their days and words, the other properties by their words. */
final class HeaderComparison {

    private static final String DEADLINE = "deadline.";

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Sameness sameness;

    HeaderComparison(PlanContents before, PlanContents after, Sameness sameness) {
        this.before = before.header();
        this.after = after.header();
        this.sameness = sameness;
    }

    List<HeaderChange> properties() {
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        return names.stream()
                .filter(name -> name.startsWith("plan.") || name.startsWith("rating."))
                .filter(name -> !isSame(before.get(name), after.get(name)))
                .map(name -> new HeaderChange(name, before.get(name), after.get(name)))
                .toList();
    }

    private boolean isSame(@Nullable String old, @Nullable String now) {
        return old != null && now != null ? sameness.isSame(old, now) : Objects.equals(old, now);
    }

    List<DeadlineChange> deadlines(DeadlineDays days) {
        SortedMap<String, DeadlineWords> old = words(before, days);
        SortedMap<String, DeadlineWords> now = words(after, days);
        Set<String> codes = new TreeSet<>(old.keySet());
        codes.addAll(now.keySet());
        return codes.stream()
                .flatMap(code -> change(code, old.get(code), now.get(code)).stream())
                .toList();
    }

    private static SortedMap<String, DeadlineWords> words(Map<String, String> header, DeadlineDays days) {
        Map<String, LocalDate> last = days.lastDays(header);
        SortedMap<String, DeadlineWords> words = new TreeMap<>();
        header.forEach((name, wording) -> {
            if (name.startsWith(DEADLINE)) {
                String code = name.substring(DEADLINE.length());
                words.put(code, new DeadlineWords(wording, last.get(code)));
            }
        });
        return words;
    }

    private Optional<DeadlineChange> change(String code, @Nullable DeadlineWords old, @Nullable DeadlineWords now) {
        if (old == null || now == null) {
            DeadlineChange.Kind kind = old == null ? DeadlineChange.Kind.ADDED : DeadlineChange.Kind.REMOVED;
            return Optional.of(new DeadlineChange(code, kind, old, now, null));
        }
        LocalDate expected =
                Optional.ofNullable(old.lastDay()).map(sameness::dayNow).orElse(null);
        if (!Objects.equals(expected, now.lastDay())) {
            return Optional.of(
                    new DeadlineChange(code, DeadlineChange.Kind.MOVED, old, now, between(expected, now.lastDay())));
        }
        return sameness.isSame(old.wording(), now.wording())
                ? Optional.empty()
                : Optional.of(new DeadlineChange(code, DeadlineChange.Kind.REWORDED, old, now, null));
    }

    private static @Nullable Integer between(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
