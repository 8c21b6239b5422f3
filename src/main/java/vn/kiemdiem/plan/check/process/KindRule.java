package vn.kiemdiem.plan.check.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.organization.UnitKind;
import vn.kiemdiem.plan.check.Severity;

/** Loops and questions name kinds of unit and subject that exist, and of which the plan's unit has some. */
@Component
class KindRule implements PlanRule {

    private final Bodies bodies;

    KindRule(Bodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Stream<Problem> check(PlanModel plan) {
        List<KindCall> calls = KindCall.of(plan);
        return Stream.of(calls.stream().flatMap(KindRule::unknown), absent(plan, calls), unclear(plan, calls))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> unknown(KindCall call) {
        return IntStream.range(0, call.kinds().size()).boxed().flatMap(position -> {
            KindLists list = call.listAt(position);
            return list.unknown(call.kinds().get(position))
                    .map(kind -> call.problem(Severity.ERROR, list.code(), kind));
        });
    }

    /** One warning for each kind, where the plan first asks for it; none while the plan's unit itself is missing. */
    private Stream<Problem> absent(PlanModel plan, List<KindCall> calls) {
        String unit = plan.header().getOrDefault("plan.unit", "").strip();
        if (!bodies.units(plan).containsKey(unit)) {
            return Stream.empty();
        }
        Set<String> present =
                bodies.kindsBelow(unit).stream().map(UnitKind::slug).collect(Collectors.toSet());
        return calls.stream()
                .filter(call -> call.word().equals("units.of"))
                .flatMap(call -> call.kinds().stream()
                        .flatMap(list -> KindLists.split(list).stream())
                        .flatMap(kind -> UnitKind.ofSlug(kind).stream())
                        .filter(kind -> present.add(kind.slug()))
                        .map(kind -> call.problem(
                                Severity.WARNING, "NO_UNIT_OF_KIND", kind.slug(), kind.vietnameseName(), unit)));
    }

    /** Of the plan's own unit only: which units a pool works for is known when it is called. */
    private Stream<Problem> unclear(PlanModel plan, List<KindCall> calls) {
        String unit = plan.header().getOrDefault("plan.unit", "").strip();
        if (!bodies.units(plan).containsKey(unit)) {
            return Stream.empty();
        }
        Map<String, Long> known = new HashMap<>();
        return calls.stream()
                .filter(call -> call.word().equals("units.below")
                        && call.isOf(plan.planId().orElse("")))
                .flatMap(call -> call.kinds().stream()
                        .flatMap(kind -> UnitKind.ofSlug(kind).stream())
                        .filter(kind ->
                                known.computeIfAbsent(kind.slug(), any -> bodies.directlyBelow(unit, kind)) != 1)
                        .map(kind -> call.problem(
                                Severity.WARNING,
                                "UNIT_BELOW_UNCLEAR",
                                kind.vietnameseName(),
                                unit,
                                String.valueOf(known.get(kind.slug())))));
    }
}
