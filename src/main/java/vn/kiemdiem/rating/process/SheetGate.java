package vn.kiemdiem.rating.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.kiemdiem.duty.Duty;
import vn.kiemdiem.duty.Outdated;
import vn.kiemdiem.duty.Refused;
import vn.kiemdiem.organization.Subject;
import vn.kiemdiem.organization.SubjectKind;
import vn.kiemdiem.rating.CapExceptions;
import vn.kiemdiem.rating.GivenLevel;
import vn.kiemdiem.rating.RatingPolicies;
import vn.kiemdiem.rating.RatingStage;
import vn.kiemdiem.rating.policy.Bands;
import vn.kiemdiem.rating.policy.ExcellentCap;
import vn.kiemdiem.rating.policy.Pool;
import vn.kiemdiem.rating.policy.RatingPolicy;
import vn.kiemdiem.rating.policy.Refusal;
import vn.kiemdiem.rating.score.Scoring;

/**
 * Holds a sheet against the plan's policies before anything is written. Points bind at every stage; bounds and cap bind
 * the decision, because only a decision is a result (S001-R02, R06, R07, R08).
 */
@Component
class SheetGate {

    private static final int MOST_SENTENCES = 5;

    private final RatingPolicies policies;
    private final Neighbourhood neighbourhood;
    private final CapExceptions exceptions;
    private final Scoring scoring;

    SheetGate(RatingPolicies policies, Neighbourhood neighbourhood, CapExceptions exceptions, Scoring scoring) {
        this.policies = policies;
        this.neighbourhood = neighbourhood;
        this.exceptions = exceptions;
        this.scoring = scoring;
    }

    /**
     * The changes of a sheet that may pass, each with the organization's level as the product knows it.
     *
     * @throws Refused with a sentence for everything that the plan does not allow
     */
    Map<Subject, GivenLevel> pass(Sheet sheet) {
        RatingPolicy policy = policies.of(sheet.duty().plan());
        Stream<Refusal> points = policy.bands().stream().flatMap(bands -> points(sheet, bands));
        if (sheet.stage() != RatingStage.DECISION) {
            refuse(sheet, points);
            return sheet.changes();
        }
        Decided decided =
                Decided.after(sheet, neighbours(sheet.duty(), sheet.changes().keySet()));
        Stream<Refusal> pools = policy.excellentCap().stream().flatMap(cap -> pools(sheet, cap, decided));
        refuse(sheet, Stream.of(points, decided.bounds(policy.bounds()), pools).flatMap(refusals -> refusals));
        Map<Subject, GivenLevel> settled = new LinkedHashMap<>();
        sheet.changes()
                .forEach((subject, given) -> settled.put(subject, given.boundBy(decided.organizationLevel(subject))));
        return settled;
    }

    /** Those whose levels the gate asks for. */
    List<Subject> neighbours(Duty duty, Collection<Subject> subjects) {
        return neighbourhood.of(duty.plan(), subjects);
    }

    private static void refuse(Sheet sheet, Stream<Refusal> refusals) {
        List<String> sentences = refusals.map(Refusal::sentence).toList();
        if (sentences.isEmpty()) {
            return;
        }
        String shown = sentences.stream().limit(MOST_SENTENCES).collect(Collectors.joining(" "));
        int more = sentences.size() - MOST_SENTENCES;
        String all = more > 0 ? shown + " Còn " + more + " chỗ khác chưa đúng." : shown;
        throw sheet.standing().isOutdated() ? Outdated.by(all, sheet.typed()) : new Refused(all);
    }

    private Stream<Refusal> points(Sheet sheet, Bands bands) {
        Set<SubjectKind> scored = scoring.scoredKinds(sheet.duty().plan());
        return sheet.changes().entrySet().stream().flatMap(change -> {
            Subject subject = change.getKey();
            GivenLevel given = change.getValue();
            if (given.score() != null) {
                return bands.check(subject.name(), given.score(), given.level()).stream();
            }
            return scored.contains(subject.kind())
                    ? bands.checkUnscored(subject.name(), given.level()).stream()
                    : Stream.empty();
        });
    }

    private Stream<Refusal> pools(Sheet sheet, ExcellentCap cap, Decided decided) {
        Map<String, List<Subject>> pools = new TreeMap<>();
        decided.ofBody(sheet.duty().body())
                .forEach(subject -> pools.computeIfAbsent(cap.pool().poolOf(subject), any -> new ArrayList<>())
                        .add(subject));
        return sheet.changes().keySet().stream()
                .map(cap.pool()::poolOf)
                .distinct()
                .flatMap(name -> {
                    Pool pool = decided.pool(name, Objects.requireNonNull(pools.get(name)));
                    return inForce(sheet, cap, name).check(pool).stream();
                });
    }

    private ExcellentCap inForce(Sheet sheet, ExcellentCap cap, String pool) {
        return exceptions
                .inForce(sheet.duty().plan(), sheet.duty().body(), pool)
                .map(cap::raisedBy)
                .orElse(cap);
    }
}
