package vn.kiemdiem.rating.policy;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vn.kiemdiem.organization.SubjectKind;

/** Reads the policies from a plan's header, each by its own properties. */
final class PolicyReader {

    private static final String PER_ITEM = ScoreFrame.RULE + ".bonusPerItem";
    private static final String STEP = ScoreFrame.RULE + ".step";
    private static final String BASE = Percentage.RULE + ".base";
    private static final String POOL = Percentage.RULE + ".pool";
    private static final String KINDS = Percentage.RULE + ".kinds";
    private static final String EXCEPTION = Percentage.RULE + ".exception";
    private static final String LEADERS = Eligibility.RULE + ".leaders";
    private static final String TERM = "plan.term";
    private static final String TERM_SOURCE = HeaderProperties.sourceOf(TermRule.RULE);

    /** Every property that a policy may ask for. */
    static final List<String> NAMES = names();

    private final HeaderProperties header;

    PolicyReader(Map<String, String> properties) {
        this.header = new HeaderProperties(properties);
    }

    RatingPolicy read() {
        Optional<ScoreFrame> frame = frame();
        Optional<Bands> bands = bands();
        Optional<ExcellentCap> cap = cap();
        Bounds bounds = bounds();
        Eligibility eligibility = eligibility();
        ReviewedOnly reviewedOnly = reviewedOnly();
        Optional<TermRule> term = term();
        Optional<RatingPolicy> policy = header.made(
                Bands.RULE, () -> new RatingPolicy(frame, bands, cap, bounds, eligibility, reviewedOnly, term));
        List<String> findings = header.findings();
        if (!findings.isEmpty()) {
            throw new PolicyRefused(findings);
        }
        return policy.orElseThrow();
    }

