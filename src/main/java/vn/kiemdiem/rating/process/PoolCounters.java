package vn.kiemdiem.rating.process;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.organization.Organization;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.CapExceptions;
import vn.kiemdiem.rating.Rating;
import vn.kiemdiem.rating.RatingLevel;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.Percentage;
import vn.kiemdiem.rating.policy.SmallGroup;

/** The figures with which the form counts each pool while a person chooses; the server counts again ({@link SheetGate}). */
@Component
class PoolCounters {

    private final Organization organization;
    private final CapExceptions exceptions;

    PoolCounters(Organization organization, CapExceptions exceptions) {
        this.organization = organization;
        this.exceptions = exceptions;
    }

    /** The plan's own words on how many may be excellent. */
    String text(Optional<ExcellentCap> cap) {
        return cap.map(rule -> Stream.of(
                                rule.percentage().map(Percentage::source),
                                rule.smallGroup().map(SmallGroup::source))
                        .flatMap(Optional::stream)
                        .map("«%s»"::formatted)
                        .collect(Collectors.joining("; ", "", ".")))
                .orElse("kế hoạch không quy định.");
    }

    /** One row for each pool on the sheet; none where the plan has no cap. */
    List<Map<String, @Nullable Object>> of(
            Duty duty, Optional<ExcellentCap> cap, List<Subject> subjects, Map<String, Rating> decided) {
        if (cap.isEmpty()) {
            return List.of();
        }
        Map<String, List<Subject>> pools = new TreeMap<>();
        subjects.forEach(subject -> pools.computeIfAbsent(cap.get().pool().poolOf(subject), any -> new ArrayList<>())
                .add(subject));
        Set<String> shown = subjects.stream().map(Subject::id).collect(Collectors.toSet());
        List<Subject> elsewhere = organization.subjects().stream()
                .filter(subject -> !shown.contains(subject.id()) && isDecidedBy(duty.body(), decided.get(subject.id())))
                .toList();
        return pools.entrySet().stream()
                .map(pool -> {
                    ExcellentCap rule = exceptions
                            .inForce(duty.plan(), duty.body(), pool.getKey())
                            .map(exception -> cap.get().raisedBy(exception))
                            .orElse(cap.get());
                    List<RatingLevel> others = elsewhere.stream()
                            .filter(subject -> rule.pool().poolOf(subject).equals(pool.getKey()))
                            .map(subject -> decided.get(subject.id()).level())
                            .toList();
                    return counter(pool.getKey(), pool.getValue(), rule, others);
                })
                .toList();
    }

    private static boolean isDecidedBy(String body, @Nullable Rating rating) {
        return rating != null && body.equals(rating.body());
    }

    private static Map<String, @Nullable Object> counter(
            String name, List<Subject> members, ExcellentCap cap, List<RatingLevel> others) {
        SubjectKind kind =
                members.stream().map(Subject::kind).min(SubjectKind::compareTo).orElseThrow();
        Map<String, @Nullable Object> counter = new HashMap<>();
        counter.put("name", name);
        counter.put("members", members.stream().map(Subject::id).toList());
        counter.put("base", cap.baseOf(kind).name());
        counter.put(
                "percent",
                cap.percentageOf(kind)
                        .map(Percentage::percent)
                        .map(BigDecimal::doubleValue)
                        .orElse(null));
        counter.put("fewerThan", cap.smallGroup().map(SmallGroup::fewerThan).orElse(null));
        counter.put("smallMost", cap.smallGroup().map(SmallGroup::most).orElse(null));
        counter.put("excellentElsewhere", count(others, RatingLevel.EXCELLENT));
        counter.put("goodElsewhere", count(others, RatingLevel.GOOD));
        counter.put(
                "othersElsewhere",
                others.size() - count(others, RatingLevel.EXCELLENT) - count(others, RatingLevel.GOOD));
        return counter;
    }

    private static int count(List<RatingLevel> levels, RatingLevel level) {
        return (int) levels.stream().filter(level::equals).count();
    }
}
