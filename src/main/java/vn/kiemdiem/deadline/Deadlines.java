package vn.kiemdiem.deadline;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.kiemdiem.deadline.Deadline.ByReference;
import vn.kiemdiem.deadline.Deadline.Dated;
import vn.kiemdiem.deadline.Deadline.InTimeFor;
import vn.kiemdiem.deadline.Deadline.Soft;
import vn.kiemdiem.deadline.Weekly.LastCutoff;

/** Các thời hạn của một kế hoạch: a plan's deadlines by code, with references put in place (S004-D12). */
public final class Deadlines {

    /** Far more than a plan needs, and few enough for a file made to be costly. */
    private static final int LONGEST_PATH = 20;

    private final Map<String, String> wordings;
    private final SortedMap<String, Deadline> deadlines;

    private Deadlines(Map<String, String> wordings, SortedMap<String, Deadline> deadlines) {
        this.wordings = Map.copyOf(wordings);
        this.deadlines = Collections.unmodifiableSortedMap(deadlines);
    }

    /** The deadlines of the wordings by code, or {@link DeadlinesRefused} with all that is wrong with them. */
    public static Deadlines of(Map<String, String> wordings) {
        SortedMap<String, Deadline> parsed = new TreeMap<>();
        SortedMap<String, String> reasons = new TreeMap<>();
        wordings.forEach((code, wording) -> {
            try {
                parsed.put(code, DeadlineWording.parse(wording));
            } catch (WordingNotUnderstood refused) {
                reasons.put(code, refused.reason());
            }
        });
        boolean misworded = !reasons.isEmpty();
        parsed.keySet()
                .forEach(code -> faultOfReference(code, parsed, wordings.keySet())
                        .or(() -> faultOfService(code, parsed))
                        .ifPresent(reason -> reasons.put(code, reason)));
        if (!reasons.isEmpty()) {
            throw new DeadlinesRefused(reasons, misworded);
        }
        SortedMap<String, Deadline> resolved = new TreeMap<>();
        parsed.forEach((code, deadline) -> resolved.put(code, resolve(deadline, parsed)));
        return new Deadlines(wordings, resolved);
    }

    private static Optional<String> faultOfReference(String code, Map<String, Deadline> parsed, Set<String> known) {
        Set<String> path = new LinkedHashSet<>(Set.of(code));
        Optional<String> next = referenceOf(code, parsed);
        while (next.isPresent()) {
            String target = next.get();
            if (!known.contains(target)) {
                return Optional.of("Dẫn chiếu tới «%s» là thời hạn không có trong kế hoạch.".formatted(target));
            }
            if (!path.add(target)) {
                return Optional.of("Dẫn chiếu vòng quanh: %s → %s.".formatted(String.join(" → ", path), target));
            }
            if (path.size() - 1 > LONGEST_PATH) {
                return Optional.of("Dẫn chiếu nối nhau quá %d lần.".formatted(LONGEST_PATH));
            }
            next = referenceOf(target, parsed);
        }
        return Optional.empty();
    }

    /** Weeks count back from a day of the calendar only; what is misworded is already refused for itself. */
    private static Optional<String> faultOfService(String code, Map<String, Deadline> parsed) {
        return firm(parsed, code)
                .filter(InTimeFor.class::isInstance)
                .flatMap(serving -> referenceOf(code, parsed))
                .flatMap(served -> last(served, parsed)
                        .filter(last -> !(last instanceof Dated))
                        .map(undated -> "(kịp %s) cần một thời hạn có ngày cố định, mà %s không có."
                                .formatted(served, served)));
    }

    /** What stands at the end of the references from that code, which are known not to go in circles. */
    private static Optional<Deadline> last(String code, Map<String, Deadline> parsed) {
        return firm(parsed, code)
                .flatMap(firm ->
                        firm instanceof ByReference reference ? last(reference.code(), parsed) : Optional.of(firm));
    }

    private static Optional<Deadline> firm(Map<String, Deadline> parsed, String code) {
        return Optional.ofNullable(parsed.get(code))
                .map(deadline -> deadline instanceof Soft soft ? soft.planned() : deadline);
    }

    private static Optional<String> referenceOf(String code, Map<String, Deadline> parsed) {
        return firm(parsed, code).flatMap(firm -> {
            if (firm instanceof InTimeFor serving) {
                return Optional.of(serving.code());
            }
            return firm instanceof ByReference reference ? Optional.of(reference.code()) : Optional.empty();
        });
    }

    private static Deadline resolve(Deadline deadline, Map<String, Deadline> parsed) {
        if (deadline instanceof Soft soft) {
            return new Soft(resolve(soft.planned(), parsed));
        }
        if (deadline instanceof InTimeFor serving) {
            return new LastCutoff(serving.cutoff(), resolve(parsed.get(serving.code()), parsed));
        }
        return deadline instanceof ByReference reference ? resolve(parsed.get(reference.code()), parsed) : deadline;
    }

    /** The codes of the plan's deadlines, in their order. */
    public Set<String> codes() {
        return deadlines.keySet();
    }

    /** The ids of the events on which deadlines of the plan hang, so that a plan's check can compare them. */
    public SortedSet<String> events() {
        SortedSet<String> events = new TreeSet<>();
        deadlines.values().forEach(deadline -> deadline.event().ifPresent(events::add));
        return events;
    }

    /** The deadline of that code, never a reference; {@link UnknownDeadline} when the plan has none. */
    public Deadline deadline(String code) {
        return Optional.ofNullable(deadlines.get(code)).orElseThrow(() -> new UnknownDeadline(code, codes()));
    }

    /** The plan's words exactly as written. */
    public String wording(String code) {
        return Optional.ofNullable(wordings.get(code)).orElseThrow(() -> new UnknownDeadline(code, codes()));
    }

    /** The first instant that is late, as {@link Deadline#lateFrom}. */
    public Optional<Instant> lateFrom(String code, Anchors anchors) {
        return deadline(code).lateFrom(anchors);
    }

    /** The last moment in time, as {@link Deadline#lastMoment}. */
    public Optional<Instant> lastMoment(String code, Anchors anchors) {
        return deadline(code).lastMoment(anchors);
    }

    /** Whether being late only reminds and never escalates. */
    public boolean isSoft(String code) {
        return deadline(code).isSoft();
    }
}