    private Optional<ScoreFrame> frame() {
        if (!header.has(ScoreFrame.RULE)) {
            return Optional.empty();
        }
        Optional<List<BigDecimal>> sum = header.required(ScoreFrame.RULE, Forms.SUM);
        boolean bonus = sum.filter(points -> points.get(1).signum() == 0).isEmpty();
        Optional<BigDecimal> perItem = bonus
                ? header.required(PER_ITEM, Forms.NUMBER)
                : header.optional(PER_ITEM, Forms.NUMBER).or(() -> Optional.of(BigDecimal.ZERO));
        Optional<BigDecimal> step = bonus ? header.required(STEP, Forms.NUMBER) : header.optional(STEP, Forms.NUMBER);
        Optional<String> source = header.source(ScoreFrame.RULE);
        if (sum.isEmpty() || perItem.isEmpty() || bonus && step.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return header.made(
                ScoreFrame.RULE,
                () -> new ScoreFrame(sum.get().get(0), sum.get().get(1), perItem.get(), step, source.get()));
    }

    private Optional<Bands> bands() {
        if (!header.has(Bands.RULE)) {
            return Optional.empty();
        }
        Optional<List<BigDecimal>> from = header.required(Bands.RULE, Forms.BANDS);
        Optional<String> source = header.source(Bands.RULE);
        return from.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : header.made(
                        Bands.RULE,
                        () -> new Bands(
                                from.get().get(0), from.get().get(1), from.get().get(2), source.get()));
    }

    private Optional<ExcellentCap> cap() {
        if (!header.has(Percentage.RULE) && !header.has(SmallGroup.RULE)) {
            return Optional.empty();
        }
        Optional<Percentage> percentage = percentage();
        Optional<SmallGroup> smallGroup = smallGroup();
        return header.required(POOL, Forms.POOL).map(pool -> new ExcellentCap(percentage, pool, smallGroup));
    }

    private Optional<Percentage> percentage() {
        if (!header.has(Percentage.RULE)) {
            return Optional.empty();
        }
        Optional<BigDecimal> percent = header.required(Percentage.RULE, Forms.PERCENT);
        Optional<CapBase> base = header.required(BASE, Forms.BASE);
        Set<SubjectKind> kinds = header.optional(KINDS, Forms.KINDS).orElse(Set.of());
        Optional<BigDecimal> exception = header.optional(EXCEPTION, Forms.PERCENT);
        Optional<String> source = header.source(Percentage.RULE);
        return percent.isEmpty() || base.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : header.made(
                        Percentage.RULE,
                        () -> new Percentage(percent.get(), base.get(), kinds, exception, source.get()));
    }

    private Optional<SmallGroup> smallGroup() {
        if (!header.has(SmallGroup.RULE)) {
            return Optional.empty();
        }
        Optional<List<Integer>> numbers = header.required(SmallGroup.RULE, Forms.SMALL_GROUP);
        Optional<String> source = header.source(SmallGroup.RULE);
        return numbers.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : header.made(
                        SmallGroup.RULE,
                        () -> new SmallGroup(numbers.get().get(0), numbers.get().get(1), source.get()));
    }

    private Bounds bounds() {
        if (!header.has(Bounds.RULE)) {
            return Bounds.none();
        }
        Optional<Set<Bound>> inForce = header.required(Bounds.RULE, Forms.BOUNDS);
        Optional<String> source = header.source(Bounds.RULE);
        return new Bounds(inForce.orElse(Set.of()), source.orElse(""));
    }

    private Eligibility eligibility() {
        Optional<Integer> leaders = header.optional(LEADERS, Forms.WHOLE);
        Map<MemberStatus, Participation> statuses = new EnumMap<>(MemberStatus.class);
        boolean stated = header.has(LEADERS);
        for (MemberStatus status : MemberStatus.values()) {
            stated |= header.has(property(status));
            header.optional(property(status), Forms.PARTICIPATION).ifPresent(part -> statuses.put(status, part));
        }
        if (!stated) {
            return Eligibility.none();
        }
        Optional<String> source = header.source(Eligibility.RULE);
        OptionalInt least = leaders.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return header.made(LEADERS, () -> new Eligibility(least, statuses, source.orElse("")))
                .orElseGet(Eligibility::none);
    }

    private ReviewedOnly reviewedOnly() {
        if (!header.has(ReviewedOnly.RULE)) {
            return ReviewedOnly.nobody();
        }
        Optional<List<ReviewedOnly.Scope>> scopes = header.required(ReviewedOnly.RULE, Forms.SCOPES);
        Optional<String> source = header.source(ReviewedOnly.RULE);
        return new ReviewedOnly(scopes.orElse(List.of()), source.orElse(""));
    }

    private Optional<TermRule> term() {
        if (!header.has(TERM_SOURCE)) {
            return Optional.empty();
        }
        Optional<List<Year>> years = header.required(TERM, Forms.TERM);
        Optional<String> source = header.source(TermRule.RULE);
        return years.isEmpty() || source.isEmpty()
                ? Optional.empty()
                : header.made(TERM, () -> new TermRule(years.get(), source.get()));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(
                ScoreFrame.RULE, PER_ITEM, STEP, Bands.RULE, Percentage.RULE, BASE, POOL, KINDS, EXCEPTION, LEADERS));
        names.addAll(List.of(SmallGroup.RULE, Bounds.RULE, ReviewedOnly.RULE));
        Stream.of(MemberStatus.values()).map(PolicyReader::property).forEach(names::add);
        Stream.of(ScoreFrame.RULE, Bands.RULE, Percentage.RULE, SmallGroup.RULE, Bounds.RULE, ReviewedOnly.RULE)
                .map(HeaderProperties::sourceOf)
                .forEach(names::add);
        names.addAll(List.of(HeaderProperties.sourceOf(Eligibility.RULE), TERM_SOURCE));
        return names.stream().sorted().toList();
    }

    private static String property(MemberStatus status) {
        return Eligibility.RULE + "." + status.property();
    }
}
